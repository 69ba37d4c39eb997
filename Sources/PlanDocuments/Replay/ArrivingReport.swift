import ArrivalReplay
import PlacementDomain
import PlacementModel

/// Today's households with the homes that were kept for others: `arriving.json`, and words.
public struct ArrivingReport: Sendable {
  /// The format, in the member `format`.
  public static let format = "nabolag.arriving/1"
  /// Homes kept for others that are named in words, the dearest first.
  private static let most = 5

  private let placement: ArrivingPlacement
  private let prices: HomePrices
  private let scenario: Scenario
  private let seed: UInt32

  /// A report.
  public init(
    _ placement: ArrivingPlacement, _ prices: HomePrices, _ scenario: Scenario, seed: UInt32
  ) {
    self.placement = placement
    self.prices = prices
    self.scenario = scenario
    self.seed = seed
  }

  private func price(of home: String) -> HomePrices.Price? {
    prices.prices.first { scenario.homes[$0.home].id == home }
  }

  /// The file's text.
  public func json() -> String {
    let today = Set(placement.today)
    return JSONText.block([
      "bound": .decimal(placement.bound),
      "format": .text(ArrivingReport.format),
      "futures": .whole(prices.futures),
      "prices": .list(prices.prices.map(json)),
      "scenario": .members([
        "name": .text(scenario.settings.name), "sha256": .text(scenario.hash),
      ]),
      "seed": .whole(seed),
      "today": .list(
        placement.today.map { id in
          .members([
            "home": placement.result.plan.placements.first { $0.household == id }
              .map { .text($0.home) } ?? .null,
            "household": .text(id),
          ])
        }),
      "used_price": .number(
        placement.result.plan.placements.filter { today.contains($0.household) }
          .reduce(Thousandths.zero) { $0 + (price(of: $1.home)?.price ?? .zero) }.description),
      "value": .decimal(placement.value),
    ]).document
  }

  private func json(_ price: HomePrices.Price) -> JSONText {
    .members([
      "home": .text(scenario.homes[price.home].id), "needed": .whole(price.needed),
      "price": .decimal(price.price),
      "size": .whole(price.size),
      "size_needed": .whole(price.ofSize),
      "within_months": .whole(price.months.map { $0 + 1 }),
    ])
  }

  /// What is said about it.
  public func text(language: String, width: Int = 100, color: Bool = false) -> String {
    var page = TextPage(width: width, isColoured: color)
    let style = NumberStyle(language: language)
    page.heading(
      ArrivingWords.today(language, ["count": style.whole(placement.today.count)]))
    for id in placement.today {
      let home = placement.result.plan.placements.first { $0.household == id }?.home
      guard let home else {
        page.sentence(ArrivingWords.none(language, ["household": id]), .warning, indent: 2)
        continue
      }
      let given = ArrivingWords.given(language, ["household": id, "home": home])
      let worth = price(of: home).map { " " + reason($0, language, style) } ?? ""
      page.sentence(given + worth, indent: 2)
    }
    let used = Set(placement.result.plan.placements.map(\.home))
    let kept = prices.prices
      .filter { $0.price > .zero && !used.contains(scenario.homes[$0.home].id) }
      .sorted { ($1.price, $0.home) < ($0.price, $1.home) }
    page.heading(ArrivingWords.kept(language))
    if kept.isEmpty { page.sentence(ArrivingWords.nothingKept(language), indent: 2) }
    for price in kept.prefix(ArrivingReport.most) {
      page.sentence(
        "\(scenario.homes[price.home].id): \(reason(price, language, style))", indent: 2)
    }
    page.sentence(ArrivingWords.outside(language))
    return page.text
  }

  private func reason(
    _ price: HomePrices.Price, _ language: String, _ style: NumberStyle
  ) -> String {
    guard price.price > .zero, let size = price.size, let months = price.months else {
      return ArrivingWords.free(language)
    }
    return ArrivingWords.needed(
      language,
      [
        "price": style.decimal(price.price), "needed": style.whole(price.needed),
        "futures": style.whole(prices.futures), "size": style.whole(size),
        "sized": style.whole(price.ofSize), "months": style.whole(months + 1),
      ])
  }
}
