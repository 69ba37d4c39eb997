import CapacityProgram
import CapacityScenario
import FlowForecast
import PlacementDomain
import PlacementModel

/// Examples on a capacity plan of one year.
enum CapacityExamples {
  static let all: [ClauseExample] = [
    .figure(
      "ALL-1 up", ["command:capacity", "capacity:decisions"],
      { isOn in
        // Few come, or many: nothing is ordered, or something is.
        let study = try study { $0.setQuota(isOn ? 80 : 0) }
        return ["ordered": String(orders(study, of: "school"))]
      }, asked: { off, on in off["ordered"] == "0" && on.number("ordered") > 0 }),
    .figure(
      "ALL-1 down", ["command:capacity", "capacity:decisions"],
      { isOn in
        // Homes that cost money each month, and nobody who needs them: given up where that may be decided.
        let study = try study { town in
          town.setQuota(0)
          guard isOn else { return }
          var closure = CapacityOption(
            id: "close", name: "Close", kind: .closure, site: "home-1",
            coordinate: ExampleTown.centre, district: "town")
          closure.replaces = ["home-1"]
          closure.monthlyCost = -9000
          town.options.append(closure)
        }
        return ["given up": String(orders(study, of: "close"))]
      }, asked: { off, on in off["given up"] == "0" && on["given up"] == "1" }),
    .figure(
      "ALL-1 fast", ["column:options.lead_days"],
      { isOn in
        // Decided at the first meeting, when does it stand?
        let study = try study { town in
          town.setQuota(80)
          for index in town.options.indices { town.options[index].leadDays = isOn ? 20 : 200 }
        }
        let ready = study.councilCase.problem.offers.compactMap { $0.readyMonth[0] }.min()
        return ["months until it stands": ready.map(String.init) ?? "none"]
      },
      asked: { off, on in
        on.number("months until it stands") < off.number("months until it stands")
      }),
    .figure(
      "ALL-14 alternatives", ["command:capacity", "capacity:alternatives"],
      { isOn in
        // A second site, so that there is something to choose from.
        let study = try study { town in
          town.setQuota(80)
          if isOn { ExampleTown.open("villa", .conversion, in: &town, monthly: 3000) }
        }
        return ["plans": String(study.alternatives?.plans.count ?? 0)]
      }, asked: { off, on in on.number("plans") > off.number("plans") }),
    .figure(
      "ALL-15 meetings", ["setting:capacity.meeting_months", "capacity:act_by"],
      { isOn in
        // Reported once a year, or each quarter: how many chances to decide there are.
        let study = try study {
          $0.setQuota(80)
          $0.settings.capacity.meetingMonths = isOn ? 3 : 12
        }
        return [
          "act by": actBy(study), "meetings": String(study.councilCase.calendar.meetings.count),
        ]
      },
      asked: { off, on in off["meetings"] == "1" && on["meetings"] == "4" && !on["act by"].isEmpty }
    ),
    .figure(
      "ALL-15 first", ["setting:capacity.first_meeting", "capacity:act_by"],
      { isOn in
        let study = try study {
          $0.setQuota(80)
          $0.settings.capacity.firstMeeting = $0.settings.from + (isOn ? 100 : 10)
        }
        return ["first meeting": study.councilCase.calendar.meetings[0].description]
      }, asked: { off, on in off["first meeting"] < on["first meeting"] }),
  ]

  /// A study of a town with three homes and one option, without what takes long.
  private static func study(_ change: (inout Scenario) -> Void) throws -> CapacityStudy {
    let town = FlowExamples.town { town in
      town.homes = Array(town.homes.prefix(3))
      ExampleTown.open("school", .conversion, in: &town, monthly: 3000)
      town.settings.capacity.months = 12
      town.settings.capacity.futures = 30
      town.settings.capacity.unseen = 20
      change(&town)
      for index in town.homes.indices { town.homes[index].tenure = .temporary }
    }
    var options = StudyOptions()
    options.comparesPolicies = false
    options.frontierPoints = 0
    let outcome = try CapacityStudy.run(
      try CapacityCase(PlacementFacts(town), flows: FlowHistories()), options: options)
    guard case .found(let study) = outcome else { throw NoPlan() }
    return study
  }

  private struct NoPlan: Error {}

  private static func orders(_ study: CapacityStudy, of option: String) -> Int {
    let offers = study.councilCase.offers
    return study.solution.plan.orders.filter { offers[$0.offer].id == option }
      .reduce(0) { $0 + $1.count }
  }

  private static func actBy(_ study: CapacityStudy) -> String {
    study.deadlines.compactMap { $0.lastMeeting }.map {
      study.councilCase.calendar.meetings[$0].description
    }.joined(separator: " ")
  }
}

extension Scenario {
  /// Refugees assigned in each year from 2027 on.
  fileprivate mutating func setQuota(_ persons: Int) {
    for index in forecast.quotas.indices { forecast.quotas[index].quota = persons }
  }
}
