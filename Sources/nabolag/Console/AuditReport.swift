import Foundation
import PlacementDomain
import PlacementModel

/// What an audit found, for people.
enum AuditSummary {
  /// One line for each finding, and what the plan comes to.
  static func text(_ audit: PlanAudit, _ plan: Plan, file: String, language: String) -> String {
    let counted = audit.evaluation
    let come = Words(
      """
      \(plan.placements.count) placements; persons without a home, by priority: \
      \(counted.unplaced); over soft limits: \(counted.overflow); burden: \(counted.burden) \
      person-minutes a day.
      """,
      da: """
        \(plan.placements.count) placeringer; personer uden bolig, efter prioritet: \
        \(counted.unplaced); over bløde grænser: \(counted.overflow); byrde: \(counted.burden) \
        personminutter om dagen.
        """)
    let verdict =
      audit.passed
      ? Words(
        "\(file): passed. It keeps all \(RuleBook.demands.count) rules, and every number it gives is right.",
        da:
          "\(file): bestået. Alle \(RuleBook.demands.count) regler er overholdt, og alle tal passer."
      )
      : Words(
        "\(file): failed with \(audit.findings.count) findings.",
        da: "\(file): ikke bestået, \(audit.findings.count) fund.")
    let findings = audit.findings.map { "  \($0.rule): \($0.message(language))" }
    return ([verdict(language)] + findings + [come(language)]).joined(separator: "\n")
  }
}

/// What an audit found, for other programs.
enum AuditJSON {
  private struct Report: Encodable {
    let passed: Bool
    let findings: [Finding]
  }

  private struct Finding: Encodable {
    let rule: String
    let subject: String
    let message: String
  }

  /// An object with `passed` and `findings`.
  static func encode(_ audit: PlanAudit, language: String) -> String {
    let report = Report(
      passed: audit.passed,
      findings: audit.findings.map {
        Finding(rule: $0.rule, subject: $0.subject, message: $0.message(language))
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
