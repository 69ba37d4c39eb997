import PlacementDomain

/// Lejre's paper on receiving foreign citizens.
enum LejreExamples {
  static let all: [ClauseExample] = own + FlowExamples.lejre + ExplanationExamples.lejre

  private static let own: [ClauseExample] = [
    .near("LEJ-1", .temporary, []) { town in
      town.change("far") { $0.tenure = .temporary }
      town.settings.rates.wishPerPerson = 5
    },
    .near("LEJ-2 tie", .network, ["column:households.ties"]) { town in
      town.places = [ExampleTown.place(.network, "uncle")]
      town.changeHousehold { $0.ties = [.place("uncle")] }
    },
    .plan(
      "LEJ-2 language", ["burden:network", "column:places.languages"],
      { town in
        // Those who speak its language meet far away, others near.
        var near = ExampleTown.place(.network, "near-club")
        near.languages = ["uk"]
        var far = ExampleTown.place(.network, "far-club")
        far.coordinate = ExampleTown.away
        far.languages = ["ar"]
        town.places = [near, far]
        town.changeHousehold {
          $0.languages = ["ar"]
          $0.wishes = ["near"]
        }
      },
      off: {
        $0.places[0].languages = ["uk"]
        $0.places[1].languages = ["ar", "uk"]
      },
      asked: { off, on in off["h"] == "near" && on["h"] == "far" }),
    .near("LEJ-3 school", .school, []) { town in
      town.changeHousehold { $0.ages = [34, 9, 7] }
      town.places = [ExampleTown.place(.school)]
    },
    .near("LEJ-3 daycare", .daycare, []) { town in
      town.changeHousehold { $0.ages = [34, 3] }
      town.places = [ExampleTown.place(.daycare)]
    },
    .near("LEJ-3 shop", .shop, []) { town in town.places = [ExampleTown.place(.shop)] },
    .near("LEJ-3 network", .network, []) { town in
      town.places = [ExampleTown.place(.network)]
    },
    .near("LEJ-3 transport", .transport, []) { town in
      var station = ExampleTown.place(.stop)
      station.departuresPerHour = 6
      station.minutesToCentre = .zero
      town.places = [station]
    },
    .plan(
      "LEJ-4 wish", ["burden:wishes", "column:households.wishes"],
      { town in
        town.places = [ExampleTown.place(.shop)]
        town.settings.rates.shopTrips = 0.01
      }, off: { $0.settings.policy.weights[.wishes] = .zero },
      asked: { off, on in off["h"] == "near" && on["h"] == "far" }),
    .plan(
      "LEJ-4 excluded", ["rule:exclusions"],
      { $0.changeHousehold { $0.excluded = ["far"] } },
      off: { $0.households[0].excluded = [] },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    .plan(
      "LEJ-4 need", ["rule:needs"],
      { town in
        town.changeHousehold { $0.needs = [.quiet] }
        town.change("near") { $0.features = [.quiet] }
      }, off: { $0.households[0].needs = [] },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
  ]
}

/// The local programme of SF in Lejre.
enum LejreSFExamples {
  static let all: [ClauseExample] = own + FlowExamples.lejreSF

  private static let own: [ClauseExample] = [
    .plan(
      "SF-1 sector", ["column:homes.sector"],
      { town in
        town.changeHousehold { $0.wishes = ["private_host"] }
        town.change("far") { $0.sector = .privateHost }
        town.places = [ExampleTown.place(.shop)]
        town.settings.rates.shopTrips = 0.01
      }, off: { $0.change("far") { $0.sector = .municipal } },
      asked: { off, on in off["h"] == "near" && on["h"] == "far" }, besides: [.wishes, .shop]),
    .plan(
      "SF-2", ["burden:spread"],
      { town in
        town.districts = [
          District(id: "inner", name: "Inner", population: 1000, centre: ExampleTown.centre),
          District(id: "outer", name: "Outer", population: 1000, centre: ExampleTown.away),
        ]
        town.homes = ["in-1", "in-2"].map { ExampleTown.home($0, district: "inner") }
        town.homes += ["out-1", "out-2"].map {
          ExampleTown.home($0, at: ExampleTown.away, district: "outer")
        }
        town.households = ["a", "b"].map { ExampleTown.household($0, [30, 31]) }
        for index in town.households.indices { town.households[index].wishes = ["inner"] }
      }, off: { $0.settings.policy.weights[.spread] = .zero },
      asked: { off, on in
        off["a"].hasPrefix("in") && off["b"].hasPrefix("in")
          && Set([on["a"].prefix(2), on["b"].prefix(2)]) == ["in", "ou"]
      }),
    .plan(
      "SF-3", ["burden:opening", "column:options.monthly_cost"],
      { town in
        town.homes = []
        town.changeHousehold { $0.wishes = ["dear-site"] }
        ExampleTown.open("dear", .lease, in: &town, monthly: 9000)
        ExampleTown.open("cheap", .lease, in: &town, monthly: 1000)
      }, off: { $0.settings.policy.weights[.opening] = .zero },
      asked: { off, on in off["h"] == "dear-home" && on["h"] == "cheap-home" }),
    .near("SF-4", .leisure, []) { town in
      town.changeHousehold { $0.ages = [17] }
      town.places = [ExampleTown.place(.leisure)]
    },
  ]
}
