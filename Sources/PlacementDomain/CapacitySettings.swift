/// The numbers behind a capacity plan: when is decided, what a missing home costs, how risk is weighed.
///
/// Defaults and their sources are written in the table of settings that reads the file.
public struct CapacitySettings: Hashable, Sendable {
  /// Months of the plan, from the first of the plan's period on.
  public var months = 60
  /// The first meeting at which something can be decided; day 0 is the scenario's decision.
  public var firstMeeting = Day(number: 0)
  /// Months from one meeting to the next.
  public var meetingMonths = 3
  /// Futures that the plan is made on.
  public var futures = 500
  /// Futures, unseen by every plan, on which plans are compared.
  public var unseen = 500
  /// Households in hotels at a time, at most.
  public var hotelHouseholds = 10
  /// Kroner a month for a person in a hotel.
  public var hotelPrice = 25_000
  /// Kroner a month for a person in emergency housing, of which there is always enough.
  public var emergencyPrice = 36_500
  /// What is made least: `expectation`, `tail` or `service`.
  public var risk = "tail"
  /// The weight of the dearest futures against the mean of all, in percent, for `tail`.
  public var tailWeightPercent: Thousandths = 20
  /// Of 100 futures, how many are not among the dearest, for `tail`.
  public var tailPercent: Thousandths = 90
  /// Of 100 futures, how many may ever be short, for `service`.
  public var servicePercent: Thousandths = 5

  /// Numbers with every default.
  public init() {}
}

/// What may be spent in one year on setting up (anlægsramme).
public struct BudgetYear: Hashable, Sendable {
  /// The calendar year.
  public var year: Int
  /// The most, in kroner.
  public var most: Int
  /// What is bound already, in kroner.
  public var committed: Int

  /// A year's budget.
  public init(year: Int, most: Int, committed: Int = 0) {
    self.year = year
    self.most = most
    self.committed = committed
  }
}
