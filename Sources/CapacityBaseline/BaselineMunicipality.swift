import CapacityProgram

/// A municipality like the one that policies were compared on in the research: 75 homes of its own,
/// ten sites for 122 more, ready 4 to 8 months after the meeting, kept for 12 months at least.
///
/// Prices: hotel 27,000 kr. a household-month for 25 households at most, emergency 75,000, set-up
/// 90,000 to 140,000 kr. a home (assumptions, below Danish cases).
public enum BaselineMunicipality {
  /// Homes that fit on each site.
  public static let homesAtSite = [8, 10, 12, 12, 14, 14, 16, 12, 12, 12]

  /// The problem.
  ///
  /// - Parameters:
  ///   - every: Months from one meeting to the next.
  ///   - standing: Homes of its own, by size class.
  ///   - whole: Whether a site is ordered and ended as a whole, as in the research.
  public static func problem(
    months: Int = 60, sites: Int = 10, every: Int = 3, standing: [Int] = [43, 21, 11],
    whole: Bool = false, risk: RiskAttitude = .expectation
  ) -> CapacityProblem {
    let meetings = stride(from: 0, to: months, by: every).map { Meeting(month: $0) }
    let offers = (0..<sites).map { site in
      offer(
        site, homes: homesAtSite[site % homesAtSite.count], whole: whole, meetings: meetings)
    }
    return CapacityProblem(
      years: (0..<months).map { 2027 + $0 / 12 },
      standing: Array(repeating: standing, count: months), offers: offers, meetings: meetings,
      recourse: Recourse(
        hotelPrice: [27_000, 27_000, 27_000], emergencyPrice: [75_000, 75_000, 75_000],
        hotelCap: 25),
      risk: risk)
  }

  /// Modules of two small homes, and of one large and one middle, with some of the cost on the site.
  ///
  /// - Parameter whole: Whether a site is ordered and ended as a whole, as in the research.
  public static func offer(
    _ site: Int, homes: Int, whole: Bool, meetings: [Meeting]
  ) -> CapacityOffer {
    let each = 90_000 + 5_000 * site
    let lead = 4 + site % 5
    return CapacityOffer(
      id: "site-\(site)", kind: whole ? .conversion : .pavilion, site: site, district: site % 4,
      modules: [
        ModuleType(
          id: "small", homes: [2, 0, 0], most: whole ? homes / 4 : homes / 2,
          setUp: 2 * each - 40_000,
          monthly: 8_000, takeDown: 20_000),
        ModuleType(
          id: "family", homes: [0, 1, 1], most: whole ? homes / 2 - homes / 4 : homes / 2,
          setUp: 2 * each - 20_000,
          monthly: 9_000, takeDown: 20_000),
      ],
      mostModules: homes / 2,
      siteCost: SiteCost(setUp: 20_000 * homes, monthly: 10_000, takeDown: 30_000),
      readyMonth: meetings.map { $0.month + lead }, lockIn: 12)
  }
}
