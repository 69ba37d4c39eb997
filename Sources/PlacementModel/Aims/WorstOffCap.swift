import LinearModel
import PlacementDomain

/// Plans in which no household bears more than so much for each of its persons.
///
/// With $T$ the limit, $n_H$ persons, $c_{HU}$ what a household bears in a home and $m_H$ what moving adds: a
/// pair with $c_{HU} > n_H T$ is out; a household that lives somewhere takes one with $c_{HU} + m_H > n_H T$
/// only where it stays, $x_{HU} \le t_{HU}$; a household with ties keeps
/// $\sum_U c_{HU} x_{HU} + m_H (\sum_U x_{HU} - \sum_U t_{HU}) + \sum t \le n_H T$. Classes of those who live somewhere are
/// apart from those who come, so a class bears the same.
struct WorstOffCap {
  let measured: MeasuredProgram
  private let stays: [Assignment.Pair: Variable]

  init(_ measured: MeasuredProgram) {
    self.measured = measured
    stays = Dictionary(
      uniqueKeysWithValues: measured.program.stays.map {
        (Assignment.Pair(household: $0.household, home: $0.home), $0.variable)
      })
  }

  private var program: PlacementProgram { measured.program }
  private var settings: Settings { program.facts.scenario.settings }

  /// What moving adds to the burden of a household of the class, in thousandths.
  private func moving(_ household: HouseholdClass) -> Int {
    guard household.profile.livesIn != nil else { return 0 }
    return (Moving.unit(household.profile, settings) * settings.policy.weight(of: .moving)).raw
  }

  private var tied: [Int: [Variable]] {
    guard settings.policy.weight(of: .network).raw > 0 else { return [:] }
    return Dictionary(grouping: program.ties, by: \.household).mapValues { $0.map(\.minutes) }
  }

  /// Keeps a model to such plans.
  ///
  /// - Parameter excess: Makes a variable by which the rows of households with ties may be broken.
  func apply(
    atMost most: Thousandths, to model: inout LinearModel,
    giving excess: (inout LinearModel) -> Variable? = { _ in nil }
  ) {
    for column in program.columns {
      let household = program.classes.households[column.household]
      let limit = most.raw * household.size
      if column.cost.cost > limit {
        model.setBounds(of: column.variable, lower: 0, upper: 0)
      } else if column.cost.cost + moving(household) > limit {
        let pair = Assignment.Pair(household: column.household, home: column.home)
        if let stay = stays[pair] {
          model.addRow(
            "worst_\(column.household)_\(column.home)", column.variable - stay, .lessOrEqual, 0)
        } else {
          model.setBounds(of: column.variable, lower: 0, upper: 0)
        }
      }
    }
    for (index, minutes) in tied.sorted(by: { $0.key < $1.key }) {
      let household = program.classes.households[index]
      var sum = LinearExpression(sum: minutes)
      for column in program.columns(ofHousehold: index) {
        sum.add(column.variable, Double(column.cost.cost + moving(household)) / 1000)
      }
      for stay in program.stays where stay.household == index {
        sum.add(stay.variable, -Double(moving(household)) / 1000)
      }
      measured.limit(
        sum, atMost: most * household.size, named: "worst_\(index)", in: &model,
        giving: excess(&model))
    }
  }

  /// Values that the measure can take, ascending; nil where ties make them too many to list.
  var values: [Int]? {
    guard tied.isEmpty else { return nil }
    var values: Set<Int> = [0]
    for column in program.columns {
      let household = program.classes.households[column.household]
      for cost in [column.cost.cost, column.cost.cost + moving(household)] {
        values.insert(Thousandths(raw: cost).perPerson(of: household.size).raw)
      }
    }
    return values.sorted()
  }
}
