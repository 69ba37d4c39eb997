import LinearModel
import PlacementDomain

/// Only single people who may share do, and only with those of their own group.
///
/// Groups are formed by people: the order on sharing asks for regard to age, sex, vulnerability and
/// the room (FACTS § 1a; bekendtgørelse of 22 December 2015, § 17 b).
enum SharingAgreed: Rule {
  static let id = "sharing"
  static let demand = Words(
    "Only single people who may share do, and only with those of their own group.",
    da: "Kun enlige, der må dele, deler, og kun med dem i deres egen gruppe.")

  static func forbids(_ candidate: Candidate) -> Bool {
    candidate.home.letting == .shared && !candidate.household.mayShare
  }

  /// Single people of a group fit into the homes that are given to it; each home is given to one.
  static func constrain(_ program: inout PlacementProgram) {
    for (key, given) in program.given.sorted(by: { $0.key < $1.key }) {
      let capacity = Double(program.classes.homes[key.home].capacity)
      var sum = LinearExpression()
      for column in program.columns(ofHome: key.home)
      where program.classes.households[column.household].group == key.group {
        sum.add(column.variable)
        link(column, to: given, capacity, &program)
      }
      sum.add(given, -capacity)
      program.model.addRow("sharing_\(key.home)_\(key.group)", sum, .lessOrEqual, 0)
    }
    count(&program)
  }

  /// Whole numbers for the search to decide on before single homes: how many each group is given, and
  /// how many are given at all.
  private static func count(_ program: inout PlacementProgram) {
    let byGroup = Dictionary(grouping: program.given.sorted { $0.key < $1.key }, by: \.key.group)
    var all = LinearExpression()
    for (group, homes) in byGroup.sorted(by: { $0.key < $1.key }) where homes.count > 1 {
      let most = homes.reduce(0) { $0 + program.classes.homes[$1.key.home].count }
      let number = program.model.addVariable(
        "given_to_\(group)", upper: Double(most), kind: .integer,
        branchPriority: BranchPriority.shared)
      var sum = LinearExpression(sum: homes.map(\.value))
      sum.add(number, -1)
      program.model.addRow("given_to_\(group)", sum, .equal, 0)
      all += number
    }
    guard all.terms.count > 1 else { return }
    let most = Set(program.given.keys.map(\.home)).reduce(0) {
      $0 + program.classes.homes[$1].count
    }
    let number = program.model.addVariable(
      "given_in_all", upper: Double(most), kind: .integer, branchPriority: BranchPriority.shared + 2
    )
    all.add(number, -1)
    program.model.addRow("given_in_all", all, .equal, 0)
  }

  /// Tightens the relaxation: a class with fewer members than a home has places cannot fill it.
  private static func link(
    _ column: PlacementProgram.Column, to given: Variable, _ capacity: Double,
    _ program: inout PlacementProgram
  ) {
    let members = Double(program.classes.households[column.household].count)
    guard members < capacity else { return }
    var row = LinearExpression(column.variable)
    row.add(given, -members)
    program.model.addTightening("sharing_\(column.home)_\(column.household)", row, .lessOrEqual, 0)
  }

  static func violations(in assignment: Assignment, _ facts: PlacementFacts) -> [Violation] {
    assignment.residents.sorted { $0.key < $1.key }.flatMap { home, households -> [Violation] in
      let home = facts.scenario.homes[home]
      guard home.letting == .shared else { return [] }
      let residents = households.map { facts.scenario.households[$0] }
      var found = residents.filter { $0.sharingGroup == nil || $0.ages.count != 1 }.map {
        broken(
          $0.id, "household \($0.id) may not share and is given the shared home \(home.id)",
          da: "husstand \($0.id) må ikke dele, men har fået den delte bolig \(home.id)")
      }
      if Set(residents.compactMap(\.sharingGroup)).count > 1 {
        found.append(
          broken(
            home.id, "home \(home.id) is shared by people of different groups",
            da: "bolig \(home.id) deles af personer fra forskellige grupper"))
      }
      return found
    }
  }
}
