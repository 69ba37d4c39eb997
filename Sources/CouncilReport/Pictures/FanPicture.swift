import CapacityForecast
import FlowForecast
import PlacementDomain
import PlanDocuments

/// The fan of need with the homes in steps; drawn by gnuplot.
///
/// Bands differ in lightness, lines in their dashes, and every line is named where it ends: nothing hangs on
/// colours.
struct FanPicture: Drawing {
  /// A named line beside the fan.
  struct Stress: Hashable {
    let id: String
    let title: Words
    let medians: [Int]
  }

  /// A day to act by, as a mark on the axis.
  struct Deadline: Hashable {
    let position: Double
    let row: String
  }

  let months: [CalendarMonth]
  let spreads: [ForecastFigures.Spread]
  let steps: [(origin: String, heights: [Int])]
  let planned: [Int]?
  let stress: [Stress]
  let deadlines: [Deadline]

  private static let bands = ["#dce8f4", "#aecbe6", "#74a3cf"]
  private static let median = "#174a80"
  private static let homes = "#1d232b"
  private static let surge = ["#b4540a", "#6b4fa0", "#00694b", "#7a2f5a"]

  func svg(_ language: String) throws(PictureProblem) -> String? {
    try Gnuplot.run(script(language))
  }

  /// A line with its name at its end.
  private struct Line {
    let name: String
    let values: [Int]
    let style: String
    let isStair: Bool
    let color: String
  }

  private func lines(_ language: String) -> [Line] {
    var lines = [
      Line(
        name: PictureWords.median(language), values: spreads.map(\.median),
        style: "lw 3 dt 1", isStair: false, color: Self.median)
    ]
    for (index, step) in steps.enumerated() {
      let title = CapacityOrigin(rawValue: step.origin)?.name(language) ?? step.origin
      let words: PictureWords = index == 0 ? .homesNow : .homesWith
      lines.append(
        Line(
          name: words(language, ["origin": title]), values: step.heights,
          style: index == 0 ? "lw 2.4 dt 1" : "lw 1.2 dt (2,3)", isStair: true,
          color: Self.homes))
    }
    if let planned, planned != steps.first?.heights {
      lines.append(
        Line(
          name: PictureWords.homesPlan(language), values: planned, style: "lw 2.4 dt (8,4)",
          isStair: true, color: Self.homes))
    }
    for (index, line) in stress.enumerated() {
      lines.append(
        Line(
          name: printable(line.title(language)), values: line.medians, style: "lw 1.6 dt (4,2,1,2)",
          isStair: false, color: Self.surge[index % Self.surge.count]))
    }
    return lines
  }

  private func script(_ language: String) -> String {
    let lines = lines(language)
    let most =
      (spreads.map { $0.band95[1] } + lines.flatMap(\.values)).max().map { Double($0) * 1.06 } ?? 1
    let last = months.count - 1
    let every = months.count > 48 ? 12 : months.count > 18 ? 6 : 3
    let style = MonthStyle(language: language)
    let tics = months.indices.filter { months[$0].number % every == 0 }.map {
      "\(Gnuplot.quoted(style.short(months[$0]))) \($0)"
    }
    var script = """
      set terminal svg size 920,262 noenhanced font 'DejaVu Sans,13'
      set encoding utf8
      unset key
      set border 3 lw 1 lc rgb '#6b7280'
      set lmargin 6
      set rmargin 24
      set tmargin 0.4
      set bmargin 2.2
      set tics nomirror out scale 0.6 textcolor rgb '#3d4653'
      set grid ytics lw 1 lc rgb '#dfe4ea' dt 1
      set grid layerdefault
      set xrange [-0.5:\(last).5]
      set yrange [0:\(most.fixed(1))]
      set xtics (\(tics.joined(separator: ", ")))

      """
    for deadline in deadlines {
      let x = deadline.position.fixed(2)
      script += """
        set arrow from first \(x), graph 0 to first \(x), graph 0.075 nohead front lw 3 lc rgb '#b4540a'
        set label \(Gnuplot.quoted(deadline.row)) at first \(x), graph 0.105 center front tc rgb '#8a3d00'

        """
    }
    let ends = Self.apart(
      lines.map { Double($0.values.last ?? 0) }, least: most * 0.07, most: most)
    for (line, end) in zip(lines, ends) {
      script +=
        "set label \(Gnuplot.quoted(line.name)) at first \(last).8, first \(end.fixed(2)) left front "
        + "tc rgb '\(line.color)'\n"
    }
    script += "$fan << EOD\n"
    for (index, spread) in spreads.enumerated() {
      script +=
        "\(index) \((spread.band95 + spread.band80 + spread.band50).map(String.init).joined(separator: " "))\n"
    }
    script += "EOD\n"
    for (index, line) in lines.enumerated() {
      script += "$line\(index) << EOD\n"
      for (month, value) in line.values.enumerated() {
        script +=
          line.isStair
          ? "\((Double(month) - 0.5).fixed(1)) \(value)\n\((Double(month) + 0.5).fixed(1)) \(value)\n"
          : "\(month) \(value)\n"
      }
      script += "EOD\n"
    }
    var plots = Self.bands.enumerated().map { index, color in
      "$fan using 1:\(2 * index + 2):\(2 * index + 3) with filledcurves fs solid 1 noborder fc rgb '\(color)'"
    }
    plots += lines.enumerated().map { index, line in
      "$line\(index) using 1:2 with lines lc rgb '\(line.color)' \(line.style)"
    }
    return script + "plot \(plots.joined(separator: ", \\\n  "))\n"
  }

  /// Heights moved apart so that names do not stand on each other, as little as that takes.
  static func apart(_ heights: [Double], least: Double, most: Double) -> [Double] {
    let order = heights.indices.sorted { (heights[$0], $0) < (heights[$1], $1) }
    var moved = heights
    // Names that touch form a pile, which stands centred on what its names belong to.
    var piles: [(members: [Int], middle: Double)] = []
    for index in order {
      piles.append(([index], heights[index]))
      while piles.count > 1 {
        let (upper, lower) = (piles[piles.count - 1], piles[piles.count - 2])
        let room = least * Double(upper.members.count + lower.members.count) / 2
        guard upper.middle - lower.middle < room else { break }
        let members = lower.members + upper.members
        let mean = members.reduce(0) { $0 + heights[$1] } / Double(members.count)
        let reach = least * Double(members.count) / 2
        piles.removeLast(2)
        piles.append((members, min(max(mean, reach), max(reach, most - reach))))
      }
    }
    for pile in piles {
      let bottom = pile.middle - least * Double(pile.members.count - 1) / 2
      for (place, index) in pile.members.enumerated() {
        moved[index] = bottom + least * Double(place)
      }
    }
    return moved
  }
}
