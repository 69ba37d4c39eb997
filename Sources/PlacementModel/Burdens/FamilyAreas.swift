import LinearModel
import PlacementDomain

/// Families with children in more areas than the policy asks (ALL-3).
enum FamilyAreas: Burden {
  static let id = BurdenID.families
  static let title = Words(
    "families' areas beyond those asked", da: "flere familieområder end ønsket")

  static func expression(
    _ program: inout PlacementProgram, weight: Thousandths
  ) -> LinearExpression {
    let settings = program.facts.scenario.settings
    let price = (settings.rates.familyArea * weight).value
    let families = program.classes.households.indices.filter {
      program.classes.households[$0].profile.isFamily(settings.ages)
    }
    guard price > 0, !families.isEmpty else { return LinearExpression() }
    var areas = LinearExpression()
    for district in program.facts.scenario.districts.indices {
      let area = program.model.addVariable(
        "area_\(district)", kind: .binary, branchPriority: BranchPriority.area)
      areas += area
      link(families, in: district, to: area, &program)
    }
    let most = program.facts.scenario.districts.count
    let extra = program.model.addVariable(
      "areas_extra", upper: Double(max(0, most - settings.policy.familyAreas)), kind: .integer,
      branchPriority: BranchPriority.sum)
    areas -= extra
    program.model.addRow("families", areas, .lessOrEqual, Double(settings.policy.familyAreas))
    return extra * price
  }

  /// Families of a class, and families in homes of a class, only where their district is an area.
  private static func link(
    _ families: [Int], in district: Int, to area: Variable, _ program: inout PlacementProgram
  ) {
    var all = LinearExpression()
    for household in families {
      var sum = LinearExpression()
      for column in program.columns(ofHousehold: household)
      where program.classes.homes[column.home].district == district {
        sum.add(column.variable)
      }
      guard !sum.terms.isEmpty else { continue }
      all += sum
      sum.add(area, -Double(program.classes.households[household].count))
      program.model.addTightening("area_\(district)_\(household)", sum, .lessOrEqual, 0)
    }
    guard !all.terms.isEmpty else { return }
    all.add(area, -families.reduce(0) { $0 + Double(program.classes.households[$1].count) })
    program.model.addRow("area_\(district)", all, .lessOrEqual, 0)
    let isFamily = Set(families)
    for home in program.classes.homes.indices
    where program.classes.homes[home].district == district
      && program.classes.homes[home].profile.letting == .one
    {
      let columns = program.columns(ofHome: home).filter { isFamily.contains($0.household) }
      guard columns.count > 1 else { continue }
      var sum = LinearExpression(sum: columns.map(\.variable))
      sum.add(area, -Double(program.classes.homes[home].count))
      program.model.addTightening("area_home_\(home)", sum, .lessOrEqual, 0)
    }
  }

  static func charges(of assignment: Assignment, _ facts: PlacementFacts) -> [Charge] {
    let settings = facts.scenario.settings
    let extra = facts.familyDistricts(in: assignment).count - settings.policy.familyAreas
    return [Charge(count: max(0, extra), unit: settings.rates.familyArea)]
  }
}

extension PlacementFacts {
  /// Districts, by id, where a plan places families with children.
  public func familyDistricts(in assignment: Assignment) -> Set<String> {
    let ages = scenario.settings.ages
    return Set(
      assignment.pairs.filter { pair in
        let members = scenario.households[pair.household].ages
        return members.count >= 2 && (members.last ?? ages.adult) < ages.adult
      }.map { scenario.homes[$0.home].district })
  }
}
