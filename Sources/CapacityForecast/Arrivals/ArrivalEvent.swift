/// Events of the random streams from which arrivals are drawn; each kind of event has its own numbers.
enum ArrivalEvent {
  /// What holds for a replication as a whole.
  static let world: UInt32 = 0xA10_0000
  /// The factors of a year, by year.
  static let quota: UInt32 = 0xA10_0001
  /// How many households come in a month, by month; one for each stream.
  static func count(_ stream: Int) -> UInt32 { 0xA10_0100 + UInt32(stream) }
  /// Who a household is, by month and place; one for each stream.
  static func household(_ stream: Int) -> UInt32 { 0xA10_0200 + UInt32(stream) }
}
