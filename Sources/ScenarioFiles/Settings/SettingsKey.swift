import PlacementDomain

/// One key of `scenario.yaml`, as data: the reader, the reference and the template are made from it.
struct SettingsKey: Sendable {
  /// Where a value goes, and what it may be.
  enum Target: Sendable {
    /// Text.
    case text(WritableKeyPath<Settings, String> & Sendable)
    /// An id.
    case id(WritableKeyPath<Settings, String> & Sendable)
    /// One of some words, kept as text.
    case word([String], WritableKeyPath<Settings, String> & Sendable)
    /// A date.
    case day(WritableKeyPath<Settings, Day> & Sendable)
    /// A whole number.
    case whole(ClosedRange<Int>, WritableKeyPath<Settings, Int> & Sendable)
    /// A number.
    case decimal(ClosedRange<Double>, WritableKeyPath<Settings, Thousandths> & Sendable)
    /// The weight of a term.
    case weight(BurdenID)
    /// A band of ages.
    case band(WritableKeyPath<Settings, ClosedRange<Int>> & Sendable)
    /// The order of options.
    case order
    /// A path that the reader of folders follows.
    case path
    /// The path of a policy document, whose profile the reader of folders takes.
    case profile
    /// A file, by its path from the folder of the scenario that names it.
    case file(WritableKeyPath<Settings, ScenarioFile?> & Sendable)
  }

  /// The key with the keys above it: `limits.persons_per_room`.
  let path: String
  /// Where a value goes.
  let target: Target
  /// The unit, if any.
  let unit: String?
  /// What it means, in English.
  let english: String
  /// What it means, in Danish.
  let danish: String
  /// Where the default comes from.
  let basis: String
  /// How sure that is: A, B, C, GK or assumption; empty where there is no default of substance.
  let mark: String

  init(
    _ path: String, _ target: Target, unit: String? = nil, _ english: String, _ danish: String,
    basis: String = "", mark: String = ""
  ) {
    self.path = path
    self.target = target
    self.unit = unit
    self.english = english
    self.danish = danish
    self.basis = basis
    self.mark = mark
  }

  /// All keys, in the order in which the reference shows them.
  static let all: [SettingsKey] =
    general + limits + policy + rates + travelKeys + economy + ages + forecast + capacity

  /// Keys by path.
  static let byPath = Dictionary(
    all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })

  /// The key of the file with the policy's profile.
  static let profilePath = "policy.profile"

  /// Keys that hold other keys.
  static let sections = Set(
    all.compactMap { key in
      key.path.lastIndex(of: ".").map { String(key.path[..<$0]) }
    } + ["policy"])
}

extension SettingsKey {
  /// Whether its value tells scenarios apart; a name does not, and a profile does by the values it gives.
  var isHashed: Bool {
    if case .profile = target { return false }
    return path != "name"
  }

  /// The default, as it would be written; nil where there is none.
  var standard: String? {
    let settings = Settings()
    switch target {
    case .text(let path), .word(_, let path):
      return settings[keyPath: path].isEmpty ? nil : settings[keyPath: path]
    case .whole(_, let path): return String(settings[keyPath: path])
    case .decimal(_, let path): return settings[keyPath: path].description
    case .weight(let burden): return settings.policy.weight(of: burden).description
    case .band(let path):
      return "\(settings[keyPath: path].lowerBound)-\(settings[keyPath: path].upperBound)"
    case .order: return settings.policy.optionOrder.rawValue
    case .day, .id, .path, .profile, .file: return nil
    }
  }

  /// What a value must be, for messages and the reference.
  var expectation: String {
    switch target {
    case .text: Column.Kind.text.expectation
    case .id: Column.Kind.id.expectation
    case .word(let words, _): Column.Kind.choice(words).expectation
    case .day: Column.Kind.date.expectation
    case .whole(let bounds, _): Column.Kind.whole(bounds).expectation
    case .decimal(let bounds, _): Column.Kind.decimal(bounds).expectation
    case .weight: Column.Kind.decimal(0...1000).expectation
    case .band: "two ages from 0 to 130 with a hyphen, as 6-16"
    case .order: Column.Kind.choice(OptionOrder.allCases.map(\.rawValue)).expectation
    case .path: "the path of another scenario's folder, from this one"
    case .profile: "the path of a policy document, from this folder"
    case .file: "the path of a file, from this folder"
    }
  }
}
