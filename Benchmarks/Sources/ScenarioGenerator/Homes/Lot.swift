/// Homes that are alike: one size, one site, one owner.
struct Lot {
  let count: Int
  let letting: Letting
  let layout: Layout
  var hasBathroom: Bool
  var isStepFree: Bool
  var takesMinors = false
  var from: String?
  var to: String?
  var option: String?

  /// Rent by the square metre where there is a market; the statutory own payment elsewhere.
  func rent(_ sector: Sector) -> Int? {
    switch sector {
    case .social: layout.area * 85
    case .privateLet where option == nil: layout.area * 105
    default: nil
    }
  }
}
