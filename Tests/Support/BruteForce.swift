import PlacementDomain
import PlacementModel

/// The best plan by trying every one: the judge of the integer programs, sharing none of their algebra.
///
/// A plan is counted by the integer checks alone.
public struct BruteForce {
  /// The objectives of a plan, compared in their order.
  public struct Value: Comparable, Hashable, Sendable {
    /// The first objective.
    public let unplaced: Int
    /// The second.
    public let overflow: Int
    /// The third.
    public let burden: Thousandths
    /// Households with another home than in the earlier plan; 0 without such a plan.
    public let changed: Int

    /// Whether the left is better.
    public static func < (left: Value, right: Value) -> Bool {
      (left.unplaced, left.overflow, left.burden, left.changed)
        < (right.unplaced, right.overflow, right.burden, right.changed)
    }

    /// The objectives of a counted plan.
    public init(_ evaluation: Evaluation) {
      unplaced = evaluation.unplaced
      overflow = evaluation.overflow
      burden = evaluation.burden
      changed = evaluation.changed ?? 0
    }
  }

  private let facts: PlacementFacts
  /// Homes that each household could have if it were alone and everything open.
  private let possible: [[Int]]
  private let openings: [Assignment]
  private var best: Value?
  private let measure: ((Evaluation) -> [Int])?
  private var measured: Set<[Int]> = []

  /// The best value, nil where no plan keeps the rules.
  public static func best(_ facts: PlacementFacts) -> Value? {
    var search = BruteForce(facts, nil)
    search.place(0, Assignment())
    return search.best
  }

  /// What some measures come to in each of the plans that are best on the first two objectives.
  public static func measures(
    _ facts: PlacementFacts, _ measure: @escaping (Evaluation) -> [Int]
  ) -> Set<[Int]> {
    var search = BruteForce(facts, measure)
    search.place(0, Assignment())
    return search.measured
  }

  private init(_ facts: PlacementFacts, _ measure: ((Evaluation) -> [Int])?) {
    self.facts = facts
    self.measure = measure
    openings = Self.openings(facts.scenario)
    let personal: Set = [
      "needs", "dates", "sharing", "exclusions", "minors", "places", "rooms", "area",
    ]
    possible = facts.scenario.households.indices.map { household in
      facts.scenario.homes.indices.filter { home in
        var alone = Assignment()
        alone.pairs = [.init(household: household, home: home)]
        return !RuleBook.violations(in: alone, facts).contains { personal.contains($0.rule) }
      }
    }
  }

  /// Every way of opening options and putting up modules, within the options' own limits.
  private static func openings(_ scenario: Scenario) -> [Assignment] {
    var openings = [Assignment()]
    for (index, option) in scenario.options.enumerated() {
      var next = openings
      for opening in openings {
        var opened = opening
        opened.opened.insert(index)
        var variants = [opened]
        for module in option.modules {
          guard let type = scenario.modules.firstIndex(where: { $0.id == module }) else { continue }
          variants = variants.flatMap { variant in
            (0...option.maxModules).map { count in
              var variant = variant
              if count > 0 { variant.modules[.init(option: index, module: type)] = count }
              return variant
            }
          }
        }
        next += variants
      }
      openings = next
    }
    return openings
  }

  private mutating func place(_ household: Int, _ partial: Assignment, without: Int = 0) {
    if let best, without > best.unplaced { return }
    guard household < facts.scenario.households.count else {
      for opening in openings {
        var plan = opening
        plan.pairs = partial.pairs
        judge(plan)
      }
      return
    }
    for home in possible[household] {
      var next = partial
      next.pairs.append(.init(household: household, home: home))
      place(household + 1, next, without: without)
    }
    let one = facts.scenario.households[household]
    place(household + 1, partial, without: without + one.size * one.priority)
  }

  private mutating func judge(_ plan: Assignment) {
    guard RuleBook.violations(in: plan, facts).isEmpty else { return }
    let evaluation = Evaluation(plan, facts)
    let value = Value(evaluation)
    if let measure {
      let before = best.map { ($0.unplaced, $0.overflow) } ?? (.max, .max)
      if (value.unplaced, value.overflow) < before { measured = [] }
      if (value.unplaced, value.overflow) <= before { measured.insert(measure(evaluation)) }
    }
    if best.map({ value < $0 }) ?? true { best = value }
  }
}
