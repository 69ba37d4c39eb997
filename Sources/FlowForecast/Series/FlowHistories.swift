/// The series that a forecast of a municipality's arrivals begins from.
public struct FlowHistories: Hashable, Sendable {
  /// The country's asylum applicants by month.
  public var applicants: MonthlySeries?
  /// Those who come under a law of their own, by month.
  public var special: MonthlySeries?
  /// Other flows, for analogues.
  public var panel: [MonthlySeries]

  /// Series; what is not known is left out.
  public init(
    applicants: MonthlySeries? = nil, special: MonthlySeries? = nil, panel: [MonthlySeries] = []
  ) {
    self.applicants = applicants
    self.special = special
    self.panel = panel
  }
}
