import FlowForecast
import PlacementDomain
import PlanDocuments

/// `report.json`: every number of the report, the same in both languages.
///
/// A block holds the numbers of its sentences in the order of the items, by the names they have in the sentences,
/// and its tables by row and column. `null` is a number that there is none of; `"hidden"` one that is not
/// shown because too few people stand behind it.
public enum ReportJSON {
  /// The format, in the member `format`.
  public static let format = "nabolag.report/1"

  /// The file's text.
  public static func encode(_ document: ReportDocument) -> String {
    let head = document.head
    return JSONText.block([
      "blocks": .list(document.blocks.map(block)),
      "format": .text(format),
      "head": .members([
        "from": .text(head.from.description), "municipality": .text(head.municipality),
        "to": .text(head.to.description),
      ]),
      "scenario": .members([
        "name": .text(head.name), "sha256": .text(head.hash), "title": .text(head.title),
      ]),
      "watch": watch(document.watch),
    ]).document
  }

  private static func block(_ block: ReportBlock) -> JSONText {
    var sentences: [JSONText] = []
    var tables: [JSONText] = []
    func add(_ sentence: Sentence) {
      guard !sentence.values.isEmpty else { return }
      sentences.append(.members(sentence.values.mapValues(value)))
    }
    for item in block.items {
      switch item {
      case .lead(let sentence), .alert(let sentence), .paragraph(let sentence), .note(let sentence):
        add(sentence)
      case .list(let list): for sentence in list { add(sentence) }
      case .table(let table): tables.append(self.table(table))
      case .figure(let figure):
        add(figure.description)
        if let table = figure.table { tables.append(self.table(table)) }
      }
    }
    return .members([
      "id": .text(block.id.rawValue), "sentences": .list(sentences), "tables": .list(tables),
    ])
  }

  private static func table(_ table: ReportTable) -> JSONText {
    .members([
      "columns": .list(table.columns.map { .text($0.id) }), "id": .text(table.id),
      "rows": .list(
        table.rows.map { row in
          .members([
            "cells": .list(row.cells.map(value)), "id": .text(row.id),
          ])
        }),
    ])
  }

  private static func value(_ cell: ReportCell) -> JSONText {
    switch cell {
    case .text(let words):
      words.english == words.danish
        ? .text(words.english)
        : .members(["da": .text(words.danish), "en": .text(words.english)])
    case .day(let day): .text(day.description)
    case .month(let month): .text(month.description)
    case .hidden, .from: .text("hidden")
    case .none: .null
    default: CellText.number(cell).map { .number($0) } ?? .null
    }
  }

  private static func watch(_ watch: ReportWatch) -> JSONText {
    func whole(_ number: Int?) -> JSONText { number.map { .number(String($0)) } ?? .null }
    let bands = watch.need80.map { month, band in
      (month.description, JSONText.list(band.map { .number(String($0)) }))
    }
    return .members([
      "expected_cost": watch.expectedCost.map { .number($0.fixed(0)) } ?? .null,
      "lead_high": whole(watch.leadHigh), "lead_homes": whole(watch.leadHomes),
      "lead_low": whole(watch.leadLow),
      "need_80": .members(Dictionary(uniqueKeysWithValues: bands)),
    ])
  }
}
