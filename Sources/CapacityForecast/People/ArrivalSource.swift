/// Where households come from: how many of which type in each month of a replication.
///
/// What a source gives may depend on seed and replication only, never on what was asked before, so
/// that a replication is the same in any order, on any thread and in any variant. Draws come from
/// `RandomStream`s of this seed and replication with events from 16 on; lower ones are taken by the
/// simulation.
public protocol ArrivalSource: Sendable {
  /// The types that may come; arrivals are positions in this list.
  var types: [HouseholdType] { get }

  /// Adds the households of all months of a replication.
  ///
  /// - Parameters:
  ///   - seed: The seed of the run.
  ///   - replication: The replication, from 0.
  ///   - months: The months to fill, from 0 up to and not including this.
  ///   - list: Where the households go.
  func addHouseholds(
    seed: UInt32, replication: UInt32, months: Int, to list: inout ArrivalList)
}
