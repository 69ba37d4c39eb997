/// A household that needs a home.
struct Household {
  let id: String
  var arrives: String
  /// Whether it is to live somewhere already.
  var isSettled: Bool
  let ages: [Int]
  let language: String
  var isMinor = false
  var needs: [String] = []
  var needsHealthCare = false
  var sharingGroup: String?
  var startsInReception = false
  var affordableRent: Int?
  var priority = 1
  var ties: [String] = []
  var wishes: [String] = []
  var livesIn: String?
  var pinnedTo: String?
  var excluded: [String] = []

  /// How many persons.
  var size: Int { ages.count }

  /// Members of an age band.
  func members(_ band: ClosedRange<Int>) -> Int { ages.count { band.contains($0) } }

  /// Whether nothing singles it out yet, so that something may.
  var isPlain: Bool {
    livesIn == nil && pinnedTo == nil && !isMinor && ties.isEmpty && wishes.isEmpty
      && excluded.isEmpty
  }
}
