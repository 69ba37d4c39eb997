/// Which of the shared or collective homes of a kind a household gets.
extension HomeState {
  /// The fullest home given to the type's group that has a place left, else an empty one; −1 is none.
  @inline(__always)
  func sharedHome(_ kind: KindRow, _ type: TypeRow) -> Int {
    var best = -1
    var most: Int32 = -1
    for unit in Int(kind.unitStart)..<Int(kind.unitEnd) {
      let home = units[unit]
      guard home.isOpen, home.load < kind.persons, home.load > most,
        home.given == type.sharingGroup || home.load == 0
      else { continue }
      best = unit
      most = home.load
    }
    return best
  }

  /// The home with places and rooms enough that is left with the fewest places; −1 is none.
  @inline(__always)
  func collectiveHome(_ kind: KindRow, _ type: TypeRow) -> Int {
    let places = kind.persons - type.size
    let rooms = kind.rooms - type.rooms
    var best = -1
    var most: Int32 = -1
    for unit in Int(kind.unitStart)..<Int(kind.unitEnd) {
      let home = units[unit]
      guard home.isOpen, home.load <= places, home.rooms <= rooms, home.load > most
      else { continue }
      best = unit
      most = home.load
    }
    return best
  }
}
