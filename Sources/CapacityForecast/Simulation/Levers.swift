/// What a municipality may do besides opening homes.
public struct Levers: Hashable, Sendable, Codable {
  /// Factor on the monthly chance of a home for good, and on the supply of dwellings where there is one.
  public var movingOn = 1.0
  /// Share of arriving households that a private host takes in, so that they need no municipal home.
  public var privateHosting = 0.0
  /// Share of the single people who could share but do not who are allowed to.
  public var widerSharing = 0.0

  /// Nothing done.
  public init() {}

  func check() throws(ForecastProblem) {
    guard movingOn >= 0, movingOn <= 100 else {
      throw ForecastProblem(
        "the factor on moving on must lie between 0 and 100",
        da: "faktoren på udslusning skal ligge mellem 0 og 100")
    }
    guard (0...1).contains(privateHosting), (0...1).contains(widerSharing) else {
      throw ForecastProblem(
        "the shares of private hosting and of wider sharing must lie between 0 and 1",
        da: "andelene af privat indkvartering og af øget deling skal ligge mellem 0 og 1")
    }
  }
}

/// From when a household's stay is counted.
public enum StayClock: String, Sendable, Codable {
  /// From the day it comes, wherever it lives. What is needed then does not depend on what there is, so
  /// that variants can be compared on the same need.
  case arrival
  /// From the day it gets a home: who waits does not leave. The queue of the textbooks.
  case movingIn = "moving_in"
}
