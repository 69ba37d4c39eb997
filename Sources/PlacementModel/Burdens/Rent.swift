import PlacementDomain

/// Rent above what the household can pay, in minutes at the stated rate of exchange.
enum Rent: Burden {
  static let id = BurdenID.rent
  static let title = Words("rent above means", da: "husleje over evne")

  static func amount(_ candidate: Candidate) -> Thousandths {
    guard let rent = candidate.home.rent else { return .zero }
    let payable =
      candidate.household.affordableRent ?? candidate.household.ownPayment(candidate.settings)
    return candidate.settings.economy.minutes(forMonthly: max(0, rent - payable))
  }
}

extension Household {
  /// The statutory own payment of a household of this kind, kroner a month.
  func ownPayment(_ settings: Settings) -> Int {
    let adults = ages.filter { $0 >= settings.ages.adult }.count
    let children = size - adults
    switch (adults, children) {
    case (...1, _): return settings.economy.ownPaymentSingle
    case (_, 0): return settings.economy.ownPaymentCouple
    case (_, 1...3): return settings.economy.ownPaymentFamily
    default: return settings.economy.ownPaymentLargeFamily
    }
  }
}

extension Economy {
  /// Minutes a day that a monthly amount of kroner counts as: 12 months of 365.25 / 12 days.
  func minutes(forMonthly kroner: Int) -> Thousandths {
    let dailyThousandths = (kroner * 12 * 4 * 1000).dividedRounding(by: 1461)
    return Thousandths(raw: (dailyThousandths * 1000).dividedRounding(by: kronerPerMinute.raw))
  }

  /// Minutes a day that kroner paid once count as, spread over so many days.
  func minutes(forOnce kroner: Int, over days: Int) -> Thousandths {
    let dailyThousandths = (kroner * 1000).dividedRounding(by: max(1, days))
    return Thousandths(raw: (dailyThousandths * 1000).dividedRounding(by: kronerPerMinute.raw))
  }
}
