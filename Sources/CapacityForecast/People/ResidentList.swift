import FlowForecast
import PlacementDomain

/// The households of the scenario, in the order in which they came.
struct ResidentList {
  let residents: [Resident]

  init(_ setup: ForecastSetup, _ stock: HousingStock, _ list: TypeList) {
    let scenario = setup.scenario
    let homes = Dictionary(scenario.homes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    func home(of household: Household) -> (kind: Int, span: Int)? {
      guard let position = household.livesIn.flatMap({ homes[$0] }),
        let kind = stock.kindOfHome[position],
        let span = stock.spans[kind].firstIndex(where: { $0.home == position }),
        stock.spans[kind][span].from == 0
      else { return nil }
      return (kind, span)
    }
    residents = scenario.households.indices
      .sorted {
        let (left, right) = (scenario.households[$0], scenario.households[$1])
        return (left.arrives, left.id) < (right.arrives, right.id)
      }
      .map { index in
        let household = scenario.households[index]
        let month = CalendarMonth(household.arrives) - setup.start
        return Resident(
          type: list.ofHousehold[index],
          // Someone with a home lives here, whatever the day says.
          month: max(-Resident.longest, household.livesIn == nil ? month : min(month, 0)),
          livesHere: household.livesIn != nil, home: home(of: household),
          subject: Resident.subject(of: household.id))
      }
      .filter { $0.month < setup.months }
      // Those who are here already first; a stable split, so that the order of arrival stays.
      .split { $0.month < 0 || $0.livesHere }
  }
}

extension Array {
  /// The elements that meet a condition, then the others, each in their order.
  fileprivate func split(_ isFirst: (Element) -> Bool) -> [Element] {
    filter(isFirst) + filter { !isFirst($0) }
  }
}
