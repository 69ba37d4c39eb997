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
  /// Households that use a soft-limited resource, by how much of it each uses.
  static let users = 38
  /// All shared homes given away, and those given to one group.
  static let shared = 35
  static let given = 20
  static let person = 15
  /// Households of a class without a home.
  static let unplaced = 12
  /// Households of a class in homes of a class: up to this priority a column waits outside the
  /// relaxation until it is needed.
  static let count = 10
}
