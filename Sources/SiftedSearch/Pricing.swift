import LinearModel

/// Which columns would help, and what duals prove.
struct Pricing {
  /// No point of the node is below this.
  let bound: Double
  /// Columns to bring in, the best of each group.
  let entering: [Int]
}

extension Relaxation {
  /// Reduced costs below minus this call a column in.
  private static let tolerance = 1e-7
  /// Columns that come in for one group at a time.
  private static let perGroup = 4

  /// Reduced costs of all columns at the duals at hand.
  ///
  /// The bound holds for any duals: each row counts with the limit that its dual leans on, each column
  /// with the bound that its reduced cost leans to. Columns of a group, of which there are only so many,
  /// count together: the cheapest first, each up to its own bound.
  func price() -> Pricing {
    let model = store.model
    var bound = model.objectiveConstant
    var duals = duals
    for row in loadedRows where duals[row] != 0 {
      let limit = duals[row] > 0 ? rows[row].lower : rows[row].upper
      if limit.isFinite {
        bound += duals[row] * limit
      } else {
        duals[row] = 0  // off by rounding: no point has such a price
      }
    }
    counters.priced += store.count
    var saving: [Int32: [(cost: Double, upper: Double)]] = [:]
    var candidates: [(cost: Double, column: Int)] = []
    reducedCosts.withUnsafeMutableBufferPointer { reducedCosts in
      store.starts.withUnsafeBufferPointer { starts in
        store.rows.withUnsafeBufferPointer { rows in
          store.coefficients.withUnsafeBufferPointer { coefficients in
            duals.withUnsafeBufferPointer { duals in
              for column in 0..<store.count {
                var cost = store.costs[column]
                for entry in Int(starts[column])..<Int(starts[column + 1]) {
                  cost -= coefficients[entry] * duals[Int(rows[entry])]
                }
                reducedCosts[column] = cost
              }
            }
          }
        }
      }
    }
    for row in model.rows.count..<rows.count where duals[row] != 0 {
      for term in rows[row].terms {
        reducedCosts[term.variable.index] -= term.coefficient * duals[row]
      }
    }
    for column in 0..<store.count {
      let cost = reducedCosts[column]
      if isGone[column] { continue }
      if cost >= 0 {
        if lower[column] != 0 { bound += cost * lower[column] }
        continue
      }
      let group = store.groups[column]
      if group >= 0, lower[column] == 0 {
        if upper[column] > 0 { saving[group, default: []].append((cost, upper[column])) }
      } else if upper[column].isFinite {
        bound += cost * upper[column]
      } else if cost < -Self.tolerance {
        bound = -.infinity
      }
      if position[column] < 0, upper[column] > 0,
        cost < -Self.tolerance * max(1, abs(store.costs[column]))
      {
        candidates.append((cost, column))
      }
    }
    for (row, members) in saving.sorted(by: { $0.key < $1.key }) {
      var left = model.rows[Int(row)].upper
      for member in members.sorted(by: { $0.cost < $1.cost }) where left > 0 {
        let used = min(left, member.upper)
        bound += member.cost * used
        left -= used
      }
    }
    return Pricing(bound: bound, entering: entering(candidates))
  }

  /// The deepest inequalities by rounding that the values at hand break, at most one for each row.
  func brokenCuts() -> [LinearModel.Constraint] {
    var found: [(cut: LinearModel.Constraint, depth: Double)] = []
    for row in store.model.rows where !row.isTightening {
      if row.upper.isFinite,
        let cut = rounding.deepest(row.terms, through: row.upper, at: values)
      {
        found.append(cut)
      }
      if row.lower.isFinite {
        let negated = row.terms.map { LinearTerm($0.variable, -$0.coefficient) }
        if let cut = rounding.deepest(negated, through: -row.lower, at: values) {
          found.append(cut)
        }
      }
    }
    return found.sorted { $0.depth > $1.depth }.prefix(Self.cutsPerRound).map(\.cut)
  }

  private static let cutsPerRound = 40

  private func entering(_ candidates: [(cost: Double, column: Int)]) -> [Int] {
    var taken: [Int32: Int] = [:]
    return candidates.sorted { ($0.cost, $0.column) < ($1.cost, $1.column) }.compactMap {
      candidate in
      let group = store.groups[candidate.column]
      guard group >= 0 else { return candidate.column }
      taken[group, default: 0] += 1
      return taken[group, default: 0] <= Self.perGroup ? candidate.column : nil
    }
  }

  /// What the first relaxation is made of: all that is not pooled, the cheapest of each group, and
  /// what the start has.
  func firstColumns(_ start: [Double]?, wholeSize: Int) -> [Int] {
    guard store.count > wholeSize else { return Array(0..<store.count) }
    var first = [Bool](repeating: false, count: store.count)
    var byGroup: [Int32: [Int]] = [:]
    for column in 0..<store.count {
      if !store.isPooled[column] || (start?[column] ?? 0) > 0 || store.groups[column] < 0 {
        first[column] = true
      } else {
        byGroup[store.groups[column], default: []].append(column)
      }
    }
    for columns in byGroup.values {
      for column in columns.sorted(by: { (store.costs[$0], $0) < (store.costs[$1], $1) }).prefix(6)
      {
        first[column] = true
      }
    }
    return first.indices.filter { first[$0] }
  }

  /// Tightening rows that the values at hand break, the worst first.
  func brokenRows() -> [Int] {
    var activities = [Double](repeating: 0, count: rows.count)
    for column in loaded where column >= 0 && values[column] != 0 {
      for (row, coefficient) in entries(of: column) {
        activities[row] += coefficient * values[column]
      }
    }
    var broken: [(row: Int, amount: Double)] = []
    for row in rows.indices where rowPosition[row] < 0 {
      let constraint = rows[row]
      let amount = max(activities[row] - constraint.upper, constraint.lower - activities[row])
      if amount > 1e-6 { broken.append((row, amount)) }
    }
    broken.sort { ($1.amount, $0.row) < ($0.amount, $1.row) }
    return broken.prefix(1000).map(\.row)
  }
}
