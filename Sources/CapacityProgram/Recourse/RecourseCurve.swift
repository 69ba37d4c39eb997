/// The cost of a shortage in closed form, with its slope in capacity.
///
/// Count capacity and demand from the largest class down: `G[k]` homes of class `k` or above,
/// `D[k]` households of class `k` or above. Homes of class `k` or above are all that households of
/// class `k` or above can live in, and these sets of homes lie one within the other. So by Hall's
/// theorem a set of unmet households, `U[k]` of them of class `k` or above, leaves the others
/// placed if and only if `U[k] >= D[k] - G[k]` for all `k`: the sets that can be placed are the
/// independent sets of a transversal matroid.
///
/// *The least shortage.* `U` must fall with `k`, so `U[k] >= U*[k] = max(0, D[j] - G[j], j >= k)`,
/// and `U*` itself can be had: `U*[k] > U*[k+1]` only where `U*[k] = D[k] - G[k]`, and then
/// `U*[k] - U*[k+1] <= D[k] - D[k+1]`, the households there are. Any other `U` comes from `U*` by
/// leaving more households out or larger ones instead of smaller, each in the same hotel or
/// emergency place; as no price falls with the class, neither can make it cheaper. So `U*` is best
/// however hotel rooms are shared out.
///
/// *The hotel.* Given `U*`, rooms go to the classes in which they save most: households take a room
/// each, so greedy is exact, whichever way the savings run.
///
/// *The slope.* With a price `r` on a hotel room a household of class `k` costs
/// `p[k] = min(hotel[k] + r, emergency[k])`, which does not fall with `k` either. So for every `r`
/// the cost is at least `sum (p[k] - p[k-1]) * U*[k] - r * cap`, a convex function of `G`; and at
/// `r` = the saving of the class on which rooms run out it is equal (linear programming duality).
/// Its slope is therefore one of the cost.
struct RecourseCurve: Sendable {
  let classes: Int
  private let hotel: [Double]
  private let emergency: [Double]
  private let cap: Double

  /// Classes by what a room saves, most first.
  private let roomOrder: [Int]
  private let saving: [Double]

  /// `steps[r][k] = p[k] - p[k-1]` at the room price of class `r`; the last is at price 0.
  private let steps: [[Double]]

  /// The curve of a recourse, in kroner over `unit`.
  init(_ recourse: Recourse, unit: Double = 1) {
    let hotel = recourse.hotelPrice.map { Double($0) / unit }
    let emergency = recourse.emergencyPrice.map { Double($0) / unit }
    let saving = zip(emergency, hotel).map { $0 - $1 }
    classes = hotel.count
    cap = Double(recourse.hotelCap)
    roomOrder = hotel.indices.sorted { (-saving[$0], $0) < (-saving[$1], $1) }
    steps = (saving.map { max(0, $0) } + [0]).map { price in
      let prices = zip(hotel, emergency).map { min($0 + price, $1) }
      return prices.indices.map { prices[$0] - ($0 == 0 ? 0 : prices[$0 - 1]) }
    }
    self.hotel = hotel
    self.emergency = emergency
    self.saving = saving
  }

  /// Households without an ordinary home, in hotels and in emergency housing.
  struct Shortage {
    var unmet = 0.0
    var hotel = 0.0
    var emergency = 0.0

    /// What the hotel rooms cost.
    var hotelCost = 0.0
  }

  /// Hotel rooms.
  var rooms: Double { cap }

  /// The cost of one month of one future.
  ///
  /// - Parameters:
  ///   - demand: Households of each class or above.
  ///   - capacity: Homes of each class or above.
  ///   - weight: What the slope is multiplied by.
  ///   - slope: What the cost gains for one home more of each class or above is added to it.
  @inline(__always)
  func cost(
    demand: UnsafePointer<Int32>, capacity: UnsafePointer<Double>, weight: Double,
    slope: UnsafeMutablePointer<Double>?
  ) -> (cost: Double, shortage: Shortage) {
    // `above` is U* of the class above, `at` where its greatest difference lies.
    var unmet = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    var places = (Int8(-1), Int8(-1), Int8(-1), Int8(-1), Int8(-1), Int8(-1), Int8(-1), Int8(-1))
    return withUnsafeMutableBytes(of: &unmet) { unmetBytes in
      withUnsafeMutableBytes(of: &places) { placeBytes in
        let unmet = unmetBytes.assumingMemoryBound(to: Double.self)
        let places = placeBytes.assumingMemoryBound(to: Int8.self)
        var above = 0.0
        var place: Int8 = -1
        var cost = 0.0
        for size in stride(from: classes - 1, through: 0, by: -1) {
          let difference = Double(demand[size]) - capacity[size]
          var here = 0.0
          if difference > above {
            here = difference - above
            above = difference
            place = Int8(truncatingIfNeeded: size)
          }
          unmet[size] = here
          places[size] = place
          cost += emergency[size] * here
        }
        guard above > 0 else { return (0, Shortage()) }
        var rooms = cap
        var price = classes
        var hotelCost = 0.0
        for size in roomOrder {
          let taken = min(rooms, unmet[size])
          cost -= saving[size] * taken
          hotelCost += hotel[size] * taken
          if unmet[size] > rooms {
            price = size
            rooms = 0
            break
          }
          rooms -= taken
        }
        if let slope {
          for size in 0..<classes where places[size] >= 0 {
            slope[Int(places[size])] -= weight * steps[price][size]
          }
        }
        let inHotel = cap - rooms
        return (
          cost,
          Shortage(
            unmet: above, hotel: inHotel, emergency: above - inHotel, hotelCost: hotelCost)
        )
      }
    }
  }

  /// The most classes there may be.
  static let mostClasses = 8
}
