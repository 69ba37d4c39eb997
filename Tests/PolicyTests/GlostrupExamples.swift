import PlacementDomain

/// Glostrup's policy for refugees.
enum GlostrupExamples {
  static let all: [ClauseExample] = own + FlowExamples.glostrup

  private static let own: [ClauseExample] = [
    .plan(
      "GLO-1", ["column:households.arrives", "rule:dates"],
      { town in
        // The home it wishes for is free a month after it comes.
        town.changeHousehold { $0.arrives = ExampleTown.today + 10 }
        town.change("far") { $0.from = ExampleTown.today + 40 }
      }, off: { $0.households[0].arrives = ExampleTown.today + 40 },
      asked: { off, on in off["h"] == "far" && on["h"] == "near" }),
    .plan(
      "GLO-1 hotel", ["limit:hotel"],
      { town in
        town.change("far") { $0.from = ExampleTown.today + 5 }
        town.settings.limits.maxWaitDays = 14
      }, off: { $0.settings.limits.hotelNights = 5 },
      asked: { off, on in
        off["h"] == "far" && on["h"] == "near" && on["over the limits"] == "0"
      }),
    .plan(
      "GLO-2 sector", ["column:homes.sector"],
      { town in
        // It wishes for a flat of social housing; that is one only if the table says so.
        town.changeHousehold { $0.wishes = ["social"] }
        town.change("far") { $0.sector = .social }
        shopNear(&town, trips: 0.01)
      }, off: { $0.change("far") { $0.sector = .municipal } },
      asked: { off, on in off["h"] == "near" && on["h"] == "far" }, besides: [.wishes, .shop]),
    .plan(
      "GLO-2 letting", ["column:homes.letting"],
      { town in
        // Three households and one old nursing home: all of them have room there if it is let to any.
        town.homes = [ExampleTown.home("nursing")]
        town.change("nursing") {
          $0.letting = .collective
          $0.sector = .converted
          $0.bedrooms = 3
        }
        town.households = ["a", "b", "c"].map { ExampleTown.household($0, [40]) }
      }, off: { $0.change("nursing") { $0.letting = .one } },
      asked: { off, on in off["without a home"] == "2" && on["without a home"] == "0" }),
    .plan(
      "GLO-2 order", ["setting:policy.option_order"],
      { town in
        town.homes = []
        ExampleTown.open("school", .conversion, in: &town, monthly: 90_000)
        ExampleTown.open("pavilion", .pavilion, in: &town, monthly: 1000)
      }, off: { $0.settings.policy.optionOrder = .strict },
      asked: { off, on in off["h"] == "school-home" && on["h"] == "pavilion-home" },
      besides: [.opening]),
    .plan(
      "GLO-4 priority", ["column:households.priority"],
      { town in
        // Two families, one home: the larger gets it unless the smaller comes first.
        town.homes = [ExampleTown.home("only")]
        town.households = [
          ExampleTown.household("couples", [40, 41, 70, 71]),
          ExampleTown.household("family", [30, 31, 2]),
        ]
        town.households[1].priority = 2
      }, off: { $0.households[1].priority = 1 },
      asked: { off, on in
        off["couples"] == "only" && on["family"] == "only" && on["couples"] == "none"
      }),
    .near("GLO-4 school", .school, []) { town in
      town.changeHousehold { $0.ages = [34, 9, 7] }
      town.places = [ExampleTown.place(.school)]
    },
    .near("GLO-4 daycare", .daycare, []) { town in
      town.changeHousehold { $0.ages = [34, 3] }
      town.places = [ExampleTown.place(.daycare)]
    },
    .plan(
      "GLO-5", ["rule:sharing", "column:households.sharing_group"],
      { town in
        // Four single people, two homes with two rooms each: who does not get on does not share.
        town.homes = ["one", "two"].map { id in
          var home = ExampleTown.home(id)
          home.letting = .shared
          home.places = 2
          return home
        }
        town.households = [("a", "x"), ("b", "y"), ("c", "x"), ("d", "y")].map { id, group in
          var household = ExampleTown.household(id, [25])
          household.sharingGroup = group
          household.wishes = ["a", "b"].contains(id) ? ["one"] : ["two"]
          return household
        }
      },
      off: { town in
        for index in town.households.indices { town.households[index].sharingGroup = "all" }
      },
      asked: { off, on in
        off["a"] == off["b"] && on["a"] == on["c"] && on["b"] == on["d"] && on["a"] != on["b"]
      }),
    .plan(
      "GLO-5 room", ["setting:limits.singles_per_room"],
      { town in
        town.homes = [ExampleTown.home("shared")]
        town.change("shared") { $0.letting = .shared }
        town.households = ["a", "b", "c", "d"].map {
          var household = ExampleTown.household($0, [25])
          household.sharingGroup = "x"
          return household
        }
        town.settings.limits.singlesPerRoom = 1
      }, off: { $0.settings.limits.singlesPerRoom = 2 },
      asked: { off, on in off["without a home"] == "0" && on["without a home"] == "2" }),
    .near("GLO-6", .temporary, ["column:homes.tenure"]) { town in
      town.change("far") { $0.tenure = .temporary }
    },
    .plan(
      "GLO-7", ["setting:rates.reception_share", "burden:school"],
      { town in
        // An ordinary school far from the reception class, and children who need no such class.
        town.changeHousehold {
          $0.ages = [34, 9, 7]
          $0.wishes = []
        }
        var school = ExampleTown.place(.school)
        school.coordinate = ExampleTown.away
        var reception = ExampleTown.place(.receptionClass)
        reception.ages = 6...16
        town.places = [reception, school]
        town.settings.rates.receptionShare = .zero
      }, off: { $0.settings.rates.receptionShare = 1 },
      asked: { off, on in off["h"] == "near" && on["h"] == "far" }),
  ]

  /// A shop in the centre that draws a little.
  private static func shopNear(_ town: inout Scenario, trips: Thousandths) {
    town.places = [ExampleTown.place(.shop)]
    town.settings.rates.shopTrips = trips
  }
}
