import CapacityForecast
import PlacementDomain
import PlacementModel

/// Homes and households by size, ascending: a home of a class houses households of its class and below.
enum SizeClass {
  /// The classes, by the persons of a home.
  static let all = NeedPaths.sizes

  /// How many homes of each class a home of the scenario counts as.
  ///
  /// A home let to one household is one. A shared home is as many as single people may live in it, and a
  /// collective one as many as it has rooms, its places dealt out to them as evenly as they go.
  static func homes(_ home: Home, _ settings: Settings) -> [Int] {
    var counts = all.map { _ in 0 }
    func add(_ persons: Int, _ count: Int) {
      guard persons > 0, let size = all.firstIndex(of: HomeGroup(persons: persons)) else { return }
      counts[size] += count
    }
    switch home.letting {
    case .one: add(max(0, RuleBook.personCapacity(of: home, settings)), 1)
    case .shared: add(1, max(0, RuleBook.personCapacity(of: home, settings)))
    case .collective:
      let rooms = min(home.bedrooms, home.places)
      guard rooms > 0 else { break }
      add(home.places / rooms, rooms - home.places % rooms)
      add(home.places / rooms + 1, home.places % rooms)
    }
    return counts
  }

  /// Persons that a home of each class is reckoned with where places are spread over districts.
  static let persons: [Double] = [1, 2, 4, 6]
}

extension [Int] {
  /// Adds another list, element by element, some times.
  mutating func add(_ other: [Int], times: Int = 1) {
    for index in indices { self[index] += other[index] * times }
  }
}
