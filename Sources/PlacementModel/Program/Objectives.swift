import LinearModel
import PlacementDomain

/// The objectives, in their order.
struct Objectives {
  /// Persons without a home, by priority.
  let unplaced: LinearExpression
  /// What is over the soft limits, by weight; nothing where the program does not see it.
  let overflow: LinearExpression
  /// Person-minutes a day; nothing where the program does not see it.
  let burden: LinearExpression
  /// Households with another home than in the earlier plan; nil where there is none, or it is not seen.
  let changed: LinearExpression?
  /// Terms that are measured apart, by the weight of ``Policy/measuringWeight(of:)``.
  private(set) var terms: [BurdenID: LinearExpression] = [:]

  /// Adds the rows and columns of soft limits and burdens that are seen to the program.
  init(_ program: inout PlacementProgram, _ sight: Sight = .burdens) {
    var unplaced = LinearExpression()
    for (household, variable) in zip(program.classes.households, program.unplaced) {
      unplaced.add(variable, Double(household.size * household.profile.priority))
    }
    self.unplaced = unplaced
    overflow = sight < .limits ? LinearExpression() : Self.overflow(&program)
    changed = sight == .burdens ? program.changed : nil
    guard sight == .burdens else {
      burden = LinearExpression()
      return
    }
    var burden = LinearExpression()
    for column in program.columns {
      burden.add(column.variable, Double(column.cost.cost) / 1000)
    }
    let policy = program.facts.scenario.settings.policy
    for term in BurdenBook.all {
      let weight = policy.weight(of: term.id)
      let weighted = term.expression(&program, weight: weight)
      burden += weighted
      guard let position = program.measured.firstIndex(of: term.id) else { continue }
      let measuring = policy.measuringWeight(of: term.id)
      var sum = measuring == weight ? weighted : term.expression(&program, weight: measuring)
      for column in program.columns where column.cost.measured[position] != 0 {
        sum.add(column.variable, Double(column.cost.measured[position]) / 1000)
      }
      terms[term.id] = sum.merged()
    }
    self.burden = burden.merged()
  }

  /// Amounts of a resource that different households use, up to which their users are counted by amount.
  private static let mostAmounts = 8

  private static func overflow(_ program: inout PlacementProgram) -> LinearExpression {
    let resources = program.facts.resources
    var users = [[Int: LinearExpression]](repeating: [:], count: resources.count)
    for column in program.columns {
      for load in column.cost.loads {
        users[load.resource][load.amount, default: LinearExpression()].add(column.variable)
      }
    }
    let uses = users.enumerated().map { use(of: $0.offset, by: $0.element, &program) }
    var sum = LinearExpression()
    for (index, resource) in resources.enumerated() where !uses[index].terms.isEmpty {
      let over = program.model.addVariable(
        "over_\(index)", kind: .integer, branchPriority: BranchPriority.person)
      program.model.addRow(
        "over_\(index)", uses[index] - over, .lessOrEqual, Double(resource.capacity))
      sum.add(over, Double(resource.weight))
    }
    return sum
  }

  /// How much of a resource is used.
  ///
  /// Where few amounts come up, as of seats, how many households use each is a whole number of its own: how many
  /// families with two pupils a school gets decides more than which of them it gets. Where terms are measured apart
  /// there is another objective than the burden, and it takes longer with these numbers than without.
  private static func use(
    of resource: Int, by users: [Int: LinearExpression], _ program: inout PlacementProgram
  ) -> LinearExpression {
    var use = LinearExpression()
    for (amount, sum) in users.sorted(by: { $0.key < $1.key }) {
      guard sum.terms.count > 1, users.count <= mostAmounts, program.measured.isEmpty else {
        use += sum * Double(amount)
        continue
      }
      let number = program.model.addVariable(
        "users_\(resource)_\(amount)", kind: .integer, branchPriority: BranchPriority.users)
      program.model.addRow("users_\(resource)_\(amount)", sum - number, .equal, 0)
      use.add(number, Double(amount))
    }
    return use
  }
}
