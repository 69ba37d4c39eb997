/// What is asked of a plan besides its cost; nothing unless given.
public struct PlanWishes: Hashable, Sendable {
  /// What a module-month at each offer costs besides money, in kroner; empty for nothing.
  ///
  /// For the school and transport burdens of a site. It adds to the objective, not to the cost.
  public var sitingPrices: [Double] = []

  /// How uneven the spread over districts is measured; nil where it is not looked at.
  public var spread: SpreadMeasure?

  /// What a unit-month above or below a fair share costs besides money, in kroner.
  public var spreadPrice: Double = 0

  /// The most of the spread measure.
  public var spreadCap: Double?

  /// The most household-months in hotels and emergency housing, on average over the futures.
  public var shortageCap: Double?

  /// The most that the risk-weighted cost may be, in kroner; siting and spread do not count.
  public var costCap: Double?

  /// Orders that must not be made.
  public var forbidden: [Decision] = []

  /// Orders that must be made.
  public var forced: [Decision] = []

  /// Plans to differ from; then the distance to the nearest of them is made greatest.
  ///
  /// Only of use with a ``costCap``. Plans must be of the same decision tree.
  public var differFrom: [CapacityPlan] = []

  /// No wishes.
  public init() {}

  /// An order of an offer at a meeting, in every node of a tree with that meeting.
  public struct Decision: Hashable, Sendable {
    /// The index of the offer.
    public var offer: Int

    /// The index of the meeting.
    public var meeting: Int

    /// The least number of modules to order where it is forced; all where it is all or nothing.
    public var modules: Int

    /// An order.
    public init(offer: Int, meeting: Int, modules: Int = 1) {
      self.offer = offer
      self.meeting = meeting
      self.modules = modules
    }
  }
}

/// How unevenly what stands is spread over districts.
///
/// The measure is the sum over months and districts of how far the district's load lies above or
/// below its fair share of all load, in unit-months, on average over the futures.
public struct SpreadMeasure: Hashable, Sendable {
  /// The fair share of each district; they sum to 1.
  public var fairShares: [Double]

  /// What a home of each class counts: 1 to count homes, its places to count persons.
  public var load: [Double]

  /// The load of each district that is there anyway.
  public var base: [Double]

  /// A measure.
  public init(fairShares: [Double], load: [Double], base: [Double]? = nil) {
    self.fairShares = fairShares
    self.load = load
    self.base = base ?? [Double](repeating: 0, count: fairShares.count)
  }
}
