import PlacementAdvice
import PlacementDomain
import PlacementModel

/// `conflict.json`: what stands in the way in a scenario, and what would clear it.
public enum ConflictJSON {
  /// The word that says what the file is, with the version of its form.
  public static let format = "nabolag.conflict/1"

  /// The file's text.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - facts: The scenario as it was read.
  ///   - language: `da` or `en`: the language of sentences.
  public static func encode(
    _ report: ConflictReport, _ facts: PlacementFacts, language: String
  ) -> String {
    let first = ConflictText(facts, language: language)
    let text = ConflictText(report.facts, language: language)
    let settings = facts.scenario.settings
    return JSONText.block([
      "assumed": report.assumed.map { relaxation($0, first) } ?? .null,
      "everyone": report.everyone.map { obstacles($0, text) } ?? .null,
      "format": .text(format),
      "households": .list(report.households.map { obstacles($0, text) }),
      "limits": .list(report.limits.map { obstacles($0, text) }),
      "pins": report.pins.map { obstacles($0, first) } ?? .null,
      "scenario": .members([
        "name": .text(settings.name), "sha256": .text(facts.scenario.hash),
      ]),
    ]).document
  }

  private static func obstacles(_ found: Obstacles, _ text: ConflictText) -> JSONText {
    var members: [String: JSONText] = [
      "changes": .list(found.relaxations.map { relaxation($0, text) })
    ]
    switch found.subject {
    case .pins: members["conflicts"] = .list(found.conflicts.map { conflict($0, text) })
    case .household(let id):
      members["household"] = .text(id)
      members["conflict"] = found.conflicts.first.map { conflict($0, text) } ?? .null
    case .everyone(let ids): members["households"] = .list(ids.map(JSONText.text))
    case .limit(let use):
      members["limit"] = .text(use.limit)
      members["resource"] = .text(use.resource)
      members["used"] = .whole(use.used)
      members["capacity"] = .whole(use.capacity)
      members["conflict"] = found.conflicts.first.map { conflict($0, text) } ?? .null
    }
    return .members(members)
  }

  private static func conflict(_ conflict: MinimalConflict, _ text: ConflictText) -> JSONText {
    .members([
      "members": .list(
        conflict.members.map { member in
          .members([
            "cells": cells(member.lift, text),
            "given_up": .text(String(describing: member.demand.reluctance)),
            "rule": .text(member.demand.rule),
            "suffices_alone": .truth(member.sufficesAlone),
            "text": .text(text.sentence(member.demand)),
          ])
        }),
      "proven": .truth(conflict.isProven),
    ])
  }

  private static func relaxation(_ relaxation: Relaxation, _ text: ConflictText) -> JSONText {
    .members([
      "cells": cells(relaxation.changes, text),
      "given_up": .text(String(describing: relaxation.reluctance)),
      "kroner": .whole(relaxation.kroner),
      "pins": cells(relaxation.pins, text),
      "text": .list(text.lines(relaxation).map(JSONText.text)),
    ])
  }

  private static func cells(_ changes: [ScenarioChange], _ text: ConflictText) -> JSONText {
    .list(
      changes.flatMap { change -> [JSONText] in
        var like: String?
        if case .newHome(_, let base) = change { like = base }
        return change.cells(in: text.scenario).map { cell in
          var members: [String: JSONText] = [
            "column": .text(cell.column), "file": .text(cell.file), "from": .text(cell.old),
            "to": .text(cell.new),
          ]
          if !cell.row.isEmpty { members["row"] = .text(cell.row) }
          if let like { members["like"] = .text(like) }
          return .members(members)
        }
      })
  }
}
