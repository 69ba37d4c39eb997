/// What a plan comes to over some futures, reckoned in full.
///
/// Money is in kroner.
public struct CapacityEvaluation: Hashable, Sendable {
  /// The mean cost.
  public var expectedCost: Double

  /// CVaR at 90 %: the mean of the dearest tenth of the futures.
  public var tailCost: Double

  /// The cost as the problem's risk attitude weighs it; the mean for a service target.
  public var riskCost: Double

  /// The weight of the futures that are ever short of an ordinary home.
  public var shareWithoutHome: Double

  /// The weight of the futures that are ever short of home and hotel room.
  public var shareWithoutRoof: Double

  /// Household-months in hotels, on average.
  public var hotelMonths: Double

  /// Household-months in emergency housing, on average.
  public var emergencyMonths: Double

  /// Home-months vacant, standing homes included, on average.
  public var vacantHomeMonths: Double

  /// Home-months vacant among those of the plan: the vacant, at most as many as the plan has.
  public var idleHomeMonths: Double

  /// The cost of each year, on average; one entry per year of the months, ascending.
  public var years: [YearCost]

  /// The cost of each future.
  public var futureCosts: [Int]

  /// The siting burden, in kroner as priced by ``PlanWishes/sitingPrices``.
  public var siting: Double

  /// The spread measure, in unit-months; 0 without a ``SpreadMeasure``.
  public var spread: Double

  /// What one year costs on average, in kroner.
  public struct YearCost: Hashable, Sendable {
    /// The year, as in ``CapacityProblem/years``.
    public var year: Int

    /// Set-up of modules and sites, and extensions: what the budget limits, commitments aside.
    public var setUp: Double = 0

    /// Monthly costs of modules and sites, savings of closures taken off.
    public var running: Double = 0

    /// Take-downs; in the last year also of all that is left standing.
    public var takeDown: Double = 0

    /// Hotels.
    public var hotel: Double = 0

    /// Emergency housing.
    public var emergency: Double = 0

    /// All of it.
    public var total: Double { setUp + running + takeDown + hotel + emergency }
  }
}
