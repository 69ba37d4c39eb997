import CapacityAdvice
import CapacityProgram
import CapacityScenario
import PlacementDomain

/// `capacity.json`: what to decide, by when, and what was compared.
///
/// Money is in whole kroner.
public enum CapacityJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.capacity/1"
  /// The members that answer a council's questions.
  public static let parts = [
    "act_by", "alternatives", "cost_by_year", "decisions", "frontiers", "homes", "policies",
    "recommended", "regret", "simulated", "waiting",
  ]

  /// The file's text.
  public static func encode(_ report: CapacityReport) -> String {
    let study = report.study
    let solution = study.solution
    var members: [String: JSONText] = [
      "act_by": .list(study.deadlines.map { deadline($0, report) }),
      "choices": .list(study.choices.map { choice($0, report) }),
      "complete": .truth(!study.isCancelled),
      "cost_by_year": .list(years(report)),
      "decisions": .list(report.decisions.map { decision($0, report) }),
      "format": .text(format),
      "futures": .members([
        "planned_on": .whole(report.councilCase.futures.count),
        "seed": .whole(report.seed), "series_sha256": .text(report.series),
        "unseen": .whole(report.councilCase.unseen.count),
      ]),
      "homes": .members([
        "if_nothing_is_decided": .wholes(report.homes(nil)),
        "recommended": .wholes(report.homes(solution.plan)),
      ]),
      "left_out": .list(
        report.councilCase.remarks.map {
          .members(["da": .text($0.words("da")), "en": .text($0.words("en"))])
        }),
      "meetings": .list(report.calendar.meetings.map { .text($0.description) }),
      "months": .list(
        (0..<report.calendar.months).map { .text(report.calendar.month($0).description) }),
      "recommended": .block([
        "bound": kroner(solution.bound), "gap": .number(solution.gap.fixed(6)),
        "in_unseen_futures": evaluation(study.unseen),
        "on_planned_futures": evaluation(solution.evaluation),
        "termination": .text(solution.termination.name), "value": kroner(solution.objective),
      ]),
      "regret": .list(study.regrets.enumerated().map { regret($0, $1, report) }),
      "scenario": .members([
        "name": .text(report.name), "sha256": .text(report.hash), "title": .text(report.title),
      ]),
      "simulated": .members([
        "futures": .whole(study.simulated.futures),
        "months_without_home": number(study.simulated.months),
        "months_without_home_if_nothing_is_decided": number(study.simulated.monthsUndecided),
        "months_without_home_reckoned": number(study.simulated.monthsReckoned),
        "difference": number(study.simulated.difference),
        "error": number(study.simulated.errorOfDifference),
      ]),
      "waiting": .list(study.waiting.map { waiting($0, report) }),
    ]
    if let comparison = study.comparison { members["policies"] = policies(comparison, report) }
    if !study.frontiers.isEmpty {
      members["frontiers"] = .block(
        Dictionary(
          uniqueKeysWithValues: study.frontiers.map { frontier in
            (frontier.measure.rawValue, .list(frontier.points.map { point($0, report) }))
          }))
    }
    if let alternatives = study.alternatives {
      members["alternatives"] = .list(alternatives.plans.map { alternative($0, report) })
    }
    return JSONText.block(members).document
  }

  private static func decision(_ decision: CapacityDecision, _ report: CapacityReport) -> JSONText {
    .members([
      "cost": .whole(decision.cost), "count": .whole(decision.count),
      "from": .text(report.calendar.month(decision.month).description),
      "meeting": .text(report.meeting(decision.meeting).description),
      "module": module(decision.offer, decision.module, report),
      "option": .text(report.councilCase.offers[decision.offer].id),
      "what": .text(decision.what.rawValue),
    ])
  }

  private static func choice(_ choice: CouncilChoice, _ report: CapacityReport) -> JSONText {
    .members([
      "choice": .text(choice.kind.rawValue),
      "decisions": .list(report.decisions(choice.plan).map { decision($0, report) }),
      "evaluation": evaluation(choice.evaluation),
    ])
  }

  private static func module(_ offer: Int, _ module: Int, _ report: CapacityReport) -> JSONText {
    report.councilCase.offers[offer].modules[module].isEmpty
      ? .null : .text(report.councilCase.problem.offers[offer].modules[module].id)
  }

  private static func deadline(_ deadline: OfferDeadline, _ report: CapacityReport) -> JSONText {
    func day(_ meeting: Int?) -> JSONText {
      meeting.map { .text(report.meeting($0).description) } ?? .null
    }
    return .members([
      "last_meeting": day(deadline.lastMeeting),
      "last_meeting_in_time": day(deadline.lastMeetingInTime),
      "needed_from": deadline.neededMonth.map {
        .text(report.calendar.month($0).description)
      } ?? .null,
      "option": .text(report.councilCase.offers[deadline.offer].id),
      "planned_meeting": day(deadline.plannedMeeting),
    ])
  }

  private static func waiting(_ price: WaitingPrice, _ report: CapacityReport) -> JSONText {
    var members: [String: JSONText] = [
      "meeting": .text(report.meeting(price.meeting).description),
      "options": .list(price.offers.map { .text(report.councilCase.offers[$0].id) }),
    ]
    switch price.price {
    case .known(let found, let range):
      members["price"] = kroner(found)
      members["range"] = .list([kroner(range.least), kroner(range.most)])
    case .impossible: members["price"] = .null
    }
    return .members(members)
  }

  private static func regret(
    _ index: Int, _ regret: StressRegret, _ report: CapacityReport
  ) -> JSONText {
    .members([
      "best": evaluation(regret.bestEvaluation), "flow": .text(regret.name),
      "plan": evaluation(regret.evaluation),
      "range": .list([
        kroner(regret.range.least), kroner(regret.range.most),
      ]), "regret": kroner(regret.found),
    ])
  }

  private static func policies(
    _ comparison: PolicyComparison, _ report: CapacityReport
  ) -> JSONText {
    var members: [String: JSONText] = [
      "rows": .list(
        comparison.rows.map { row in
          var members: [String: JSONText] = [
            "emergency_months": number(row.emergencyMonths),
            "futures": .whole(row.runs.count), "hotel_months": number(row.hotelMonths),
            "idle_home_months": number(row.idleHomeMonths), "mean_cost": kroner(row.meanCost),
            "policy": .text(row.kind.name), "share_without_home": number(row.shareWithoutHome),
            "share_without_roof": number(row.shareWithoutRoof), "tail_cost": kroner(row.tailCost),
          ]
          if let paired = row.againstMeanPlan { members["against_mean_plan"] = difference(paired) }
          if let paired = row.shortageAgainstMeanPlan {
            members["shortage_against_mean_plan"] = difference(paired)
          }
          return .members(members)
        })
    ]
    if let rule = comparison.threshold?.rule {
      members["threshold"] = .members([
        "end_above": .whole(rule.endAbove),
        "order_below": .whole(rule.orderBelow),
        "order_for": .whole(rule.orderFor),
      ])
    }
    return .block(members)
  }

  private static func difference(_ paired: PairedDifference) -> JSONText {
    .members([
      "difference": number(paired.difference), "error": number(paired.standardError),
      "futures": .whole(paired.futures), "relative": .number(paired.relative.fixed(4)),
    ])
  }

  private static func point(_ point: FrontierPoint, _ report: CapacityReport) -> JSONText {
    .members([
      "bound": kroner(point.bound), "cost": kroner(point.objective),
      "decisions": .list(report.decisions(point.plan).map { decision($0, report) }),
      "measure": number(point.measure),
    ])
  }

  private static func alternative(_ plan: PlanAlternative, _ report: CapacityReport) -> JSONText {
    .members([
      "cost_above": .number(plan.costAbove.fixed(5)),
      "decisions": .list(report.decisions(plan.plan).map { decision($0, report) }),
      "evaluation": evaluation(plan.evaluation),
    ])
  }

  private static func years(_ report: CapacityReport) -> [JSONText] {
    report.study.solution.evaluation.years.map { year in
      let budget = report.budgets.first { $0.year == year.year }
      return .members([
        "budget": budget.map { .whole($0.most - $0.committed) } ?? .null,
        "emergency": kroner(year.emergency), "hotel": kroner(year.hotel),
        "running": kroner(year.running), "set_up": kroner(year.setUp),
        "take_down": kroner(year.takeDown), "total": kroner(year.total),
        "year": .whole(year.year),
      ])
    }
  }

  private static func evaluation(_ evaluation: CapacityEvaluation) -> JSONText {
    .members([
      "emergency_months": number(evaluation.emergencyMonths),
      "expected_cost": kroner(evaluation.expectedCost),
      "hotel_months": number(evaluation.hotelMonths),
      "idle_home_months": number(evaluation.idleHomeMonths),
      "share_without_home": number(evaluation.shareWithoutHome),
      "share_without_roof": number(evaluation.shareWithoutRoof),
      "spread": number(evaluation.spread), "tail_cost": kroner(evaluation.tailCost),
    ])
  }

  private static func kroner(_ value: Double) -> JSONText { .number(value.fixed(0)) }

  private static func number(_ value: Double) -> JSONText { .number(value.fixed(4)) }
}
