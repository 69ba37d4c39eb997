import CapacityAdvice
import CapacityProgram
import CapacityScenario
import PlacementDomain

/// A capacity plan for reading on a terminal.
public struct CapacitySummary: Sendable {
  let report: CapacityReport
  let language: String

  var style: NumberStyle { NumberStyle(language: language) }
  var monthStyle: MonthStyle { MonthStyle(language: language) }
  var study: CapacityStudy { report.study }

  /// The summary's text.
  ///
  /// - Parameters:
  ///   - report: The study.
  ///   - language: `da` or `en`.
  ///   - width: Columns of the terminal.
  ///   - color: Whether headings are coloured.
  ///   - files: Files that were written.
  public static func text(
    _ report: CapacityReport, language: String, width: Int = 100, color: Bool = false,
    files: [String] = []
  ) -> String {
    var page = TextPage(width: width, isColoured: color)
    CapacitySummary(report: report, language: language).write(&page, files)
    return page.text
  }

  private func write(_ page: inout TextPage, _ files: [String]) {
    opening(&page)
    decisions(&page)
    deadlines(&page)
    years(&page)
    policies(&page)
    regrets(&page)
    for frontier in study.frontiers { self.frontier(frontier, &page) }
    alternatives(&page)
    if !report.councilCase.remarks.isEmpty {
      page.heading(CapacityWords.leftOut(language))
      for remark in report.councilCase.remarks {
        page.sentence(printable(remark.words(language)), indent: 2)
      }
    }
    page.line("")
    page.sentence(CapacityWords.outside(language))
    if study.isCancelled { page.sentence(CapacityWords.stopped(language), .warning) }
    if !files.isEmpty {
      page.heading(CapacityWords.files(language))
      for file in files { page.sentence(printable(file), indent: 2) }
    }
  }

  private func opening(_ page: inout TextPage) {
    let calendar = report.calendar
    page.title(
      CapacityWords.title(
        language, ["title": printable(report.title.isEmpty ? report.name : report.title)]))
    page.sentence(
      CapacityWords.what(
        language,
        [
          "months": style.whole(calendar.months), "first": monthStyle.long(calendar.month(0)),
          "last": monthStyle.long(calendar.month(calendar.months - 1)),
          "futures": style.whole(report.councilCase.futures.count),
          "unseen": style.whole(report.councilCase.unseen.count),
        ]))
    page.sentence(headline, .bold)
    let unseen = study.unseen
    page.sentence(
      CapacityWords.costs(
        language, ["mean": millions(unseen.expectedCost), "tail": millions(unseen.tailCost)]))
    if let nothing = study.comparison?[.doNothing] {
      page.sentence(
        CapacityWords.against(
          language, ["mean": millions(nothing.meanCost), "tail": millions(nothing.tailCost)]))
    }
    page.sentence(
      unseen.shareWithoutHome > 0
        ? CapacityWords.short(
          language, ["chance": Likelihood(unseen.shareWithoutHome).outOfHundred(language)])
        : CapacityWords.neverShort(language), unseen.shareWithoutHome > 0.1 ? .warning : .good)
    let simulated = study.simulated
    page.sentence(
      CapacityWords.simulated(
        language,
        [
          "months": style.whole(Int(simulated.months.rounded())),
          "undecided": style.whole(Int(simulated.monthsUndecided.rounded())),
          "reckoned": style.whole(Int(simulated.monthsReckoned.rounded())),
        ]))
    page.sentence(
      CapacityWords.proven(language, ["gap": style.percentUp(study.solution.gap)]))
  }

  /// What the first meeting must decide.
  var headline: String {
    let now = report.decisions.filter { $0.what != .takeDown || $0.meeting == 0 }
    guard let first = now.first else { return CapacityWords.nothingToDo(language) }
    let list = now.filter { $0.meeting == first.meeting }.map(name).joined(separator: "; ")
    return CapacityWords.headline(
      language, ["day": style.day(report.meeting(first.meeting)), "list": list])
  }

  /// A decision in a few words: `5 Familiebolig, to værelser, Pavilloner i Lynge`.
  func name(_ decision: CapacityDecision) -> String {
    let names = report.councilCase.offers[decision.offer]
    let module = names.modules[decision.module]
    let what = module.isEmpty ? names.name : "\(names.name): \(decision.count) × \(module)"
    switch decision.what {
    case .order, .giveUp: return printable(what)
    case .takeDown where names.meaning == .standsAlready: return printable(what)
    case .takeDown, .extend: return printable("\(decision.what.words(language)) \(what)")
    }
  }

  private func decisions(_ page: inout TextPage) {
    let decisions = report.decisions
    guard !decisions.isEmpty else { return }
    page.heading(CapacityWords.decisions(language))
    page.table(
      TextTable(
        columns: [
          .init(heading: CapacityTableWords.meetingColumn(language)),
          .init(heading: CapacityTableWords.whatColumn(language)),
          .init(heading: CapacityTableWords.nameColumn(language), least: 16),
          .init(heading: CapacityTableWords.moduleColumn(language), least: 8),
          .init(heading: CapacityTableWords.countColumn(language), isNumber: true),
          .init(heading: CapacityTableWords.fromColumn(language)),
          .init(heading: CapacityTableWords.onceColumn(language), isNumber: true),
        ],
        rows: decisions.map { decision in
          let names = report.councilCase.offers[decision.offer]
          return [
            style.day(report.meeting(decision.meeting)), decision.what.words(language),
            printable(names.name), printable(names.modules[decision.module]),
            style.whole(decision.count), monthStyle.short(report.calendar.month(decision.month)),
            style.whole(decision.cost),
          ]
        }))
  }

  private func deadlines(_ page: inout TextPage) {
    page.heading(CapacityWords.actBy(language))
    page.table(
      TextTable(
        columns: [
          .init(heading: CapacityTableWords.nameColumn(language), least: 16),
          .init(heading: CapacityTableWords.neededFrom(language)),
          .init(heading: CapacityTableWords.actBy(language)),
          .init(heading: CapacityTableWords.waitingColumn(language), isNumber: true),
        ],
        rows: study.deadlines.filter { $0.plannedMeeting != nil }.map { deadline in
          [
            printable(report.councilCase.offers[deadline.offer].name),
            deadline.neededMonth.map { monthStyle.short(report.calendar.month($0)) } ?? "",
            deadline.lastMeetingInTime.map { style.day(report.meeting($0)) } ?? "",
            waiting(deadline.offer),
          ]
        }))
    guard let all = study.waiting.first, all.offers.count > 1,
      case .known(let found, let range) = all.price
    else { return }
    page.sentence(
      CapacityWords.waitTogether(
        language,
        [
          "price": millions(found, 2), "least": millions(range.least, 2),
          "most": millions(range.most, 2),
        ]), indent: 2)
  }

  private func waiting(_ offer: Int) -> String {
    guard let price = study.waiting.first(where: { $0.offers == [offer] })?.price else {
      return CapacityWords.waitNothing(language)
    }
    switch price {
    case .known(let found, _):
      return CapacityWords.waitOne(language, ["price": millions(found, 2)])
    case .impossible: return CapacityWords.waitImpossible(language)
    }
  }

  private func years(_ page: inout TextPage) {
    page.heading(CapacityWords.years(language))
    let hasBudgets = !report.budgets.isEmpty
    var headings: [CapacityTableWords] = [.setUpColumn]
    if hasBudgets { headings.append(.budgetColumn) }
    headings += [.runningColumn, .takeDownColumn, .hotelColumn, .emergencyColumn, .totalColumn]
    page.table(
      TextTable(
        columns: [.init(heading: CapacityTableWords.yearColumn(language))]
          + headings.map { .init(heading: $0(language), isNumber: true) },
        rows: study.solution.evaluation.years.map { year in
          let budget = report.budgets.first { $0.year == year.year }
          var cells = [String(year.year), millions(year.setUp)]
          if hasBudgets {
            cells.append(budget.map { millions(Double($0.most - $0.committed)) } ?? "–")
          }
          return cells
            + [year.running, year.takeDown, year.hotel, year.emergency, year.total].map {
              millions($0)
            }
        }))
    page.sentence(CapacityWords.yearsNote(language), indent: 2)
  }

  /// Kroner as millions.
  func millions(_ kroner: Double, _ decimals: Int = 1) -> String {
    let text = style.fixed(abs(kroner) / 1_000_000, decimals)
    let isZero = text.allSatisfy { "0.,".contains($0) }
    return kroner < 0 && !isZero ? "−" + text : text
  }
}
