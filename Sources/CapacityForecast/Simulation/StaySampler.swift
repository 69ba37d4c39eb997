/// A law of stay as a table, from which a stay is read off 32 random bits.
///
/// A larger number stays longer, so the same bits under a law with greater hazards never stay longer.
struct StaySampler: Sendable {
  /// P(D ≤ d) for d from 0, in units of 2⁻³².
  let cumulative: [UInt64]
  /// For each of the 256 leading bytes, the first d that can come out.
  let guide: [Int32]
  /// P(cause is a home for good | D = d) and P(it is not a move | D = d), in units of 2⁻³².
  let causes: [(permanent: UInt64, notMove: UInt64)]

  static let one = UInt64(1) << 32

  /// - Parameter longest: The longest stay told apart; longer ones come out as one more.
  init(_ law: StayLaw, movingOn: Double, queued: Bool, longest: Int) {
    let hazards = (1...max(1, longest)).map {
      law.hazards(after: $0).movingOn(queued ? 0 : movingOn)
    }
    var survival = 1.0
    var cumulative: [UInt64] = [0]
    var causes: [(permanent: UInt64, notMove: UInt64)] = [(0, 0)]
    for hazard in hazards {
      survival *= max(0, 1 - hazard.total)
      cumulative.append(StaySampler.fixed(1 - survival))
      let total = max(hazard.total, .leastNormalMagnitude)
      causes.append(
        (
          StaySampler.fixed(hazard.permanentHome / total),
          StaySampler.fixed((hazard.permanentHome + hazard.departure) / total)
        ))
    }
    self.cumulative = cumulative
    self.causes = causes
    guide = (0..<256).map { byte in
      Int32(StaySampler.search(cumulative, UInt64(byte) << 24, from: 1))
    }
  }

  /// The least d with P(D ≤ d) above the draw.
  private static func search(_ cumulative: [UInt64], _ draw: UInt64, from: Int) -> Int {
    var d = from
    while d < cumulative.count, cumulative[d] <= draw { d += 1 }
    return d
  }

  /// A chance in units of 2⁻³².
  static func bits(_ chance: Double) -> UInt64 { fixed(chance) }

  private static func fixed(_ share: Double) -> UInt64 {
    UInt64((min(max(share, 0), 1) * 0x1p32).rounded())
  }
}
