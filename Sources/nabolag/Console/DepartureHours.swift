import ArgumentParser

/// Hours at which people leave, as `07:30-08:30`.
struct DepartureHours: ExpressibleByArgument {
  /// In seconds from midnight.
  let seconds: Range<Int>

  init?(argument: String) {
    let ends = argument.split(separator: "-", omittingEmptySubsequences: false).map(Self.seconds)
    guard ends.count == 2, let first = ends[0], let last = ends[1], first < last else {
      return nil
    }
    seconds = first..<last
  }

  private static func seconds(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
      parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60
    else { return nil }
    let seconds = 3600 * hours + 60 * minutes
    return seconds <= 86_400 ? seconds : nil
  }
}
