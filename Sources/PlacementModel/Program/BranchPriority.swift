/// Which integers a search decides first: sums of what is alike, what opens, where families live, then
/// counts. What merely adds up (persons off a fair share) is a whole number for the sake of cuts.
enum BranchPriority {
  static let sum = 60
  static let open = 50
  static let area = 40
  static let module = 30
  static let given = 20
  static let person = 15
  static let count = 10
}
