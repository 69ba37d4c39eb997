/// Which of the shared or collective homes of a kind a household gets.
extension HomeState {
  /// The fullest home given to the type's group that has a place left, else an empty one; −1 is none.
  @inline(__always)
  func sharedHome(_ kind: Int, _ type: Int, _ tables: borrowing SimulatorTables) -> Int {
    let places = tables.persons[kind]
    let group = tables.sharingGroup[type]
    var best = -1
    var most: Int32 = -1
    for unit in Int(tables.unitStart[kind])..<Int(tables.unitStart[kind + 1])
    where isOpen[unit] && load[unit] < places && load[unit] > most
      && (given[unit] == group || load[unit] == 0)
    {
      best = unit
      most = load[unit]
    }
    return best
  }

  /// The home with places and rooms enough that is left with the fewest places; −1 is none.
  @inline(__always)
  func collectiveHome(_ kind: Int, _ type: Int, _ tables: borrowing SimulatorTables) -> Int {
    let places = tables.persons[kind] - tables.size[type]
    let rooms = tables.roomsOfKind[kind] - tables.rooms[type]
    var best = -1
    var most: Int32 = -1
    for unit in Int(tables.unitStart[kind])..<Int(tables.unitStart[kind + 1])
    where isOpen[unit] && load[unit] <= places && roomsTaken[unit] <= rooms && load[unit] > most {
      best = unit
      most = load[unit]
    }
    return best
  }
}
