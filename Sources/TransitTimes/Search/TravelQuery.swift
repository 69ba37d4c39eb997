import PlacementDomain

/// Which journeys are wanted: between which points, at what hours, and how people walk.
public struct TravelQuery: Sendable {
  /// Where journeys begin.
  public var origins: [Coordinate]
  /// Where they end.
  public var destinations: [Coordinate]
  /// Hours at which people leave, in seconds from midnight; not empty, within the day.
  public var departures: [Range<Int>]
  /// How fast people walk.
  public var pace: WalkingPace
  /// The longest walk to the first stop or from the last, in seconds.
  public var longestWalk = 3600
  /// The longest walk from one stop to another, in seconds.
  public var longestChange = 600

  /// Journeys from all origins to all destinations.
  public init(
    origins: [Coordinate], destinations: [Coordinate], departures: [Range<Int>], pace: WalkingPace
  ) {
    self.origins = origins
    self.destinations = destinations
    self.departures = departures
    self.pace = pace
  }
}

/// How fast people walk.
public struct WalkingPace: Hashable, Sendable {
  /// Seconds for a kilometre of the straight line.
  public var secondsPerKilometre: Double

  /// A pace.
  ///
  /// - Parameters:
  ///   - kilometresPerHour: Speed on the way.
  ///   - detour: Length of the way over that of the straight line.
  public init(kilometresPerHour: Double, detour: Double) {
    secondsPerKilometre = 3600 * detour / kilometresPerHour
  }

  /// Whole seconds between two points; rounded, so that last digits of trigonometry decide nothing.
  func seconds(from: Coordinate, to: Coordinate) -> Int {
    Int((from.kilometres(to: to) * secondsPerKilometre).rounded())
  }

  /// Kilometres of the straight line that are walked in some seconds, a little more than needed.
  func reach(seconds: Int) -> Double { (Double(seconds) + 1) / secondsPerKilometre }
}

/// How long a journey takes from door to door, over all moments of the asked hours.
public struct TravelTime: Hashable, Sendable {
  /// Twice the sum of durations over all moments, in square seconds; whole, so the mean is exact.
  var twiceSum: Int
  /// Seconds of the asked hours.
  var span: Int
  /// The shortest, in seconds.
  public fileprivate(set) var shortest: Int
  /// The longest, in seconds.
  public fileprivate(set) var longest: Int
  /// Whether a bus or train is ever the faster.
  public fileprivate(set) var rides: Bool

  /// Minutes on average over all moments of leaving, rounded to tenths, halves up.
  public var minutes: Thousandths {
    Thousandths(raw: (twiceSum + 6 * span) / (12 * span) * 100)
  }
}

extension TravelTime {
  /// A journey over several stretches of hours.
  static func + (left: TravelTime, right: TravelTime) -> TravelTime {
    TravelTime(
      twiceSum: left.twiceSum + right.twiceSum, span: left.span + right.span,
      shortest: min(left.shortest, right.shortest), longest: max(left.longest, right.longest),
      rides: left.rides || right.rides)
  }

  /// The longest journey that counts, in seconds: a day.
  static let limit = 86_400

  /// The journeys of one stretch of hours.
  ///
  /// Whoever leaves after one departure of the profile and not after the next, `(d, a)`, arrives at
  /// `a`, or walks if that is sooner. The duration falls by a second a second until `d`, so its sum
  /// over the stretch is a sum of trapezes with whole corners.
  ///
  /// - Parameters:
  ///   - profile: Departures from the door with their arrivals, latest first.
  ///   - walk: Seconds on foot all the way.
  /// - Returns: Nil where somebody would be on the way for more than a day.
  init?(_ profile: Profile, leaving hours: Range<Int>, walk: Int) {
    var time = TravelTime(
      twiceSum: 0, span: hours.count, shortest: .max, longest: 0, rides: false)
    var left = hours.lowerBound
    for pair in profile.pairs.reversed() where left < hours.upperBound {
      let departure = min(Int(pair.departure), hours.upperBound)
      guard departure > left else { continue }
      time.add(from: left, until: departure, arrival: Int(pair.arrival), walk: walk)
      left = departure
    }
    if left < hours.upperBound {
      time.add(from: left, until: hours.upperBound, arrival: .max / 4, walk: walk)
    }
    guard time.longest <= TravelTime.limit else { return nil }
    self = time
  }

  private mutating func add(from: Int, until: Int, arrival: Int, walk: Int) {
    longest = max(longest, min(walk, arrival - from))
    shortest = min(shortest, min(walk, arrival - until))
    // Until here walking is as fast as waiting.
    let border = min(max(arrival - walk, from), until)
    twiceSum += 2 * walk * (border - from)
    guard border < until else { return }
    rides = true
    twiceSum += (arrival - border) * (arrival - border) - (arrival - until) * (arrival - until)
  }
}
