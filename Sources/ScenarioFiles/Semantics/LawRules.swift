import PlacementDomain
import PlacementLaw

/// Warns where a scenario says something else than the law on the plan's first day.
struct LawRules {
  let draft: Draft
  let log: ProblemLog

  func check() {
    checkOwnPayment()
    checkReceptionClasses()
  }

  /// Only a rate that is known for the day can contradict.
  private func checkOwnPayment() {
    guard draft.entries["period.from"] != nil,
      let found = PlacementLaw.ownPayment.inForce(on: draft.settings.from), found.isOfTheDay
    else { return }
    for rate in OwnPaymentKeys.all {
      let stated = draft.settings[keyPath: rate.stated]
      let legal = found.version.value[keyPath: rate.legal]
      guard let entry = draft.entries[rate.key], stated != legal else { continue }
      log.report(
        .warning, file: entry.file, line: entry.place.line, column: entry.place.column,
        "`\(rate.key)` is \(stated), but the law says \(legal) from "
          + "\(found.version.from?.description ?? "") (\(found.version.source))",
        "leave it out to take the law's rate, or say in a comment where this one comes from")
    }
  }

  private func checkReceptionClasses() {
    guard draft.entries["period.from"] != nil,
      let found = PlacementLaw.receptionClass.inForce(on: draft.settings.from), found.isOfTheDay
    else { return }
    let size = found.version.value
    let most = size.exceptionally ?? size.pupils
    for place in draft.places.all where place.value.kind == .receptionClass {
      if let seats = place.value.seats, seats > most {
        log.report(
          .warning, at: place.row.spot("seats"),
          "`seats` is \(seats), but a reception class has at most \(size.pupils) pupils"
            + (size.exceptionally.map { ", exceptionally \($0)" } ?? "")
            + " (\(found.version.source))",
          "write a row for each class")
      }
      // Children of one grade differ by a year, so grades span one age more than their number.
      if let ages = place.value.ages, ages.count > size.grades + 1 {
        log.report(
          .warning, at: place.row.spot("max_age"),
          "a class for \(ages.count) ages spans more than \(size.grades) grades "
            + "(\(found.version.source))", "write a row for each class")
      }
    }
  }
}
