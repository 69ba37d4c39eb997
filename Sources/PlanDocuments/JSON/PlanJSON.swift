import Foundation
import PlacementDomain

/// `plan.json`: a plan as a file that programs and people can read.
///
/// The same plan is always the same bytes: names are sorted, decimals are exact thousandths, days are
/// ISO dates, and there is no clock.
public enum PlanJSON {
  /// The word that says what the file is, with the version of its form.
  public static let format = "nabolag.plan/1"

  /// The file's text.
  public static func encode(_ plan: Plan) -> String {
    var document: [String: JSONText] = [
      "format": .text(format),
      "placements": .list(plan.placements.map(placement)),
      "unplaced": .list(
        plan.unplaced.map {
          .members([
            "household": .text($0.household), "persons": .whole($0.persons),
            "reason": .text($0.reason),
          ])
        }),
      "opened": .list(plan.opened.map(opened)),
      "families": .list(plan.families.map(JSONText.text)),
      "levels": .list(plan.levels.map(level)),
      "terms": .list(plan.terms.map(term)),
    ]
    if !plan.scenario.isEmpty || !plan.scenarioHash.isEmpty {
      document["scenario"] = .members([
        "name": .text(plan.scenario), "sha256": .text(plan.scenarioHash),
      ])
    }
    if !plan.law.isEmpty { document["law"] = .list(plan.law.map(law)) }
    if !plan.termination.isEmpty { document["termination"] = .text(plan.termination) }
    if !plan.changes.isEmpty { document["changes"] = .list(plan.changes.map(change)) }
    if let price = plan.price { document["price"] = self.price(price) }
    if let previous = plan.previous {
      document["previous"] = self.previous(previous)
      document["max_moves"] = previous.maxMoves.map { .whole($0) }
    }
    if plan.certificate != Certificate() { document["certificate"] = certificate(plan.certificate) }
    return JSONText.members(document).document
  }

  /// The plan in a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: its name, for problems.
  public static func decode(_ bytes: [UInt8], file: String) throws(PlanFileProblem) -> Plan {
    try PlanReader(file: file).plan(bytes)
  }

  /// The plan in a file's data.
  ///
  /// - Parameters:
  ///   - data: the whole file.
  ///   - file: its name, for problems.
  public static func decode(_ data: Data, file: String) throws(PlanFileProblem) -> Plan {
    try decode([UInt8](data), file: file)
  }

  private static func placement(_ placement: Placement) -> JSONText {
    var members: [String: JSONText] = [
      "household": .text(placement.household), "home": .text(placement.home),
    ]
    if let from = placement.from { members["from"] = .text(from.description) }
    if !placement.terms.isEmpty {
      let terms = placement.terms.map { ($0.key.rawValue, JSONText.decimal($0.value)) }
      members["terms"] = .members(Dictionary(uniqueKeysWithValues: terms))
    }
    if !placement.services.isEmpty {
      members["services"] = .list(placement.services.map(JSONText.text))
    }
    return .members(members)
  }

  private static func opened(_ opened: OpenedOption) -> JSONText {
    var members: [String: JSONText] = [
      "option": .text(opened.option), "count": .whole(opened.count),
    ]
    if let module = opened.module { members["module"] = .text(module) }
    return .members(members)
  }

  private static func level(_ level: PlanLevel) -> JSONText {
    .members([
      "id": .text(level.id), "value": .decimal(level.value),
      "bound": .decimal(level.bound),
    ])
  }

  private static func term(_ term: PlanTerm) -> JSONText {
    .members([
      "id": .text(term.id.rawValue), "amount": .decimal(term.amount),
      "unit": .text("person-minutes/day"), "weight": .decimal(term.weight),
      "burden": .decimal(term.burden),
    ])
  }

  private static func law(_ law: AppliedLaw) -> JSONText {
    var members: [String: JSONText] = [
      "id": .text(law.id), "mark": .text(law.mark), "source": .text(law.source),
      "standing": .text(law.isOfTheDay ? "in_force" : "nearest_known"),
      "statute": .text(law.statute),
    ]
    if let from = law.from { members["from"] = .text(from.description) }
    return .members(members)
  }

  private static func certificate(_ certificate: Certificate) -> JSONText {
    var members: [String: JSONText] = [
      "solver": .text(certificate.solver), "formulation": .text(certificate.formulation),
      // A gap is finer than thousandths; the shortest digits that give the same number are exact.
      "gap": certificate.gap.isFinite ? .number("\(certificate.gap)") : .null,
      "columns": .whole(certificate.columns), "rows": .whole(certificate.rows),
      "nodes": .whole(certificate.nodes), "audit": .text(certificate.audit),
    ]
    // What is proven is proven under the log's decisions only.
    if certificate.changes > 0 { members["changes"] = .whole(certificate.changes) }
    return .members(members)
  }
}
