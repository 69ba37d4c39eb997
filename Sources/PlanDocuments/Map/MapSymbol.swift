import PlacementDomain

/// Something drawn at a point of the map.
struct MapSymbol {
  /// What it stands for; it decides shape and colour.
  enum Kind {
    /// Homes that stand, with people in them.
    case site
    /// Homes of an opened option.
    case opened
    /// Homes that nobody lives in.
    case empty
    /// An option that stays closed.
    case closed
    /// A school with reception classes.
    case reception
    /// A school.
    case school
    /// A station or stop.
    case stop
  }

  /// What it stands for.
  let kind: Kind
  /// Where it really lies.
  let anchor: MapPoint
  /// Half of its width.
  let radius: Double
  /// The name beside it; empty for none.
  var label = ""
  /// What stands in it; empty for nothing.
  var inside = ""
  /// Where it is drawn, moved away from others where needed.
  var point: MapPoint

  init(_ kind: Kind, at point: MapPoint, radius: Double) {
    self.kind = kind
    anchor = point
    self.point = point
    self.radius = radius
  }

  /// The room it takes.
  var box: MapBox { MapBox(around: point, width: 2 * radius, height: 2 * radius) }

  /// Moves symbols that lie on each other apart, a little each round, the heavier ones less.
  static func spread(_ symbols: inout [MapSymbol], within box: MapBox) {
    for _ in 0..<80 {
      var moved = false
      for first in symbols.indices {
        for second in symbols.indices where second > first {
          moved = push(&symbols, first, second) || moved
        }
      }
      for index in symbols.indices {
        let radius = symbols[index].radius
        symbols[index].point.x = min(
          max(symbols[index].point.x, box.left + radius), box.right - radius)
        symbols[index].point.y = min(
          max(symbols[index].point.y, box.top + radius), box.bottom - radius)
      }
      if !moved { return }
    }
  }

  private static func push(_ symbols: inout [MapSymbol], _ first: Int, _ second: Int) -> Bool {
    let wanted = symbols[first].radius + symbols[second].radius + 2
    var x = symbols[second].point.x - symbols[first].point.x
    var y = symbols[second].point.y - symbols[first].point.y
    var distance = (x * x + y * y).squareRoot()
    guard distance < wanted - 0.05 else { return false }
    if distance < 0.01 {
      // Two at one point go apart sideways, the next pair downwards.
      x = (first + second) % 2 == 0 ? 1 : 0
      y = 1 - x
      distance = 1
    }
    let weights = (symbols[first].radius, symbols[second].radius)
    let step = (wanted - min(distance, wanted)) / 2 / distance
    let firstShare = weights.1 / (weights.0 + weights.1) * 2
    let secondShare = weights.0 / (weights.0 + weights.1) * 2
    symbols[first].point.x -= x * step * firstShare
    symbols[first].point.y -= y * step * firstShare
    symbols[second].point.x += x * step * secondShare
    symbols[second].point.y += y * step * secondShare
    return true
  }
}
