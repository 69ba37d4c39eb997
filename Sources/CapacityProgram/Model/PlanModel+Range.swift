extension PlanModel {
  /// The least and the most homes of a class or above in a slot, each unit by itself.
  func capacityRange(slot: Int, size: Int) -> ClosedRange<Double> {
    var least = problem.standing[slots.month[slot]][size...].reduce(0, +)
    var most = least
    for (index, unit) in units.enumerated() {
      let each = unit.homes[size...].reduce(0, +)
      let state = standing[slot][index]
      let greatest =
        state.constant + (state.ready.map { Int(model.columns[$0].upper) } ?? 0)
      let fewest = state.gone == nil ? state.constant : 0
      least += each * (each > 0 ? fewest : greatest)
      most += each * (each > 0 ? greatest : fewest)
    }
    return Double(max(0, least))...Double(max(0, most))
  }
}
