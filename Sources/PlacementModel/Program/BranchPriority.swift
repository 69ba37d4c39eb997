/// Which integers a search decides first: what makes the shape of a plan, then counts.
///
/// The shape is how many areas families live in, what opens, and which areas these are. What merely adds
/// up (persons off a fair share, use over a limit) is a whole number for the sake of cuts.
enum BranchPriority {
  static let sum = 60
  static let open = 50
  static let area = 40
  /// From this priority on a variable belongs to the shape of a plan.
  static let shape = 40
  static let module = 30
  static let given = 20
  static let person = 15
  static let count = 10
}
