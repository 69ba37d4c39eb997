/// What a law says of stays of d months.
struct StayRow: BitwiseCopyable, Sendable {
  /// P(D ≤ d), in units of 2⁻³².
  var cumulative: UInt64
  /// P(a home for good | D = d), in units of 2⁻³².
  var permanent: UInt64
  /// P(not a move | D = d), in units of 2⁻³².
  var notMove: UInt64
}

/// A law of stay as a table, from which a stay is read off 32 random bits.
///
/// A larger number stays longer, so the same bits under a law with greater hazards never stay longer.
struct StaySampler: Sendable {
  /// One entry for each number of months from 0.
  let rows: [StayRow]
  /// For each of the 256 leading bytes, the first d that can come out.
  let guide: [Int32]

  static let one = UInt64(1) << 32

  /// - Parameter longest: The longest stay told apart; longer ones come out as one more.
  init(_ law: StayLaw, movingOn: Double, queued: Bool, longest: Int) {
    let hazards = (1...max(1, longest)).map {
      law.hazards(after: $0).movingOn(queued ? 0 : movingOn)
    }
    var survival = 1.0
    var rows = [StayRow(cumulative: 0, permanent: 0, notMove: 0)]
    for hazard in hazards {
      survival *= max(0, 1 - hazard.total)
      let total = max(hazard.total, .leastNormalMagnitude)
      rows.append(
        StayRow(
          cumulative: StaySampler.fixed(1 - survival),
          permanent: StaySampler.fixed(hazard.permanentHome / total),
          notMove: StaySampler.fixed((hazard.permanentHome + hazard.departure) / total)))
    }
    self.rows = rows
    guide = (0..<256).map { byte in
      Int32(rows.dropFirst().firstIndex { $0.cumulative > UInt64(byte) << 24 } ?? rows.count)
    }
  }

  /// A chance in units of 2⁻³².
  static func bits(_ chance: Double) -> UInt64 { fixed(chance) }

  private static func fixed(_ share: Double) -> UInt64 {
    UInt64((min(max(share, 0), 1) * 0x1p32).rounded())
  }
}
