import FlowForecast
import PlacementDomain

/// Persons who come to the country on top of everything else, as they did once, or as a scenario says.
struct NationalSurge: Hashable, Sendable {
  /// Persons beyond what is usual, by month of the surge.
  let persons: [Int]
  /// Whether they come under a special law, by population and without the asylum system's delay.
  let isSpecial: Bool

  /// A surge by name: of the scenario first, then of history.
  ///
  /// - Throws: ``ForecastProblem`` where there is none of this name.
  init(_ id: String, _ rows: [SurgeMonth]) throws(ForecastProblem) {
    let own = rows.filter { $0.surge == id }
    if let first = own.first {
      var persons = Array(repeating: 0, count: own.reduce(0) { max($0, $1.month) })
      for row in own { persons[row.month - 1] += row.persons }
      self.persons = persons
      isSpecial = first.isSpecial
    } else if let shape = StressShape.all.first(where: { $0.id == id }) {
      let usual = Int((shape.usual ?? 0).rounded())
      persons = shape.persons.map { max(0, $0 - usual) }
      // A flow that was not there before was one under a law of its own.
      isSpecial = shape.usual == nil
    } else {
      let known = Set(rows.map(\.surge)).sorted() + StressShape.all.map(\.id)
      throw ForecastProblem(
        "there is no surge `\(id)`: those known are \(known.joined(separator: ", "))",
        da: "der er ingen bølge `\(id)`: de kendte er \(known.joined(separator: ", "))")
    }
  }
}
