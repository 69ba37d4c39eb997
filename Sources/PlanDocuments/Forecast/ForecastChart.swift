import CapacityForecast

/// A forecast as a picture: the fan of need, the homes as steps, other variants as thin lines beside it.
public enum ForecastChart {
  static let width = 1000.0
  static let height = 600.0

  /// The picture's text, a self-contained SVG with a text alternative.
  public static func svg(_ report: ForecastReport, language: String) -> String {
    let header = report.header
    let style = NumberStyle(language: language)
    let title = ForecastTableWords.pictureTitle(language)
    let count = ForecastTableWords.pictureCount(
      language,
      [
        "title": header.title.isEmpty ? header.name : header.title,
        "replications": style.whole(header.replications),
      ])
    var page = SVGPage(width: width, height: height, title: title, language: language)
    if let first = report.variants.first {
      let answers = ForecastAnswers(report: report, language: language)
      page.description =
        [count + ".", answers.headline(first), answers.shortage(first.tally)]
        .joined(separator: " ")
    }
    var lines = [
      SVGText.text(title, 24, 40, "head"), SVGText.text(count, 24, 64, "sub"),
      SVGText.text(ForecastTableWords.axis(language), 24, 96, "name"),
    ]
    let picture = ForecastPicture(report, language: language)
    lines += picture.elements
    lines += ForecastLegend(picture: picture, language: language).elements
    lines.append(SVGText.text(ForecastTableWords.note(language), 24, 560, "grey"))
    if !picture.others.isEmpty {
      lines.append(SVGText.text(ForecastTableWords.stressNote(language), 24, 580, "grey"))
    }
    return page.text(lines)
  }
}
