import FlowForecast

extension ForecastTally: Codable {
  /// What stands in a shard's file.
  ///
  /// A row of counts begins with the number that its first count is of;
  /// counts of 0 at either end are left out, so that the same tally has one form.
  private struct Form: Codable {
    var format: String
    var identity: String
    var seed: UInt32
    var start: Int
    var months: Int
    var groups: [HomeGroup]
    var replications: [[Int]]
    var series: [[[UInt32]]]
    var firstShort: [[UInt32]]
    var totals: ForecastTotals
  }

  private static let format = "nabolag.tally/1"

  /// Writes the counts; the same tally gives the same bytes where the encoder sorts keys.
  public func encode(to encoder: any Encoder) throws {
    let form = Form(
      format: Self.format, identity: identity, seed: seed, start: start.number, months: months,
      groups: groups,
      replications: replicationRanges.ranges.map { [$0.lowerBound, $0.upperBound] },
      series: histograms.map { histogram in
        (0..<months).map { ForecastTally.trimmed(histogram.row($0)) }
      },
      firstShort: firstShort, totals: totals)
    try form.encode(to: encoder)
  }

  /// Reads a part, and refuses one whose counts do not add up.
  public init(from decoder: any Decoder) throws {
    let form = try Form(from: decoder)
    func refuse(_ why: String) -> DecodingError {
      .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: why))
    }
    guard form.format == Self.format else { throw refuse("not a part of a forecast") }
    guard (1...ForecastSetup.longest).contains(form.months),
      Set(form.groups).count == form.groups.count
    else { throw refuse("months or groups make no sense") }
    self.init(
      identity: form.identity, seed: form.seed, start: CalendarMonth(number: form.start),
      months: form.months, groups: form.groups)
    guard form.series.count == histograms.count, form.firstShort.count == firstShort.count,
      form.series.allSatisfy({ $0.count == form.months }), form.totals.left.count == 3,
      form.firstShort.allSatisfy({ $0.count == form.months + 1 }),
      Set(form.firstShort.map { $0.reduce(0) { $0 + Int($1) } }).count == 1,
      form.replications.allSatisfy({ $0.count == 2 && 0 <= $0[0] && $0[0] < $0[1] })
    else { throw refuse("the part is not complete") }
    replicationRanges = ReplicationRanges(form.replications.map { $0[0]..<$0[1] })
    firstShort = form.firstShort
    totals = form.totals
    for (index, rows) in form.series.enumerated() {
      for (month, row) in rows.enumerated() {
        guard let first = row.first, Int(first) + row.count <= Simulator.mostPersons + 2,
          row.dropFirst().reduce(0, { $0 + Int($1) }) == replicationRanges.count
        else { throw refuse("the counts do not add up to the replications") }
        for (offset, count) in row.dropFirst().enumerated() {
          histograms[index].add(Int(first) + offset, month: month, times: count)
        }
      }
    }
  }

  private static func trimmed(_ row: ArraySlice<UInt32>) -> [UInt32] {
    guard let first = row.firstIndex(where: { $0 > 0 }),
      let last = row.lastIndex(where: { $0 > 0 })
    else { return [0] }
    return [UInt32(first - row.startIndex)] + row[first...last]
  }
}
