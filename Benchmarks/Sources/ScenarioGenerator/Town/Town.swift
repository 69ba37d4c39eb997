/// A made-up municipality with those who come to it.
struct Town {
  let scale: Scale
  let districts: [District]
  let places: [Place]
  let options: [CapacityOption]
  let sites: [Site]
  let homes: [Home]
  let households: [Household]
  let scores: [Score]

  /// A municipality drawn from a seed.
  init(scale: Scale, kind: Supply, seed: UInt64) {
    self.scale = scale
    let districts = District.draw(scale, seed: seed)
    var people = HouseholdMaker(scale: scale, seed: seed).draw()
    var builder = HomeBuilder(scale: scale, districts: districts, seed: seed)
    builder.build(SupplyPlan(for: people, kind))
    var optionMaker = OptionMaker(scale: scale, districts: districts, seed: seed)
    optionMaker.draw(&builder)
    places = PlaceMaker(scale: scale, districts: districts, people: people, seed: seed).draw()

    var residents = ResidentMaker(homes: builder.homes, sites: builder.sites, seed: seed)
    residents.settle(&people)
    var pins = PinMaker(
      homes: builder.homes, taken: residents.occupied, closing: optionMaker.closing, seed: seed)
    pins.pin(&people, scale)
    WishMaker(districts: districts, sites: builder.sites, seed: seed).add(&people, scale)
    TieMaker(districts: districts, places: places, seed: seed).add(&people, scale)
    ExclusionMaker(homes: builder.homes, sites: builder.sites, seed: seed).add(&people, scale)
    scores = Score.draw(people, builder.sites, scale, seed: seed)
    self.districts = districts
    options = optionMaker.options
    sites = builder.sites
    homes = builder.homes
    households = people
  }
}
