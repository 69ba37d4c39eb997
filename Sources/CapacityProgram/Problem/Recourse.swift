/// What it costs when there are fewer homes than households.
///
/// The order is: vacant homes, also larger ones; then hotel rooms up to the cap; then emergency
/// housing, of which there is always enough. Prices must not fall from a class to the next: then
/// the cheapest shortage is known in closed form, see ``RecourseCurve``.
public struct Recourse: Hashable, Sendable {
  /// A month in a hotel for a household of each class, in kroner.
  public var hotelPrice: [Int]

  /// A month in emergency housing for a household of each class, in kroner.
  public var emergencyPrice: [Int]

  /// The most households in hotels at a time, all classes together.
  public var hotelCap: Int

  /// Prices by class, and the cap.
  public init(hotelPrice: [Int], emergencyPrice: [Int], hotelCap: Int) {
    self.hotelPrice = hotelPrice
    self.emergencyPrice = emergencyPrice
    self.hotelCap = hotelCap
  }
}
