/// What may be decided about temporary homes, and what the world is like meanwhile.
///
/// Months are counted from 0. Size classes ascend: a home of class `k` houses a household of class
/// `k` or below, never above. Money is in whole kroner, not discounted. What still stands when the
/// months end is charged its take-down; what comes after is not looked at.
public struct CapacityProblem: Hashable, Sendable {
  /// The calendar year of each month, as a number of the caller's own; never falling.
  ///
  /// Its length is how many months there are.
  public var years: [Int]

  /// Homes that are there anyway, by month and class.
  public var standing: [[Int]]

  /// What can be ordered or given up.
  public var offers: [CapacityOffer]

  /// When decisions can be made, by month, at most one in each.
  public var meetings: [Meeting]

  /// The most that may stand at a site at a time.
  public var siteLimits: [StandingLimit]

  /// The most that may stand in a district at a time.
  public var districtLimits: [StandingLimit]

  /// What may be spent on setting up in a year; a year without an entry has no limit.
  public var budgets: [SetUpBudget]

  /// Which offer must be ordered fully before another may be.
  public var precedences: [Precedence]

  /// What a household without a home costs.
  public var recourse: Recourse

  /// How cost and risk are weighed.
  public var risk: RiskAttitude

  /// A problem; ``problems()`` says what is wrong with it.
  public init(
    years: [Int], standing: [[Int]], offers: [CapacityOffer], meetings: [Meeting],
    siteLimits: [StandingLimit] = [], districtLimits: [StandingLimit] = [],
    budgets: [SetUpBudget] = [], precedences: [Precedence] = [], recourse: Recourse,
    risk: RiskAttitude = .expectation
  ) {
    self.years = years
    self.standing = standing
    self.offers = offers
    self.meetings = meetings
    self.siteLimits = siteLimits
    self.districtLimits = districtLimits
    self.budgets = budgets
    self.precedences = precedences
    self.recourse = recourse
    self.risk = risk
  }

  /// How many months there are.
  public var months: Int { years.count }

  /// How many size classes there are.
  public var classes: Int { recourse.hotelPrice.count }
}

/// A moment at which the council decides.
public struct Meeting: Hashable, Sendable {
  /// The month in which it lies.
  public var month: Int

  /// A meeting in a month.
  public init(month: Int) {
    self.month = month
  }
}

/// The most that may stand at one place at a time.
public struct StandingLimit: Hashable, Sendable {
  /// What is counted.
  public enum Unit: Hashable, Sendable {
    /// Homes of all classes.
    case homes

    /// Modules of all types.
    case modules
  }

  /// The index of the site or district, as in ``CapacityOffer/site`` or ``CapacityOffer/district``.
  public var place: Int

  /// What is counted.
  public var unit: Unit

  /// The most that may stand.
  public var most: Int

  /// A limit on a place.
  public init(place: Int, unit: Unit = .homes, most: Int) {
    self.place = place
    self.unit = unit
    self.most = most
  }
}

/// What may be spent in one year on setting up (*anlægsramme*).
///
/// The set-up of modules and sites and the cost of extensions count, in the year of the meeting
/// that decides them. Monthly and take-down costs do not.
public struct SetUpBudget: Hashable, Sendable {
  /// The year, as in ``CapacityProblem/years``.
  public var year: Int

  /// The most that may be spent, in kroner.
  public var most: Int

  /// What was bound before the first meeting, in kroner.
  public var committed: Int

  /// A budget of a year.
  public init(year: Int, most: Int, committed: Int = 0) {
    self.year = year
    self.most = most
    self.committed = committed
  }
}

/// An offer may be ordered only at or after the meeting by which another is ordered fully.
///
/// Where the first can never be ordered in full, the second can never be ordered.
public struct Precedence: Hashable, Sendable {
  /// The index of the offer that goes first.
  public var first: Int

  /// The index of the offer that waits.
  public var then: Int

  /// A pair of offers.
  public init(first: Int, then: Int) {
    self.first = first
    self.then = then
  }
}
