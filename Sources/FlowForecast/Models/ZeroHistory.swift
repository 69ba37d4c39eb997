import RandomStreams

/// What can be said of a flow that has never had anybody: a Poisson rate, the same for all months of a
/// path, whose distribution is Jeffreys' posterior after so many months without an event, gamma with
/// shape ½ and rate the number of months.
struct ZeroHistory: PathSource {
  let months: Int

  func path(months: Int, _ stream: inout RandomStream) -> [Int] {
    let rate = stream.gamma(shape: 0.5) / Double(max(self.months, 1))
    return (0..<months).map { _ in stream.poisson(mean: rate) }
  }
}
