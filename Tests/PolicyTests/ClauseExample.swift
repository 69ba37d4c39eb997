import Foundation
import PlacementDomain
import PlacementModel
import ScenarioFiles
import TestSupport

/// A small example of one clause: what comes out while something that serves it is off, and when it is on.
struct ClauseExample: Sendable {
  /// What came out: lines for the golden file, and what the asked effect is judged by.
  struct Outcome: Sendable {
    /// Figures and homes by name.
    var values: [String: String]

    /// A value by its name; empty where there is none.
    subscript(_ name: String) -> String { values[name] ?? "" }
    /// A value as a number.
    func number(_ name: String) -> Double { Double(self[name]) ?? .nan }
    /// Lines, sorted by name.
    var text: String {
      values.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)\n" }.joined()
    }
  }

  /// The clause, and behind a space what the example is about where a clause has several.
  let name: String
  /// What serves the clause here, as its document names it.
  let shows: [String]
  /// Terms of the burden besides those shown that the effect rests on.
  let besides: Set<BurdenID>
  /// Whether it looks at a plan, which a policy's weights can change.
  let isPlan: Bool
  /// Makes what comes out, under a policy.
  let outcome: @Sendable (_ isOn: Bool, _ policy: Policy) throws -> Outcome
  /// Whether what was asked is seen: not while off, but when on.
  let isAsked: @Sendable (_ off: Outcome, _ on: Outcome) -> Bool

  /// The clause.
  var clause: String { name.split(separator: " ").first.map(String.init) ?? "" }
  /// The name of the golden file.
  var file: String { name.split(separator: " ").joined(separator: "-") + ".txt" }

  /// An example on a plan.
  ///
  /// - Parameters:
  ///   - town: The town with all that the example is about.
  ///   - off: Takes what serves the clause away, from the town or from the policy.
  ///   - besides: Terms of the burden that the effect rests on too.
  ///   - policy: What differs from the document's profile throughout.
  static func plan(
    _ name: String, _ shows: [String],
    _ town: @escaping @Sendable (inout Scenario) -> Void,
    off: @escaping @Sendable (inout Scenario) -> Void,
    asked: @escaping @Sendable (_ off: Outcome, _ on: Outcome) -> Bool,
    besides: Set<BurdenID> = [],
    policy change: @escaping @Sendable (inout Policy) -> Void = { _ in }
  ) -> ClauseExample {
    ClauseExample(
      name: name, shows: shows, besides: besides, isPlan: true,
      outcome: { isOn, policy in
        var scenario = ExampleTown.town(town)
        scenario.settings.policy = policy
        change(&scenario.settings.policy)
        if !isOn { off(&scenario) }
        return try plan(of: ExampleTown.town { $0 = scenario })
      }, isAsked: asked)
  }

  /// An example in which a term of the burden draws the household from the home it wishes for.
  static func near(
    _ name: String, _ burden: BurdenID, _ shows: [String],
    _ town: @escaping @Sendable (inout Scenario) -> Void
  ) -> ClauseExample {
    plan(
      name, shows + ["burden:\(burden.rawValue)"], town,
      off: { $0.settings.policy.weights[burden] = .zero },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" })
  }

  /// A figure with something off and on, where no plan is looked at.
  static func figure(
    _ name: String, _ shows: [String],
    _ outcome: @escaping @Sendable (_ isOn: Bool) throws -> [String: String],
    asked: @escaping @Sendable (_ off: Outcome, _ on: Outcome) -> Bool
  ) -> ClauseExample {
    ClauseExample(
      name: name, shows: shows, besides: [], isPlan: false,
      outcome: { isOn, _ in Outcome(values: try outcome(isOn)) }, isAsked: asked)
  }

  /// The best plan of a town, in amounts that no weight changes: a policy's other switches leave it as it is.
  static func plan(of scenario: Scenario) throws -> Outcome {
    let facts = PlacementFacts(scenario)
    let result = try PlacementSolver.place(facts)
    var values: [String: String] = [:]
    for placement in result.plan.placements { values[placement.household] = placement.home }
    for unplaced in result.plan.unplaced { values[unplaced.household] = "none" }
    for opened in result.plan.opened { values["open \(opened.option)"] = String(opened.count) }
    values["over the limits"] = String(result.evaluation.overflow)
    values["without a home"] = String(result.evaluation.unplaced)
    return Outcome(values: values)
  }

  /// Every example.
  static let all: [ClauseExample] =
    AlleroedExamples.all + GlostrupExamples.all + LejreExamples.all + LejreSFExamples.all
    + VesthimmerlandExamples.all
}

/// The documents of `seeds/`.
enum Seeds {
  static let folder = Repository.root.appendingPathComponent("seeds").path
  static let read = PolicyReader.read(folder: folder)

  /// The document that a clause stands in.
  static func document(of clause: String) -> PolicyDocument? {
    read.documents.first { $0.clauses.contains { $0.id == clause } }
  }
}
