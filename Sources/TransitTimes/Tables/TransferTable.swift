/// Reads `transfers.txt`.
enum TransferTable {
  /// What the feed says of changing at a stop or walking between two; a station means all its platforms.
  ///
  /// A row for single stops wins over one for stations; of equal ones the last. Rows for certain
  /// routes or trips only are passed over, with one warning.
  static func read(
    _ source: any FeedSource, _ stops: StopTable, _ log: FeedLog
  ) throws(FeedProblem) -> [Transfer] {
    guard source.holds("transfers.txt") else { return [] }
    let rows = try FeedTable("transfers.txt", of: source, log)
    let from = rows.column("from_stop_id", required: true)
    let to = rows.column("to_stop_id", required: true)
    let kind = rows.column("transfer_type")
    let least = rows.column("min_transfer_time")
    let narrow = ["from_route_id", "to_route_id", "from_trip_id", "to_trip_id"].map {
      rows.column($0)
    }
    var passedOver = (count: 0, line: 0)
    var general: [Pair: Int32?] = [:]
    var exact: [Pair: Int32?] = [:]
    while try rows.next() {
      guard let kind = rows.whole(kind, in: 0...5, ifEmpty: 0) else { continue }
      // In-seat transfers (4, 5) concern trips; changing at a stop takes no time anyway.
      if kind >= 4 || narrow.contains(where: { !rows.isEmpty($0) }) {
        passedOver = (passedOver.count + 1, rows.line)
        continue
      }
      guard let first = row(from, rows, stops), let second = row(to, rows, stops) else { continue }
      var seconds: Int32? = nil
      if kind == 2 {
        guard let least = rows.whole(least, in: 0...86_400, ifEmpty: 0) else { continue }
        seconds = Int32(least)
      } else if kind != 3 {
        // Walking is possible everywhere, so that recommended points (0, 1) say nothing new.
        continue
      }
      let isExact = [first, second].allSatisfy { stops.kinds[$0] == StopTable.platform }
      for one in stops.platforms(of: first) {
        for other in stops.platforms(of: second) {
          let pair = Pair(from: one, to: other)
          if isExact { exact[pair] = .some(seconds) } else { general[pair] = .some(seconds) }
        }
      }
    }
    if passedOver.count > 0 {
      rows.report(
        line: passedOver.line, isWarning: true,
        "\(passedOver.count) rows up to here are for certain routes or trips only, and not used",
        "nothing, unless a change there takes long: minutes may then be too few")
    }
    return general.merging(exact) { $1 }
      .map { Transfer(from: $0.key.from, to: $0.key.to, seconds: $0.value) }
      .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  private struct Pair: Hashable {
    var from: Int32
    var to: Int32
  }

  private static func row(
    _ column: FeedTable.Column, _ rows: FeedTable, _ stops: StopTable
  ) -> Int? {
    let number = stops.number(of: rows.bytes(column))
    if number == nil {
      rows.report(
        column, isWarning: true,
        "there is no stop `\(rows.shown(column))`, so the transfer is not used",
        "add it to stops.txt")
    }
    return number
  }
}
