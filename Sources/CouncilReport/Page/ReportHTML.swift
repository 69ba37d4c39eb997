import PlacementDomain
import PlanDocuments

/// `report.html`: the report as one page that needs nothing else, without script or link to elsewhere.
///
/// The page is made of typed values rather than a template: the same values are suppressed, counted into
/// `report.json` and written into the workbook, and no writer can leave one out.
public struct ReportHTML {
  private let document: ReportDocument
  private let language: String
  private let cells: CellText
  private var pictures = 0

  /// The page in a language.
  ///
  /// - Throws: ``PictureProblem`` where a picture cannot be drawn though gnuplot is there.
  public static func page(
    _ document: ReportDocument, language: String
  ) throws(PictureProblem) -> String {
    var page = ReportHTML(document, language == "da" ? "da" : "en")
    return try page.markup()
  }

  private init(_ document: ReportDocument, _ language: String) {
    self.document = document
    self.language = language
    cells = CellText(language: language)
  }

  private mutating func markup() throws(PictureProblem) -> String {
    let head = document.head
    let title = PageWords.title(language, ["municipality": head.municipality])
    var front: [HTML] = []
    for block in document.front { front.append(try section(block)) }
    var body: [HTML] = []
    for block in document.body { body.append(try section(block)) }
    let page = HTML.tag(
      "html", ["lang": language],
      [
        .tag(
          "head", [:],
          [
            .tag("meta", ["charset": "utf-8"]),
            .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .tag("meta", ["name": "generator", "content": "Nabolag"]),
            .tag("title", [:], [.text(title)]), .tag("style", [:], [.raw(ReportStyle.sheet)]),
          ]),
        .tag(
          "body", [:],
          [
            .tag("a", ["class": "skip", "href": "#contents"], [.text(PageWords.skip(language))]),
            header(title),
            .tag(
              "main", [:],
              [.tag("div", ["class": "front"], front), contents(), .group(body), appendix()]),
          ]),
      ])
    return "<!DOCTYPE html>\n" + page.markup
  }

  private func header(_ title: String) -> HTML {
    let head = document.head
    let period = Sentence(
      PageWords.subtitle.words, ["from": .day(head.from), "to": .day(head.to)])
    return .tag(
      "header", [:],
      [
        .tag("p", ["class": "running municipality"], [.text(head.municipality)]),
        .tag(
          "p", ["class": "running data"],
          [.text(PageWords.dataOf(language, ["day": cells(.day(head.from), isShort: false)]))]),
        .tag("h1", [:], [.text(title)]), .tag("p", ["class": "subtitle"], text(period)),
      ])
  }

  private func contents() -> HTML {
    .tag(
      "nav", ["id": "contents", "aria-labelledby": "contents-title"],
      [
        .tag("h2", ["id": "contents-title"], [.text(PageWords.contents(language))]),
        .tag(
          "ol", [:],
          document.blocks.map { block in
            .tag(
              "li", [:],
              [.tag("a", ["href": "#\(block.id.rawValue)"], [.text(block.title(language))])])
          }
            + [
              .tag(
                "li", [:],
                [.tag("a", ["href": "#numbers"], [.text(PageWords.numbersTitle(language))])])
            ]),
      ])
  }

  private mutating func section(_ block: ReportBlock) throws(PictureProblem) -> HTML {
    var content: [HTML] = [
      .tag("h2", ["id": "\(block.id.rawValue)-title"], [.text(block.title(language))])
    ]
    for item in block.items { content.append(try self.item(item)) }
    return .tag(
      "section",
      ["id": block.id.rawValue, "aria-labelledby": "\(block.id.rawValue)-title"], content)
  }

  private mutating func item(_ item: ReportItem) throws(PictureProblem) -> HTML {
    switch item {
    case .lead(let sentence): .tag("p", ["class": "lead"], text(sentence))
    case .alert(let sentence): .tag("p", ["class": "alert"], text(sentence))
    case .paragraph(let sentence): .tag("p", [:], text(sentence))
    case .note(let sentence): .tag("p", ["class": "note"], text(sentence))
    case .list(let sentences): .tag("ul", [:], sentences.map { .tag("li", [:], text($0)) })
    case .table(let table): TableHTML(table, cells).element
    case .figure(let figure): try self.figure(figure)
    }
  }

  /// A picture; its description is its text alternative, and its numbers stand at the end of the report.
  private mutating func figure(_ figure: ReportFigure) throws(PictureProblem) -> HTML {
    pictures += 1
    let number = PageWords.figure(language, ["number": String(pictures)])
    let caption = "\(number). \(figure.title(language))"
    var content: [HTML] = [.tag("figcaption", [:], [.text(caption)])]
    if let drawing = try figure.drawing.svg(language) {
      let picture = InlineSVG.element(
        drawing, id: figure.id, title: caption, description: figure.description.text(language),
        language: language)
      content.append(
        .tag(
          "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": caption],
          [.raw(picture)]))
    } else {
      content.append(.tag("p", ["class": "alert"], [.text(PageWords.pictureMissing(language))]))
    }
    content.append(.tag("p", ["class": "note"], text(figure.description)))
    if figure.table != nil {
      content.append(
        .tag(
          "p", ["class": "note"],
          [
            .tag(
              "a", ["href": "#numbers-\(figure.id)"], [.text(PageWords.numbersBehind(language))])
          ]))
    }
    return .tag("figure", ["id": "figure-\(figure.id)"], content)
  }

  /// The numbers behind the pictures, and what signs mean.
  private func appendix() -> HTML {
    var content: [HTML] = [
      .tag("h2", ["id": "numbers-title"], [.text(PageWords.numbersTitle(language))])
    ]
    for case .figure(let figure) in document.blocks.flatMap(\.items) {
      guard let table = figure.table else { continue }
      content.append(
        .tag(
          "details", ["id": "numbers-\(figure.id)", "open": "open"],
          [
            .tag("summary", [:], [.text(figure.title(language))]),
            TableHTML(table, cells, isLong: true).element,
          ]))
    }
    content.append(.tag("p", ["class": "note"], [.text(PageWords.hiddenNote(language))]))
    return .tag("section", ["id": "numbers", "aria-labelledby": "numbers-title"], content)
  }

  /// A sentence with its numbers marked as such.
  private func text(_ sentence: Sentence) -> [HTML] {
    sentence.pieces(language).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .value(let cell, nil): CellHTML.element(cell, cells, isShort: false)
      case .value(let cell, let word?):
        .group([CellHTML.element(cell, cells, isShort: false), .text(" \(word)")])
      }
    }
  }
}
