import Foundation
import PlacementDomain

/// Makes settings of the entries of all layers.
struct SettingsBuilder {
  let log: ProblemLog

  /// The settings of a chain of layers, the last base first, and the entries they came from.
  func settings(of layers: [ScenarioLayer], name: String) -> (
    Settings, [String: SettingsFile.Entry]
  ) {
    var entries: [String: SettingsFile.Entry] = [:]
    for layer in layers {
      // Name and title belong to the scenario itself, never to its base.
      entries["name"] = nil
      entries["title"] = nil
      if let profile = layer.profile {
        // A profile is a whole policy: nothing of what a base says of it shows through.
        entries = entries.filter { !$0.key.hasPrefix("policy.") }
        entries.merge(profile) { _, new in new }
      }
      entries.merge(layer.settings.entries) { _, new in new }
    }
    var settings = Settings()
    settings.name = name
    settings.language = "da"
    for key in SettingsKey.all {
      guard let entry = entries[key.path] else { continue }
      if !apply(key, entry, to: &settings) { reportMisfit(key, entry) }
    }
    if settings.title.isEmpty { settings.title = settings.name }
    let areRead = layers.allSatisfy(\.settings.isRead)
    for path in ["period.from", "period.to"] where areRead && entries[path] == nil {
      log.report(
        file: layers.last?.settings.path ?? "", "`\(path)` is missing",
        "add it: \(Column.Kind.date.expectation)")
    }
    if entries["period.from"] != nil {
      OwnPaymentKeys.fill(&settings) { entries[$0] != nil }
    }
    if entries["decision"] == nil { settings.decision = settings.from }
    return (settings, entries)
  }

  /// The policy that the keys of a profile come to.
  func policy(of entries: [String: SettingsFile.Entry]) -> Policy {
    var settings = Settings()
    for key in SettingsKey.policy {
      guard let entry = entries[key.path] else { continue }
      if !apply(key, entry, to: &settings) { reportMisfit(key, entry) }
    }
    return settings.policy
  }

  private func apply(_ key: SettingsKey, _ entry: SettingsFile.Entry, to settings: inout Settings)
    -> Bool
  {
    let text = entry.text.trimmingCharacters(in: .whitespacesAndNewlines)
    switch key.target {
    case .text(let path): settings[keyPath: path] = String(WordText.normal(text).prefix(500))
    case .id(let path):
      guard WordText.isID(WordText.normal(text)) else { return false }
      settings[keyPath: path] = WordText.normal(text)
    case .word(let words, let path):
      guard words.contains(text) else { return false }
      settings[keyPath: path] = text
    case .day(let path):
      guard case .day(let day) = DateText.read(text) else { return false }
      settings[keyPath: path] = day
    case .whole(let bounds, let path):
      guard let number = number(text).flatMap({ Int(exactly: $0) }), bounds.contains(number)
      else { return false }
      settings[keyPath: path] = number
    case .decimal(let bounds, let path):
      guard let number = number(text), bounds.contains(number) else { return false }
      settings[keyPath: path] = Thousandths(rounding: number)
    case .weight(let burden):
      guard let number = number(text), (0...1000).contains(number) else { return false }
      settings.policy.weights[burden] = Thousandths(rounding: number)
    case .band(let path):
      guard let band = band(text) else { return false }
      settings[keyPath: path] = band
    case .order:
      guard let order = OptionOrder(rawValue: text) else { return false }
      settings.policy.optionOrder = order
    case .file(let path):
      guard !text.isEmpty, !text.contains("\0") else { return false }
      let folder = entry.file.dropLast(SettingsFile.name.count)
      settings[keyPath: path] = ScenarioFile(
        written: text, path: text.hasPrefix("/") ? text : folder + text)
    case .path, .profile: break
    }
    return true
  }

  /// A number in YAML's form: the decimal sign is a point, and there is no thousands sign.
  private func number(_ text: String) -> Double? {
    guard !text.contains(","), !text.contains(" "), text.filter({ $0 == "." }).count <= 1
    else { return nil }
    switch NumberText.read(text) {
    case .one(let number), .either(let number, _): return number
    case .none: return nil
    }
  }

  private func band(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last,
      (0...130).contains(first), last <= 130
    else { return nil }
    return first...last
  }

  private func reportMisfit(_ key: SettingsKey, _ entry: SettingsFile.Entry) {
    let isMissingDay: Bool
    if case .day = key.target, DateText.read(entry.text) == .noSuchDay {
      isMissingDay = true
    } else {
      isMissingDay = false
    }
    log.report(
      file: entry.file, line: entry.place.line, column: entry.place.column,
      isMissingDay
        ? "`\(entry.key)` is `\(shown(entry.text))`, a date that does not exist"
        : "`\(entry.key)` is `\(shown(entry.text))`, which is not \(key.expectation)",
      isMissingDay ? "look it up in a calendar" : "write \(key.expectation)")
  }
}
