/// Why counts cannot be published, or were not given rightly.
public enum DisclosureProblem: Error, Hashable, Sendable {
  /// The count of a cell is negative, or its small counts or its loss are not usable.
  case badCell(Int)
  /// A relation names a cell that is not there, names one twice, or does not hold for the counts.
  case badRelation(Int)
  /// Small counts that follow from what everyone knows, whatever is hidden.
  case cannotBeHidden([Int])
}

extension DisclosureProblem: CustomStringConvertible {
  /// What is wrong, without any count.
  public var description: String {
    switch self {
    case .badCell(let cell): "cell \(cell) has no usable count, threshold or loss"
    case .badRelation(let relation): "relation \(relation) does not hold between the cells it names"
    case .cannotBeHidden(let cells):
      "small counts follow from what is known to all: cells "
        + cells.map(String.init).joined(separator: ", ")
    }
  }
}

extension CountSystem {
  /// The first thing that is wrong with the system.
  func problem() -> DisclosureProblem? {
    for (position, cell) in cells.enumerated() {
      guard cell.count >= 0, (0...1).contains(cell.small.lowerBound), cell.loss >= 1 else {
        return .badCell(position)
      }
    }
    for (position, relation) in relations.enumerated() {
      let named = relation.terms.map(\.cell)
      guard named.allSatisfy(cells.indices.contains), Set(named).count == named.count else {
        return .badRelation(position)
      }
      let sum = relation.terms.reduce(0) { $0 + $1.factor * cells[$1.cell].count }
      guard sum >= relation.least ?? .min, sum <= relation.most ?? .max else {
        return .badRelation(position)
      }
    }
    return nil
  }
}
