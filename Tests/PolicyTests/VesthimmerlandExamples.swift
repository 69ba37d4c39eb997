import PlacementDomain

/// Vesthimmerland's integration policy.
enum VesthimmerlandExamples {
  static let all: [ClauseExample] = [
    ExplanationExamples.plainWords,
    .near("VES-2 way", .daycare, []) { town in
      town.changeHousehold { $0.ages = [34, 3] }
      town.places = [ExampleTown.place(.daycare)]
    },
    .plan(
      "VES-2 places", ["limit:daycare"],
      { town in
        // The daycare where it wishes to live is full.
        town.districts.append(
          District(id: "other", name: "Other", population: 1000, centre: ExampleTown.centre))
        town.homes = [ExampleTown.home("wished"), ExampleTown.home("other", district: "other")]
        town.households = [ExampleTown.household("h", [30, 2])]
        town.changeHousehold { $0.wishes = ["wished"] }
        town.places = ["town", "other"].map { district in
          var daycare = ExampleTown.place(.daycare, "daycare-\(district)")
          daycare.district = district
          daycare.seats = district == "town" ? 0 : 5
          return daycare
        }
      }, off: { town in for index in town.places.indices { town.places[index].seats = nil } },
      asked: { off, on in off["h"] == "wished" && on["h"] == "other" }),
    .near("VES-3 leisure", .leisure, []) { town in
      town.changeHousehold { $0.ages = [17] }
      town.places = [ExampleTown.place(.leisure)]
    },
    .near("VES-3 school", .school, []) { town in
      town.changeHousehold { $0.ages = [34, 9, 7] }
      town.places = [ExampleTown.place(.school)]
    },
    .near("VES-4 way", .job, []) { town in town.places = [ExampleTown.place(.jobCentre)] },
    .near("VES-4 chance", .score, []) { town in
      town.scores = [
        ScoreKey(household: "h", home: "near"): 0.9, ScoreKey(household: "h", home: "far"): 0.1,
      ]
    },
    .near("VES-5 doctor", .health, []) { town in
      town.changeHousehold { $0.ages = [80] }
      town.places = [ExampleTown.place(.health)]
    },
    .plan(
      "VES-5 steps", ["rule:needs", "column:households.needs"],
      { town in
        town.changeHousehold {
          $0.ages = [80]
          $0.needs = [.stepFree]
        }
        town.change("near") { $0.features = [.stepFree] }
      }, off: { $0.households[0].needs = [] },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    .near("VES-6 way", .transport, []) { town in
      var station = ExampleTown.place(.stop)
      station.departuresPerHour = 6
      station.minutesToCentre = .zero
      town.places = [station]
    },
    .plan(
      "VES-6 bus", ["column:places.departures_per_hour", "column:places.minutes_to_centre"],
      { town in
        // A bus at the far home goes often and fast; the near village has one that hardly ever comes.
        var far = ExampleTown.place(.stop, "far-stop")
        far.coordinate = ExampleTown.away
        far.departuresPerHour = 6
        far.minutesToCentre = 10
        var near = ExampleTown.place(.stop, "near-stop")
        near.departuresPerHour = 0.25
        near.minutesToCentre = 40
        town.places = [far, near]
        town.changeHousehold { $0.wishes = ["near"] }
      },
      off: { town in
        for index in town.places.indices {
          town.places[index].departuresPerHour = 1
          town.places[index].minutesToCentre = 20
        }
      },
      asked: { off, on in off["h"] == "near" && on["h"] == "far" }, besides: [.transport]),
  ]
}
