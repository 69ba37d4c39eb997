import PlacementDomain
import PlacementModel

/// What somebody asks of a plan beside its scenario.
public struct OverrideRequest: Sendable {
  /// Pins and refused homes.
  public var changes: [PlacementChange]
  /// The earlier plan to follow; its limit on changes, where there is one, is asked for too.
  public var previous: PreviousPlan?

  /// Changes, and an earlier plan to follow.
  public init(changes: [PlacementChange], previous: PreviousPlan? = nil) {
    self.changes = changes
    self.previous = previous
  }

  /// The decisions that have a price, in the order in which the log has them.
  var kinds: [PlanChange.Kind] {
    changes.map(PlanChange.Kind.init)
      + (previous?.schools.isEmpty == false ? [.keepSchools] : [])
      + (previous?.maxMoves.map { [.maxMoves($0)] } ?? [])
  }

  /// The facts under some of the decisions.
  func facts(_ facts: PlacementFacts, under kinds: [PlanChange.Kind]) -> PlacementFacts {
    var previous = previous
    if !kinds.contains(.keepSchools) { previous?.schools = [:] }
    if !kinds.contains(where: { if case .maxMoves = $0 { true } else { false } }) {
      previous?.maxMoves = nil
    }
    return facts.changed(by: kinds.compactMap(\.change)).following(previous)
  }
}

extension PlanChange.Kind {
  /// The log's word for a change.
  init(_ change: PlacementChange) {
    switch change {
    case .pin(let household, let home): self = .pin(household: household, home: home)
    case .forbid(let household, let home): self = .forbid(household: household, home: home)
    }
  }

  /// The change of a pin or a refused home; nil for the others.
  public var change: PlacementChange? {
    switch self {
    case .pin(let household, let home): .pin(household: household, home: home)
    case .forbid(let household, let home): .forbid(household: household, home: home)
    case .maxMoves, .keepSchools: nil
    }
  }
}
