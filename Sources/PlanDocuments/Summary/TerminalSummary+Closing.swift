import PlacementDomain
import PlacementModel

extension TerminalSummary {
  /// How the plan was made, and what was written.
  func closing(_ pages: PlanPages, _ page: inout TextPage) {
    page.heading(SummaryWords.certificate(language))
    page.sentence(certificate(pages.plan), indent: 2)
    guard !files.isEmpty else { return }
    page.heading(SummaryWords.files(language))
    for file in files { page.sentence(printable(file), indent: 2) }
  }

  private func certificate(_ plan: Plan) -> String {
    let certificate = plan.certificate
    guard !certificate.solver.isEmpty else { return SummaryWords.byHandSentence(language) }
    var parts = [
      printable(certificate.solver),
      SummaryWords.program(
        language,
        [
          "formulation": formulation(certificate.formulation),
          "columns": style.whole(certificate.columns), "rows": style.whole(certificate.rows),
        ]),
      SummaryWords.nodes(language, ["nodes": style.whole(certificate.nodes)]),
    ]
    if certificate.gap > 0, certificate.gap.isFinite {
      parts.append(
        SummaryWords.certificateGap(language, ["gap": style.percentUp(certificate.gap)]))
    }
    if certificate.changes > 0 {
      parts.append(
        OverrideWords.certificate(language, ["count": style.whole(certificate.changes)]))
    }
    if certificate.audit == "passed" {
      parts.append(SummaryWords.auditPassed(language))
    } else if !certificate.audit.isEmpty {
      parts.append(SummaryWords.audit(language, ["audit": printable(certificate.audit)]))
    }
    if !plan.scenarioHash.isEmpty {
      parts.append(
        SummaryWords.scenarioHash(
          language, ["hash": String(printable(plan.scenarioHash).prefix(12))]))
    }
    return parts.joined(separator: ", ") + "."
  }

  private func formulation(_ name: String) -> String {
    switch name {
    case "direct": SummaryWords.direct(language)
    case "aggregated": SummaryWords.aggregated(language)
    default: printable(name)
    }
  }
}
