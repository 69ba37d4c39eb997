extension LinearExpression {
  /// Adds the terms and the constant of another expression.
  public static func += (left: inout LinearExpression, right: LinearExpression) {
    left.append(right, times: 1)
  }

  /// Takes away the terms and the constant of another expression.
  public static func -= (left: inout LinearExpression, right: LinearExpression) {
    left.append(right, times: -1)
  }

  /// Adds a variable once.
  public static func += (left: inout LinearExpression, right: Variable) {
    left.add(right, 1)
  }

  /// Takes a variable away once.
  public static func -= (left: inout LinearExpression, right: Variable) {
    left.add(right, -1)
  }

  /// Adds a number.
  public static func += (left: inout LinearExpression, right: Double) {
    left.constant += right
  }

  /// Takes a number away.
  public static func -= (left: inout LinearExpression, right: Double) {
    left.constant -= right
  }

  /// The sum of two expressions.
  public static func + (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var sum = left
    sum += right
    return sum
  }

  /// The difference of two expressions.
  public static func - (left: LinearExpression, right: LinearExpression) -> LinearExpression {
    var difference = left
    difference -= right
    return difference
  }

  /// The expression with every sign turned.
  public static prefix func - (expression: LinearExpression) -> LinearExpression {
    expression * -1
  }

  /// The expression times a number.
  public static func * (left: LinearExpression, right: Double) -> LinearExpression {
    var product = LinearExpression()
    product.append(left, times: right)
    return product
  }

  /// A number times the expression.
  public static func * (left: Double, right: LinearExpression) -> LinearExpression {
    right * left
  }

  /// The sum of an expression and a variable.
  public static func + (left: LinearExpression, right: Variable) -> LinearExpression {
    left + LinearExpression(right)
  }

  /// The expression less a variable.
  public static func - (left: LinearExpression, right: Variable) -> LinearExpression {
    left - LinearExpression(right)
  }

  /// The sum of an expression and a number.
  public static func + (left: LinearExpression, right: Double) -> LinearExpression {
    left + LinearExpression(right)
  }

  /// The expression less a number.
  public static func - (left: LinearExpression, right: Double) -> LinearExpression {
    left - LinearExpression(right)
  }
}

extension Variable {
  /// The sum of two variables.
  public static func + (left: Variable, right: Variable) -> LinearExpression {
    LinearExpression(left) + right
  }

  /// The difference of two variables.
  public static func - (left: Variable, right: Variable) -> LinearExpression {
    LinearExpression(left) - right
  }

  /// The variable plus an expression.
  public static func + (left: Variable, right: LinearExpression) -> LinearExpression {
    LinearExpression(left) + right
  }

  /// The variable less an expression.
  public static func - (left: Variable, right: LinearExpression) -> LinearExpression {
    LinearExpression(left) - right
  }

  /// The variable plus a number.
  public static func + (left: Variable, right: Double) -> LinearExpression {
    LinearExpression(left) + right
  }

  /// The variable less a number.
  public static func - (left: Variable, right: Double) -> LinearExpression {
    LinearExpression(left) - right
  }

  /// The variable times a number.
  public static func * (left: Variable, right: Double) -> LinearExpression {
    LinearExpression(0, terms: [LinearTerm(left, right)])
  }

  /// A number times the variable.
  public static func * (left: Double, right: Variable) -> LinearExpression {
    right * left
  }
}
