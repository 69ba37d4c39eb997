/// The model as rows of numbers.
extension ForecastModel {
  /// The rows of all types.
  func typeRows(_ priorities: [Int]) -> [TypeRow] {
    let names = Set(types.compactMap(\.sharingGroup)).sorted()
    return types.indices.map { index in
      let type = types[index]
      let group = choices.groupOfType[index]
      return TypeRow(
        size: Int32(type.size), rooms: choices.rooms[index], band: Int32(band[index]),
        group: Int32(group), units: groups[group] == .collective ? Int32(type.size) : 1,
        level: Int32(1 + (priorities.firstIndex(of: type.priority) ?? 0)),
        sharingGroup: Int32(type.sharingGroup.flatMap { names.firstIndex(of: $0) } ?? -1),
        widened: Int32(sharing[index]), choiceStart: choices.starts[index],
        choiceEnd: choices.starts[index + 1])
    }
  }

  /// The rows of all kinds.
  ///
  /// - Parameter units: How many shared or collective homes each kind has.
  func kindRows(_ units: [Int]) -> [KindRow] {
    var next: Int32 = 0
    return kinds.indices.map { index in
      let kind = kinds[index]
      let start = next
      next += Int32(units[index])
      let letting =
        switch kind.letting {
        case .one: KindRow.one
        case .shared: KindRow.shared
        case .collective: KindRow.collective
        }
      return KindRow(
        letting: letting, group: Int32(choices.groupOfKind[index]), persons: Int32(kind.persons),
        rooms: Int32(kind.rooms), unitStart: start, unitEnd: next,
        isForGood: kind.group == .permanent)
    }
  }

  /// Homes of each group by month; of shared and collective homes their places.
  var stockByMonth: [Int32] {
    (0..<months).flatMap { month in
      groups.indices.map { group in
        kinds.indices.reduce(0) { sum, kind in
          guard choices.groupOfKind[kind] == group else { return sum }
          let places = kinds[kind].letting == .one ? 1 : kinds[kind].persons
          return sum + Int32(stock.count(kind, month) * places)
        }
      }
    }
  }
}
