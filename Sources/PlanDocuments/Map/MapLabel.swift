/// A name on the map, with the place found for it.
struct MapLabel {
  /// Lines, the first one the name.
  let lines: [String]
  /// Height of the letters.
  let size: Double
  /// What it names.
  let target: MapPoint
  /// How far from the target's middle it must stand.
  let clearance: Double
  /// The class of its text.
  let style: String
  /// Where it stands, once placed.
  var box = MapBox(left: 0, top: 0, right: 0, bottom: 0)

  init(_ lines: [String], size: Double, at target: MapPoint, clearance: Double, style: String) {
    self.lines = lines
    self.size = size
    self.target = target
    self.clearance = clearance
    self.style = style
  }

  /// Its width, from the usual width of letters; drawings have no font to ask.
  var width: Double {
    let widest =
      lines.map { line in
        line.reduce(0.0) { $0 + MapLabel.width(of: $1) }
      }.max() ?? 0
    return widest * size * (style == "grey" ? 1.06 : 1.22) + 4
  }

  /// Its height.
  var height: Double { Double(lines.count) * size * 1.2 }

  /// Finds a place for every label: near what it names, clear of symbols, of each other and of the
  /// map's edge; the first labels choose first.
  static func place(_ labels: inout [MapLabel], around symbols: [MapBox], within area: MapBox) {
    var taken: [MapBox] = []
    for index in labels.indices {
      let label = labels[index]
      var best: (cost: Double, box: MapBox)?
      for (rank, box) in label.candidates.enumerated() {
        let covered = taken.reduce(0) { $0 + box.overlap($1) } * 6
        let hidden = symbols.reduce(0) { $0 + box.overlap($1) } * 3
        let crossed = taken.filter { label.leader(to: box, crosses: $0) }.count * 80
        let cost =
          covered + hidden + Double(crossed) + box.outside(area) * 40 + Double(rank) * 4
        if best.map({ cost < $0.cost }) ?? true { best = (cost, box) }
      }
      guard let best else { continue }
      labels[index].box = best.box
      taken.append(best.box)
    }
  }

  /// Whether a line from what it names to a place for it would cross another label.
  private func leader(to box: MapBox, crosses other: MapBox) -> Bool {
    let end = MapPoint(
      x: min(max(target.x, box.left), box.right), y: min(max(target.y, box.top), box.bottom))
    return (1..<10).contains { step in
      let share = Double(step) / 10
      let x = target.x + (end.x - target.x) * share
      let y = target.y + (end.y - target.y) * share
      return x > other.left && x < other.right && y > other.top && y < other.bottom
    }
  }

  /// Places from the best to the least: to the right, the left, below, above, the corners; then the
  /// same farther out.
  private var candidates: [MapBox] {
    let sides: [(Double, Double)] = [
      (1, 0), (-1, 0), (0, 1), (0, -1), (1, 0.8), (1, -0.8), (-1, 0.8), (-1, -0.8),
    ]
    return [0.0, 10, 22, 38, 58].flatMap { extra in
      sides.map { side in
        let reach = clearance + 3 + extra
        let middle = MapPoint(
          x: target.x + side.0 * (reach + width / 2), y: target.y + side.1 * (reach + height / 2))
        return MapBox(around: middle, width: width, height: height)
      }
    }
  }

  /// Where its lines are held: at the side towards what it names, so that letters of another width
  /// never run into it.
  var anchor: (name: String, x: Double) {
    if box.right < target.x { return ("end", box.right - 2) }
    if box.left > target.x { return ("start", box.left + 2) }
    return ("middle", box.centre.x)
  }

  /// How far the label stands from what it names, beyond the clearance.
  var distance: Double {
    let x = max(box.left - target.x, 0, target.x - box.right)
    let y = max(box.top - target.y, 0, target.y - box.bottom)
    return (x * x + y * y).squareRoot() - clearance
  }

  private static func width(of letter: Character) -> Double {
    switch letter {
    case "i", "j", "l", "t", "f", "I", ".", ",", "'", "|", "(", ")": 0.31
    case "m", "w", "M", "W", "Æ", "æ", "—": 0.88
    case " ": 0.3
    default: letter.isUppercase ? 0.68 : TextWidth.of(letter) == 2 ? 1 : 0.56
    }
  }
}
