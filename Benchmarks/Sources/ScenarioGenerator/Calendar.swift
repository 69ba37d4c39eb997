/// The days of all scenarios.
enum Calendar {
  /// The day the council decides.
  static let decision = "2026-08-25"
  /// First day of the period.
  static let first = "2026-12-01"
  /// Last day of the period.
  static let last = "2027-02-28"
  /// Days within the period on which households come.
  static let laterArrivals = ["2026-12-15", "2027-01-04", "2027-01-18", "2027-02-01"]
  /// Days within the period on which homes become free.
  static let freeFrom = ["2026-12-10", "2026-12-21", "2027-01-11", "2027-02-01"]
  /// Days within the period on which leases end.
  static let leaseEnds = ["2026-12-31", "2027-01-31"]
  /// Days after the period on which leases end.
  static let laterEnds = ["2027-06-30", "2027-08-31"]
  /// Days from the decision to the first day.
  static let daysToFirst = 98

  /// A day on which somebody came who lives here already.
  static func past(_ random: inout RandomSource) -> String {
    let year = random.whole(2023...2026)
    let month = random.whole(year == 2026 ? 1...9 : 1...12)
    return "\(year)-\(padded(month, 2))-\(padded(random.whole(1...28), 2))"
  }
}
