/// A linear or integer program: variables, rows over them, and an objective to be made least.
///
/// The model is data and knows no solver. Nothing is refused while it is being built;
/// ``problems()`` names everything that is wrong with it, and a solver must ask before it starts.
public struct LinearModel: Sendable {
  /// What the model knows of one variable.
  public struct Column: Hashable, Sendable {
    /// The name, for people; it need not be unique.
    public var name: String

    /// The least value allowed; `-.infinity` for none.
    public var lower: Double

    /// The greatest value allowed; `.infinity` for none.
    public var upper: Double

    /// What one unit adds to the objective.
    public var objective: Double

    /// Which values are allowed between the bounds.
    public var kind: VariableKind

    /// Variables with a higher priority are branched on first.
    public var branchPriority: Int
  }

  /// What the model knows of one row: `lower <= terms <= upper`.
  public struct Constraint: Hashable, Sendable {
    /// The name, for people; it need not be unique.
    public var name: String

    /// Each variable at most once, by ascending index, without zero coefficients.
    public var terms: [LinearTerm]

    /// The least value allowed; `-.infinity` for none.
    public var lower: Double

    /// The greatest value allowed; `.infinity` for none.
    public var upper: Double

    /// Whether every point of whole numbers that keeps the other rows keeps this one too.
    ///
    /// Such a row makes relaxations tighter; a solver may leave it out.
    public var isTightening = false

    /// A row; its terms name each variable at most once, by ascending index.
    public init(
      name: String, terms: [LinearTerm], lower: Double, upper: Double, isTightening: Bool = false
    ) {
      self.name = name
      self.terms = terms
      self.lower = lower
      self.upper = upper
      self.isTightening = isTightening
    }
  }

  /// The variables, in the order they were added.
  public private(set) var columns: [Column] = []

  /// The rows, in the order they were added.
  public private(set) var rows: [Constraint] = []

  /// What is added to the objective whatever the variables are.
  public private(set) var objectiveConstant: Double = 0

  /// Indices in the objective given that name no variable; reported by ``problems()``.
  private(set) var strayObjectiveIndices: [Int] = []

  /// A model without variables or rows.
  public init() {}

  /// Adds a variable and returns its handle.
  public mutating func addVariable(
    _ name: String, lower: Double = 0, upper: Double = .infinity,
    kind: VariableKind = .continuous, objective: Double = 0, branchPriority: Int = 0
  ) -> Variable {
    let column = Column(
      name: name, lower: lower, upper: upper, objective: objective, kind: kind,
      branchPriority: branchPriority)
    columns.append(Self.narrowed(column))
    return Variable(index: columns.count - 1)
  }

  /// Adds the row `expression relation rhs` and returns its handle.
  ///
  /// A constant in the expression moves to the right side, duplicates are summed, zero
  /// coefficients are dropped.
  @discardableResult
  public mutating func addRow(
    _ name: String, _ expression: LinearExpression, _ relation: Relation, _ rhs: Double
  ) -> Row {
    switch relation {
    case .lessOrEqual: addRow(name, expression, from: -.infinity, through: rhs)
    case .greaterOrEqual: addRow(name, expression, from: rhs, through: .infinity)
    case .equal: addRow(name, expression, from: rhs, through: rhs)
    }
  }

  /// Adds the row `lower <= expression <= upper` and returns its handle.
  @discardableResult
  public mutating func addRow(
    _ name: String, _ expression: LinearExpression, from lower: Double, through upper: Double
  ) -> Row {
    let merged = expression.merged()
    rows.append(
      Constraint(
        name: name, terms: merged.terms, lower: lower - merged.constant,
        upper: upper - merged.constant))
    return Row(index: rows.count - 1)
  }

  /// Adds a row that only makes relaxations tighter: whole numbers that keep the other rows keep it.
  @discardableResult
  public mutating func addTightening(
    _ name: String, _ expression: LinearExpression, _ relation: Relation, _ rhs: Double
  ) -> Row {
    let row = addRow(name, expression, relation, rhs)
    rows[row.index].isTightening = true
    return row
  }

  /// Replaces the objective: what is to be made least, with its constant.
  public mutating func setObjective(_ expression: LinearExpression) {
    for index in columns.indices {
      columns[index].objective = 0
    }
    strayObjectiveIndices = []
    objectiveConstant = expression.constant
    for term in expression.terms {
      if columns.indices.contains(term.variable.index) {
        columns[term.variable.index].objective += term.coefficient
      } else {
        strayObjectiveIndices.append(term.variable.index)
      }
    }
  }

  /// The objective as an expression.
  public var objective: LinearExpression {
    LinearExpression(
      objectiveConstant,
      terms: columns.enumerated().compactMap { index, column in
        column.objective == 0 ? nil : LinearTerm(Variable(index: index), column.objective)
      })
  }

  /// Replaces the bounds of a variable.
  public mutating func setBounds(of variable: Variable, lower: Double, upper: Double) {
    var column = columns[variable.index]
    column.lower = lower
    column.upper = upper
    columns[variable.index] = Self.narrowed(column)
  }

  /// Replaces the kind of a variable; bounds are narrowed when it becomes binary.
  public mutating func setKind(of variable: Variable, _ kind: VariableKind) {
    columns[variable.index].kind = kind
    columns[variable.index] = Self.narrowed(columns[variable.index])
  }

  /// Whether any variable may take whole numbers only.
  public var hasIntegers: Bool {
    columns.contains { $0.kind.isIntegral }
  }

  private static func narrowed(_ column: Column) -> Column {
    guard column.kind == .binary else { return column }
    var column = column
    // NaN survives both comparisons and is reported by `problems()`.
    column.lower = column.lower < 0 ? 0 : column.lower
    column.upper = column.upper > 1 ? 1 : column.upper
    return column
  }
}
