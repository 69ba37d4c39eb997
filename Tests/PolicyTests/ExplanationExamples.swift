import PlacementAdvice
import PlacementDomain
import PlacementModel
import PlanDocuments

/// Examples on what is said to people, and on plans side by side.
enum ExplanationExamples {
  /// A pupil and a small child: their plan names class, daycare, stop and the day of moving in.
  static let oneFamilyOnePlan = ClauseExample.figure(
    "ALL-16 one-plan", ["command:explain", "command:place"],
    { isOn in
      let facts = PlacementFacts(
        ExampleTown.town { town in
          town.changeHousehold { $0.ages = [34, 9, 3] }
          guard isOn else { return }
          var reception = ExampleTown.place(.receptionClass)
          reception.ages = 6...16
          var station = ExampleTown.place(.stop)
          station.departuresPerHour = 6
          station.minutesToCentre = .zero
          town.places = [reception, ExampleTown.place(.daycare), station]
        })
      let result = try PlacementSolver.place(facts)
      let placement = result.plan.placements.first
      return [
        "from": placement?.from?.description ?? "none", "home": placement?.home ?? "none",
        "services": placement?.services.joined(separator: " ") ?? "none",
        "sheet": try sheet(facts, result, "en"),
      ]
    },
    asked: { off, on in
      off["services"].isEmpty && on["services"] == "reception_class daycare stop"
        && on["from"] == ExampleTown.today.description
        && ["reception_class", "daycare"].allSatisfy {
          on["sheet"].contains($0) && !off["sheet"].contains($0)
        }
    })

  /// A home that a rule refuses is explained in plain words.
  static let plainWords = ClauseExample.figure(
    "VES-1", ["command:explain"],
    { isOn in
      let facts = PlacementFacts(
        ExampleTown.town { town in
          if isOn { town.changeHousehold { $0.needs = [.stepFree] } }
          town.change("near") { $0.features = [.stepFree] }
        })
      return ["sheet": try sheet(facts, try PlacementSolver.place(facts), "da")]
    },
    asked: { off, on in
      let demand = RuleBook.demands.first { $0.id == "needs" }?.demand.danish ?? "?"
      let words = demand.split(separator: " ").prefix(3).joined(separator: " ")
      return !off["sheet"].contains(words) && on["sheet"].contains(words)
    })

  static let lejre: [ClauseExample] = [
    .figure(
      "LEJ-5 years", ["command:compare"],
      { isOn in
        // Last year's plan against this year's: the same, or with a school nearer.
        let plans = try [false, isOn].map { try year(hasSchool: $0).plan }
        let comparison = PlanComparison(plans[0], plans[1])
        let school = comparison.terms.first { $0.id == BurdenID.school.rawValue }
        return [
          "better off": String(comparison.byGain.filter { ($0.change ?? .zero) < .zero }.count),
          "households elsewhere": String(comparison.changed.count),
          "school, min. a day": school?.change?.description ?? "none",
        ]
      },
      asked: { off, on in
        off["school, min. a day"] == "0" && on.number("school, min. a day") > 0
      }),
    .figure(
      "LEJ-5 who", ["command:fairness"],
      { isOn in
        let scenario = yearTown(hasSchool: isOn)
        let facts = PlacementFacts(scenario)
        let result = try PlacementSolver.place(facts)
        let fairness = try Fairness(result.assignment, result.evaluation, facts)
        return ["min. a day each": fairness.total?.perPerson.description ?? "none"]
      },
      asked: { off, on in on.number("min. a day each") > off.number("min. a day each") }),
  ]

  private static func yearTown(hasSchool: Bool) -> Scenario {
    ExampleTown.town { town in
      town.homes = (0..<3).map { ExampleTown.home("home-\($0)", at: ExampleTown.away) }
      town.households = (0..<3).map { ExampleTown.household("h\($0)", [34, 9]) }
      if hasSchool { town.places = [ExampleTown.place(.school)] }
    }
  }

  private static func year(hasSchool: Bool) throws -> PlacementResult {
    try PlacementSolver.place(PlacementFacts(yearTown(hasSchool: hasSchool)))
  }

  private static func sheet(
    _ facts: PlacementFacts, _ result: PlacementResult, _ language: String
  ) throws -> String {
    let explanation = try PlanExplainer(result.assignment, facts).explain(0)
    return "\n" + ExplanationSheet(explanation, facts, language: language).text(width: 100)
  }
}
