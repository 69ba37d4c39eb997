import FlowForecast
import PlanDocuments

/// How often somebody is without a home, as bars by quarter; drawn by gnuplot.
struct RiskPicture: Drawing {
  /// A quarter's end.
  struct Bar: Hashable {
    let month: CalendarMonth
    let chance: Double
    /// Homes missing then, on average of the courses in which any is.
    let missing: Double
  }

  let bars: [Bar]

  func svg(_ language: String) throws(PictureProblem) -> String? {
    let style = MonthStyle(language: language)
    let every = max(1, (bars.count + 8) / 9)
    let tics = bars.indices.filter { $0 % every == 0 }.map {
      "\(Gnuplot.quoted(style.short(bars[$0].month))) \($0)"
    }
    let labels = bars.enumerated().map { index, bar in
      "set label \(Gnuplot.quoted(Likelihood(bar.chance).outOfHundred(language))) at first \(index), "
        + "first \((bar.chance * 100 + 14).fixed(1)) center tc rgb '#1d232b'"
    }
    return try Gnuplot.run(
      """
      set terminal svg size 920,122 noenhanced font 'DejaVu Sans,13'
      set encoding utf8
      unset key
      set border 3 lw 1 lc rgb '#6b7280'
      set lmargin 6
      set rmargin 2
      set tmargin 0.4
      set bmargin 2.2
      set tics nomirror out scale 0.6 textcolor rgb '#3d4653'
      set grid ytics lw 1 lc rgb '#dfe4ea' dt 1
      set xrange [-0.6:\(bars.count - 1).6]
      set yrange [0:132]
      set ytics 0,50,100
      set xtics (\(tics.joined(separator: ", ")))
      set style fill solid 1 border rgb '#174a80'
      set boxwidth 0.66
      \(labels.joined(separator: "\n"))
      $bars << EOD
      \(bars.enumerated().map { "\($0.offset) \(($0.element.chance * 100).fixed(2))" }
        .joined(separator: "\n"))
      EOD
      plot $bars using 1:2 with boxes fc rgb '#74a3cf'

      """)
  }
}
