import FlowForecast
import PlacementDomain

/// One number and one date; what the council is asked for; whether the count has left the last report's band.
enum HeadlineBlock: BlockMaker {
  static let id = ReportBlockID.headline

  static func block(_ input: ReportInput) -> ReportBlock? {
    var items: [ReportItem] = []
    if let deviation = Deviation(input) { items.append(deviation.item) }
    items += need(input)
    items += asks(input)
    return ReportBlock(id, FrontWords.headlineTitle.words, items)
  }

  /// The month in which the upper end of the band is furthest above the homes.
  static func month(_ input: ReportInput) -> Int? {
    guard let forecast = input.forecast, let all = forecast.all else { return nil }
    let homes = HomesByMonth(input).decided
    let over = forecast.months.indices.map { month in
      (all.need[forecast.months[month].description]?.band80.last ?? 0) - homes[month]
    }
    guard let most = over.max() else { return nil }
    return most > 0 ? over.firstIndex(of: most) : over.indices.last
  }

  private static func need(_ input: ReportInput) -> [ReportItem] {
    guard let month = month(input), let forecast = input.forecast,
      let spread = forecast.all?.need[forecast.months[month].description]
    else { return [.lead(Sentence(FrontWords.noForecast.words))] }
    let homes = HomesByMonth(input)
    var items: [ReportItem] = [
      .lead(
        Sentence(
          FrontWords.lead.words,
          [
            "low": .whole(spread.band80[0]), "high": .whole(spread.band80[1]),
            "month": .month(forecast.months[month]), "homes": .whole(homes.decided[month]),
          ]))
    ]
    if homes.hotel[month] > 0 {
      items.append(
        .paragraph(Sentence(FrontWords.andHotel.words, ["hotel": .whole(homes.hotel[month])])))
    }
    return items
  }

  private static func asks(_ input: ReportInput) -> [ReportItem] {
    guard input.capacity != nil else {
      return [.paragraph(Sentence(FrontWords.nobodyToDecide.words))]
    }
    let decisions = CouncilDecision.all(input)
    guard let first = decisions.first, first.isNews, let meeting = first.meeting else {
      return [.paragraph(Sentence(FrontWords.askNothing.words))]
    }
    return [
      .paragraph(Sentence(FrontWords.ask.words, ["day": .day(meeting)])),
      .list(decisions.filter { $0.meeting == meeting }.map(\.sentence)),
    ]
  }
}
