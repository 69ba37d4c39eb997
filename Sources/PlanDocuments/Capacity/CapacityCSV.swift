import CapacityProgram
import CapacityScenario

/// `capacity.csv`: one row for each decision of the recommended plan, as Danish Excel opens it.
public enum CapacityCSV {
  /// The file's text, with Danish dates where the language is `da`.
  public static func encode(_ report: CapacityReport, language: String) -> String {
    let headings: [CapacityTableWords] = [
      .meetingColumn, .whatColumn, .optionColumn, .nameColumn, .districtColumn, .moduleColumn,
      .countColumn, .homesColumn, .fromColumn, .onceColumn, .monthlyColumn, .lastMeetingColumn,
    ]
    let style = NumberStyle(language: language)
    let rows = report.decisions.map { decision -> [String] in
      let names = report.councilCase.offers[decision.offer]
      let offer = report.councilCase.problem.offers[decision.offer]
      let module = offer.modules[decision.module]
      let deadline = report.study.deadlines[decision.offer]
      return [
        style.day(report.meeting(decision.meeting)), decision.what.words(language), names.id,
        names.name, report.districts[offer.district], names.modules[decision.module],
        String(decision.count), String(decision.count * module.homes.reduce(0, +)),
        report.calendar.month(decision.month).description, String(decision.cost),
        String(decision.count * module.monthly),
        decision.what == .order
          ? deadline.lastMeetingInTime.map { style.day(report.meeting($0)) } ?? "" : "",
      ]
    }
    return CSVText.document([headings.map { $0(language) }] + rows)
  }
}

extension CapacityDecision.What {
  /// What is done, for people.
  func words(_ language: String) -> String {
    let word: CapacityTableWords =
      switch self {
      case .order: .order
      case .giveUp: .giveUp
      case .takeDown: .takeDown
      case .extend: .extend
      }
    return word(language)
  }
}
