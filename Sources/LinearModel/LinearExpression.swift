/// A variable times a number.
public struct LinearTerm: Hashable, Sendable {
  /// The variable.
  public var variable: Variable

  /// What the variable is multiplied by.
  public var coefficient: Double

  /// `coefficient` times `variable`.
  public init(_ variable: Variable, _ coefficient: Double) {
    self.variable = variable
    self.coefficient = coefficient
  }
}

/// A sum of variables times numbers, plus a constant.
///
/// Terms are kept as they were added; the same variable may stand there more than once until
/// ``merged()`` sums the duplicates, which ``LinearModel`` does when the expression becomes a row.
public struct LinearExpression: Sendable {
  /// The terms, in the order they were added.
  public private(set) var terms: [LinearTerm]

  /// What is added to the terms.
  public var constant: Double

  /// The expression with the given constant and terms.
  public init(_ constant: Double = 0, terms: [LinearTerm] = []) {
    self.terms = terms
    self.constant = constant
  }

  /// The expression that is one variable.
  public init(_ variable: Variable) {
    self.init(0, terms: [LinearTerm(variable, 1)])
  }

  /// The plain sum of some variables.
  public init<S: Sequence>(sum variables: S) where S.Element == Variable {
    self.init(0, terms: variables.map { LinearTerm($0, 1) })
  }

  /// Adds `coefficient` times `variable`; amortised constant time.
  public mutating func add(_ variable: Variable, _ coefficient: Double = 1) {
    terms.append(LinearTerm(variable, coefficient))
  }

  /// Makes room for `count` terms.
  public mutating func reserveCapacity(_ count: Int) {
    terms.reserveCapacity(count)
  }

  /// The same expression with each variable once, by ascending index, and no zero coefficients.
  ///
  /// O(n) when the terms are in order already, O(n log n) otherwise. Duplicates are summed in the
  /// order they were added, so that equal input gives equal bits.
  public func merged() -> LinearExpression {
    if isMerged {
      return self
    }
    let ordered = terms.enumerated().sorted {
      ($0.element.variable.index, $0.offset) < ($1.element.variable.index, $1.offset)
    }
    var sums: [LinearTerm] = []
    sums.reserveCapacity(terms.count)
    for (_, term) in ordered {
      if let last = sums.indices.last, sums[last].variable == term.variable {
        sums[last].coefficient += term.coefficient
      } else {
        sums.append(term)
      }
    }
    sums.removeAll { $0.coefficient == 0 }
    return LinearExpression(constant, terms: sums)
  }

  /// The value of the expression where variable `i` has the value `point[i]`.
  public func value(at point: [Double]) -> Double {
    terms.reduce(constant) { $0 + $1.coefficient * point[$1.variable.index] }
  }

  mutating func append(_ other: LinearExpression, times factor: Double) {
    terms.append(
      contentsOf: other.terms.lazy.map { LinearTerm($0.variable, $0.coefficient * factor) })
    constant += other.constant * factor
  }

  private var isMerged: Bool {
    var previous = Int.min
    for term in terms {
      guard term.variable.index > previous, term.coefficient != 0 else { return false }
      previous = term.variable.index
    }
    return true
  }
}
