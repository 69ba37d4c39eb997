import PlacementDomain
import PlacementModel
import Testing

@testable import PlanDocuments

@Suite("The summary on the terminal")
struct TerminalSummaryTests {
  @Test("no line is wider than the terminal", arguments: ["da", "en"])
  func width(language: String) {
    for width in 40...130 {
      let text = TerminalSummary.text(
        SmallTown.pages(language), language: language, width: width, verbose: true)
      for line in text.split(separator: "\n") { #expect(TextWidth.of(line) <= width, "\(line)") }
    }
  }

  @Test("colours come only when asked for")
  func colours() {
    let plain = TerminalSummary.text(SmallTown.pages("en"), language: "en")
    let coloured = TerminalSummary.text(SmallTown.pages("en"), language: "en", color: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1m"))
    var stripped = coloured
    for code in ["0", "1", "31", "32", "33"] {
      stripped = stripped.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false)
        .joined()
    }
    #expect(stripped == plain)
  }

  @Test("a name in the scenario cannot send codes to the terminal")
  func escapes() {
    var scenario = SmallTown.scenario
    scenario.settings.title = "x\u{1B}[2Jy"
    scenario.districts[0].name = "Blov\u{1B}]0;t\u{7}"
    scenario.options[1].name = "Pav\u{9B}31m"
    let text = TerminalSummary.text(SmallTown.pages("en", scenario: scenario), language: "en")
    #expect(
      !text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
  }

  @Test("a plan made by hand says that nothing is proven")
  func handMade() {
    var plan = Plan()
    plan.placements = [Placement(household: "H013", home: "K-02")]
    let audit = PlanAudit(plan, SmallTown.facts)
    let text = TerminalSummary.text(PlanPages(plan, audit, SmallTown.facts), language: "en")
    #expect(text.contains("not proven: the plan was made by hand"))
    #expect(text.contains("1 of 7 arriving households gets a home."))
    #expect(text.contains("no reason is given"))
    #expect(text.contains("Nothing is opened."))
  }

  @Test("an empty municipality has a summary too")
  func empty() {
    let scenario = Scenario(
      settings: Settings(), districts: [], places: [], homes: [], households: [], options: [],
      modules: [])
    let facts = PlacementFacts(scenario)
    let pages = PlanPages(
      plan: Plan(), assignment: Assignment(), evaluation: Evaluation(Assignment(), facts),
      facts: facts)
    for language in ["da", "en"] {
      #expect(!TerminalSummary.text(pages, language: language).isEmpty)
      #expect(!PlanMap.svg(pages, outlines: [], language: language).contains("nan"))
      #expect(!PlanGeoJSON.encode(pages).isEmpty)
      #expect(!PlanCSV.encode(pages, language: language).isEmpty)
    }
  }

  @Test("a gap is told in words")
  func gaps() {
    func line(_ value: Int, _ bound: Int?, _ termination: String) -> String {
      var plan = SmallTown.plan("en")
      plan.termination = termination
      plan.levels = [
        PlanLevel(
          id: "burden", value: Thousandths(raw: value), bound: bound.map(Thousandths.init(raw:)))
      ]
      let pages = PlanPages(
        plan: plan, assignment: SmallTown.assignment, evaluation: SmallTown.evaluation,
        facts: SmallTown.facts)
      return TerminalSummary.text(pages, language: "en")
    }
    #expect(line(1000, 1000, "optimal").contains("proven best"))
    #expect(line(1_000_000, 999_950, "gap").contains("within 0.01% of the best possible\n"))
    #expect(
      line(1_000_000, 900_000, "time").contains(
        "within 10.00% of the best possible, stopped by time"))
    #expect(line(1000, nil, "time").contains("not proven: stopped by time"))
  }

  @Test("columns align with Danish letters and with wide ones")
  func alignment() {
    let table = TextTable(
      columns: [.init(heading: "Sted"), .init(heading: "Tal", isNumber: true)],
      rows: [["Ærø", "7"], ["東京", "12"], ["e\u{301}", "1"]])
    #expect(table.lines(width: 40) == ["Sted  Tal", "Ærø     7", "東京   12", "e\u{301}       1"])
  }

  @Test("ways are those that the model counts")
  func ways() {
    let pages = SmallTown.pages("en")
    let household = pages.households.first { $0.household.id == "H011" }
    // Measured for the site, and the same in the model's own term.
    #expect(household?.services(.receptionClass).first?.minutes == 7.5)
    let trips = SmallTown.scenario.settings.rates.transportTrips
    for page in pages.households where page.home != nil {
      let minutes = page.centreMinutes ?? .zero
      #expect(page.terms[.transport] == minutes * page.household.size * trips)
    }
  }
}
