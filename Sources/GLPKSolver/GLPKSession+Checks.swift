/// What is checked before anything crosses the border: GLPK aborts on most of it, and takes a cost
/// that is not a number for an optimum.
extension GLPKSession {
  func refuse(_ problems: [String]) throws(GLPKFailure) {
    if !problems.isEmpty {
      throw .badInput(problems)
    }
  }

  func finiteProblems(_ numbers: [Double], named name: String) -> [String] {
    numbers.indices.compactMap { index in
      numbers[index].isFinite ? nil : "\(name) \(index) is not a finite number"
    }
  }

  func boundProblems(_ lower: [Double], _ upper: [Double], named name: String) -> [String] {
    zip(lower, upper).enumerated().compactMap { index, bounds in
      if bounds.0.isNaN || bounds.1.isNaN || bounds.0 == .infinity || bounds.1 == -.infinity {
        return "\(name) \(index) has a bound that is not usable"
      }
      return bounds.0 > bounds.1 ? "\(name) \(index) has a lower bound above its upper" : nil
    }
  }

  func fractionProblems(_ batch: ColumnBatch) -> [String] {
    (0..<batch.count).compactMap { column in
      let isWhole =
        batch.lower[column] == batch.lower[column].rounded()
        && batch.upper[column] == batch.upper[column].rounded()
      return batch.integral[column] && !isWhole
        ? "column \(column) takes whole numbers and has a bound that is none" : nil
    }
  }

  func indexProblems(_ indices: [Int], limit: Int, counts: [Int]) -> [String] {
    if counts.contains(where: { $0 != indices.count }) {
      return ["there are not as many values as indices"]
    }
    return indices.contains { !(0..<limit).contains($0) } ? ["an index is out of range"] : []
  }
}
