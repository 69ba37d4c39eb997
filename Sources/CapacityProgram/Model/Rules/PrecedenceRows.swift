import LinearModel

/// An offer waits until the one before it is ordered in full.
extension PlanModel {
  mutating func addPrecedenceRows() {
    columns.complete = tree.nodes.map { _ in problem.offers.map { _ in nil } }
    for first in Set(problem.precedences.map(\.first)).sorted() {
      addComplete(first)
    }
    for pair in problem.precedences where !isCommittedInFull(pair.first) {
      for node in tree.nodes.indices {
        for index in units.indices where units[index].offer == pair.then {
          let column = columns.ordered[node][index]
          guard columns.isOwn(column, parent(node).flatMap { columns.ordered[$0][index] }) else {
            continue
          }
          var excess = LinearExpression()
          excess.add(column: column, 1)
          excess.add(
            column: columns.complete[node][pair.first],
            -Double(units[index].most - units[index].committed))
          model.addRow("waits", excess, .lessOrEqual, 0)
        }
      }
    }
  }

  private func isCommittedInFull(_ offer: Int) -> Bool {
    let mine = units.filter { $0.offer == offer }
    return mine.reduce(0) { $0 + $1.committed } >= full(offer, mine)
  }

  private func full(_ offer: Int, _ mine: [OrderUnit]) -> Int {
    let most = mine.reduce(0) { $0 + $1.most }
    return problem.offers[offer].kind.isAllOrNothing
      ? most : min(most, problem.offers[offer].mostModules)
  }

  /// Adds columns that say whether an offer is ordered in full.
  private mutating func addComplete(_ offer: Int) {
    guard !isCommittedInFull(offer) else { return }
    let mine = units.indices.filter { units[$0].offer == offer }
    let needed = full(offer, mine.map { units[$0] })
    for node in tree.nodes.indices {
      let before = parent(node)
      if mine.count == 1, units[mine[0]].most == 1 {
        columns.complete[node][offer] = columns.ordered[node][mine[0]]
        continue
      }
      guard mine.contains(where: { columns.ordered[node][$0] != nil }) else { continue }
      let earlier = before.flatMap { columns.complete[$0][offer] }
      let isSame = mine.allSatisfy { index in
        columns.ordered[node][index] == before.flatMap { columns.ordered[$0][index] }
      }
      if isSame {
        columns.complete[node][offer] = earlier
        continue
      }
      let column = model.addVariable("complete_\(node)_\(offer)", kind: .binary)
      columns.complete[node][offer] = column.index
      var short = LinearExpression()
      short.add(column, Double(needed))
      for index in mine {
        short.add(column: columns.ordered[node][index], -1)
        short.constant -= Double(units[index].committed)
      }
      model.addRow("complete", short, .lessOrEqual, 0)
    }
  }
}
