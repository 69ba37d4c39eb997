/// Something that cannot be, unless the program is wrong.
public enum ReplayFault: Error, Sendable {
  /// The linear program of a year has no optimum.
  case program
  /// Placements of a month break rules of the placement, by id.
  case audit(rules: [String])
}
