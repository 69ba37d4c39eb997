/// Which integers a search decides first: what opens, then where families live, then counts.
enum BranchPriority {
  static let open = 50
  static let area = 40
  static let module = 30
  static let given = 20
  static let count = 10
}
