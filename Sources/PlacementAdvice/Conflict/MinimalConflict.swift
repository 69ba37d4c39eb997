import PlacementDomain

/// Demands that cannot all be kept, of which none can be missed: if any one is given up, the others can be kept,
/// as far as nothing else stands in the way.
///
/// That is an irreducible infeasible subset of the scenario's demands. What is not a demand that files could
/// change otherwise is taken as given: who the households are, what is built, who may share.
public struct MinimalConflict: Hashable, Sendable {
  /// A demand of a conflict.
  public struct Member: Hashable, Sendable {
    /// What is demanded.
    public let demand: Demand
    /// The changes to the files by which it would be given up altogether.
    public let lift: [ScenarioChange]
    /// Whether giving up this one alone is enough, with all the rest of the scenario as it is.
    public let sufficesAlone: Bool
  }

  /// The demands; empty where what is taken as given is in conflict by itself.
  public let members: [Member]
  /// The changes that give up all demands that are no members: beside these members nothing else is needed for
  /// the conflict.
  public let others: [ScenarioChange]
  /// Whether it is proven that none can be missed; else some question was given up at the limit of its effort.
  public let isProven: Bool
}
