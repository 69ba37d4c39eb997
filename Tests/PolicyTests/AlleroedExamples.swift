import PlacementDomain

/// Allerød's strategy of 2023.
enum AlleroedExamples {
  static let all: [ClauseExample] = placement + homes + FlowExamples.alleroed + CapacityExamples.all

  private static let placement: [ClauseExample] = [
    .plan(
      "ALL-2", ["burden:spread", "column:districts.population"],
      { town in
        // A couple and a single person wish for the outer of two districts that are equally large.
        town.districts = [
          District(id: "inner", name: "Inner", population: 1000, centre: ExampleTown.centre),
          District(id: "outer", name: "Outer", population: 1000, centre: ExampleTown.away),
        ]
        town.homes = ["in-1", "in-2"].map { ExampleTown.home($0, district: "inner") }
        town.homes += ["out-1", "out-2"].map {
          ExampleTown.home($0, at: ExampleTown.away, district: "outer")
        }
        town.households = [
          ExampleTown.household("couple", [30, 31]), ExampleTown.household("single", [30]),
        ]
        for index in town.households.indices { town.households[index].wishes = ["outer"] }
      }, off: { $0.settings.policy.weights[.spread] = .zero },
      asked: { off, on in
        off["couple"].hasPrefix("out") && off["single"].hasPrefix("out")
          && on["couple"].hasPrefix("in") && on["single"].hasPrefix("out")
      }),
    .plan(
      "ALL-3", ["burden:families", "setting:policy.family_areas", "command:tradeoff"],
      { town in
        // Families live in two districts; a third wishes for one of its own. The policy asks for two areas.
        town.districts = ["x", "y", "z"].map {
          District(id: $0, name: $0, population: 1000, centre: ExampleTown.centre)
        }
        town.homes = ["x-1", "y-1", "y-2", "z-1"].map {
          ExampleTown.home($0, district: String($0.prefix(1)))
        }
        town.households = ["fx", "fy", "fz"].map { ExampleTown.household($0, [35, 30, 4]) }
        town.households[0].pinnedTo = "x-1"
        town.households[1].pinnedTo = "y-1"
        town.households[2].wishes = ["z"]
        // Spread asks for one in each; families in two areas has to outweigh it.
        town.settings.rates.spreadPerPerson = 1
      }, off: { $0.settings.policy.weights[.families] = .zero },
      asked: { off, on in off["fz"] == "z-1" && on["fz"] == "y-2" }),
    .plan(
      "ALL-5 preferred", ["burden:order", "setting:policy.option_order"],
      { town in
        // A pavilion would cost less than fitting out the old school.
        town.homes = []
        ExampleTown.open("school", .conversion, in: &town, monthly: 3000)
        ExampleTown.open("pavilion", .pavilion, in: &town)
      }, off: { $0.settings.policy.weights[.order] = .zero },
      asked: { off, on in off["h"] == "pavilion-home" && on["h"] == "school-home" },
      besides: [.opening]),
    .plan(
      "ALL-5 strict", ["rule:option_order", "setting:policy.option_order"],
      { town in
        // So dear that no burden would keep the order; only the rule does.
        town.homes = []
        ExampleTown.open("school", .conversion, in: &town, monthly: 90_000)
        ExampleTown.open("pavilion", .pavilion, in: &town, monthly: 1000)
      }, off: { $0.settings.policy.optionOrder = .free },
      asked: { off, on in off["h"] == "pavilion-home" && on["h"] == "school-home" },
      besides: [.opening], policy: { $0.optionOrder = .strict }),
    .near("ALL-6", .transport, []) { town in
      var station = ExampleTown.place(.stop)
      station.departuresPerHour = 6
      station.minutesToCentre = .zero
      town.places = [station]
    },
    .near("ALL-10 way", .school, []) { town in
      // A mother and two pupils in the reception class, who wish to live far from it.
      town.changeHousehold { $0.ages = [34, 9, 7] }
      town.places = [receptionClass("young", 6...10)]
    },
    .plan(
      "ALL-10 seats", ["limit:reception", "column:places.min_age"],
      { town in
        // Each child's home is at the other's class; there is one seat in each, and two younger children.
        town.homes = ["n1", "n2", "f1", "f2"].map {
          ExampleTown.home($0, at: $0.hasPrefix("n") ? ExampleTown.centre : ExampleTown.away)
        }
        var far = receptionClass("far-young", 6...10)
        far.coordinate = ExampleTown.away
        far.seats = 1
        var near = receptionClass("near-young", 6...10)
        near.seats = 1
        town.places = [near, far]
        town.households = ["a", "b"].map {
          var household = ExampleTown.household($0, [40, 8])
          household.wishes = ["n1", "n2"]
          return household
        }
      },
      off: { town in for index in town.places.indices { town.places[index].seats = nil } },
      asked: { off, on in
        off["a"].hasPrefix("n") && off["b"].hasPrefix("n")
          && Set([on["a"].prefix(1), on["b"].prefix(1)]) == ["n", "f"]
          && on["over the limits"] == "0"
      }),
    .plan(
      "ALL-11 places", ["limit:daycare"],
      { town in
        // The daycare of the district where both wish to live has one place left.
        town.districts.append(
          District(id: "other", name: "Other", population: 1000, centre: ExampleTown.centre))
        town.homes = ["n1", "n2"].map { ExampleTown.home($0) }
        town.homes += ["o1", "o2"].map { ExampleTown.home($0, district: "other") }
        town.places = ["town", "other"].map { district in
          var daycare = ExampleTown.place(.daycare, "daycare-\(district)")
          daycare.district = district
          daycare.seats = 1
          return daycare
        }
        town.settings.rates.spreadPerPerson = .zero
        town.settings.rates.familyArea = .zero
        town.households = ["a", "b"].map {
          var household = ExampleTown.household($0, [30, 2])
          household.wishes = ["town"]
          return household
        }
      }, off: { town in for index in town.places.indices { town.places[index].seats = nil } },
      asked: { off, on in
        off["a"].hasPrefix("n") && off["b"].hasPrefix("n")
          && Set([on["a"].prefix(1), on["b"].prefix(1)]) == ["n", "o"]
      }),
    .near("ALL-11 way", .daycare, []) { town in
      town.changeHousehold { $0.ages = [34, 3] }
      town.places = [ExampleTown.place(.daycare)]
    },
    .plan(
      "ALL-12", ["setting:rates.reception_share", "burden:school"],
      { town in
        // The reception class lies near, the district school far; the time in the class is short.
        town.changeHousehold {
          $0.ages = [34, 9, 7]
          $0.wishes = []
        }
        var school = ExampleTown.place(.school)
        school.coordinate = ExampleTown.away
        town.places = [receptionClass("young", 6...10), school]
        town.settings.rates.receptionShare = 0.1
      }, off: { $0.settings.rates.receptionShare = 0.9 },
      asked: { off, on in off["h"] == "near" && on["h"] == "far" }),
  ]

  private static let homes: [ClauseExample] = [
    .plan(
      "ALL-1 size", ["burden:spare"],
      { town in
        // The home it wishes for has three rooms more than a single person needs.
        town.change("far") { $0.bedrooms = 5 }
        town.change("near") { $0.bedrooms = 1 }
      }, off: { $0.settings.policy.weights[.spare] = .zero },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    .plan(
      "ALL-7 district", ["rule:module_limits", "column:districts.max_modules"],
      { town in
        pavilions(&town)
        for index in town.districts.indices { town.districts[index].maxModules = 1 }
      },
      off: { town in
        for index in town.districts.indices { town.districts[index].maxModules = nil }
      },
      asked: { off, on in
        off["open meadow"] == "2" && on["open meadow"] == "1" && on["open field"] == "1"
      }),
    .plan(
      "ALL-7 site", ["rule:module_limits", "column:options.max_modules"],
      { town in
        pavilions(&town)
        town.changeMeadow { $0.maxModules = 1 }
      }, off: { $0.changeMeadow { $0.maxModules = 2 } },
      asked: { off, on in
        off["open meadow"] == "2" && on["open meadow"] == "1" && on["open field"] == "1"
      }),
    .plan(
      "ALL-8 wish", ["burden:crowding"],
      { town in
        town.changeHousehold { $0.ages = [30, 31, 8, 6] }
        town.change("far") { $0.bedrooms = 1 }
        town.settings.limits.personsPerRoom = 4
      }, off: { $0.settings.policy.weights[.crowding] = .zero },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    .plan(
      "ALL-8 rooms", ["rule:rooms"],
      { town in
        town.changeHousehold { $0.ages = [30, 31, 8] }
        town.change("far") { $0.bedrooms = 1 }
        town.settings.rates.crowdingPerRoom = .zero
        town.settings.rates.sparePerRoom = .zero
        town.settings.limits.personsPerRoom = 2
      }, off: { $0.settings.limits.personsPerRoom = 4 },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    .plan(
      "ALL-8 area", ["rule:area"],
      { town in
        town.change("far") { $0.area = 15 }
        town.settings.rates.crowdingPerSquareMetre = .zero
        town.settings.limits.areaPerPerson = 20
      }, off: { $0.settings.limits.areaPerPerson = 0 },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    .plan(
      "ALL-9 rent", ["burden:rent"],
      { town in town.change("far") { $0.rent = 6000 } },
      off: { $0.settings.policy.weights[.rent] = .zero },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    .plan(
      "ALL-13", ["rule:minors", "column:households.kind", "column:homes.minors_allowed"],
      { town in
        town.changeHousehold {
          $0.ages = [16]
          $0.kind = .minor
        }
        town.change("near") { $0.minorsAllowed = true }
      }, off: { $0.households[0].kind = .ordinary },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    .plan(
      "ALL-16 move", ["burden:moving"],
      { town in town.changeHousehold { $0.livesIn = "near" } },
      off: { $0.settings.policy.weights[.moving] = .zero },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    ExplanationExamples.oneFamilyOnePlan,
  ]

  /// Two households and no home but pavilions, at a meadow that costs nothing and a smaller field that does.
  private static func pavilions(_ town: inout Scenario) {
    town.homes = []
    town.households.append(ExampleTown.household("i", [30]))
    town.districts.append(
      District(id: "other", name: "Other", population: 0, centre: ExampleTown.centre))
    town.modules = [
      ModuleType(id: "module", name: "Module", homes: 1, letting: .one, places: 2, bedrooms: 1)
    ]
    for (id, district, most) in [("meadow", "town", 2), ("field", "other", 1)] {
      var option = CapacityOption(
        id: id, name: id, kind: .pavilion, site: id, coordinate: ExampleTown.centre,
        district: district)
      option.modules = ["module"]
      option.maxModules = most
      option.monthlyCost = most == 1 ? 5000 : 0
      town.options.append(option)
    }
    town.settings.rates.spreadPerPerson = .zero
  }

  private static func receptionClass(_ id: String, _ ages: ClosedRange<Int>) -> Place {
    var place = ExampleTown.place(.receptionClass, id)
    place.ages = ages
    return place
  }
}

extension Scenario {
  /// Changes the option `meadow`.
  fileprivate mutating func changeMeadow(_ body: (inout CapacityOption) -> Void) {
    for index in options.indices where options[index].id == "meadow" { body(&options[index]) }
  }

  /// Changes one home.
  mutating func change(_ home: String, _ body: (inout Home) -> Void) {
    for index in homes.indices where homes[index].id == home { body(&homes[index]) }
  }
}
