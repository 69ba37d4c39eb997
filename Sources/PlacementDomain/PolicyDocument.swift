/// What one policy paper asks, clause by clause, and the profile that scenarios take from it.
public struct PolicyDocument: Hashable, Sendable {
  /// What kind of paper it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// Adopted by the council.
    case adoptedPolicy = "adopted_policy"
    /// A party's programme, which binds nobody.
    case partyProgramme = "party_programme"
  }

  /// The file's name without its ending.
  public var name: String
  /// The paper's title.
  public var title = ""
  /// The municipality.
  public var municipality = ""
  /// The year of the paper; nil where it is undated.
  public var year: Int?
  /// What kind of paper it is.
  public var kind = Kind.adoptedPolicy
  /// What it asks.
  public var clauses: [PolicyClause] = []
  /// Weights and switches that follow from it.
  public var profile = Policy()

  /// A document without clauses.
  public init(name: String) {
    self.name = name
  }
}

/// One thing that a policy paper asks.
public struct PolicyClause: Hashable, Sendable {
  /// The clause's id, such as `ALL-2`.
  public var id: String
  /// What it asks, in our words.
  public var text: Words
  /// What in the program does it; empty for manners.
  public var servedBy: [Serving]
  /// Why nothing in the program does it, for a clause that only asks people to behave well; nil otherwise.
  public var manners: String?

  /// A clause.
  public init(id: String, text: Words, servedBy: [Serving], manners: String? = nil) {
    self.id = id
    self.text = text
    self.servedBy = servedBy
    self.manners = manners
  }
}

/// Something in the program that does what a clause asks: a kind and a name, as `burden:spread`.
public struct Serving: Hashable, Sendable {
  /// Where the name is at home.
  public enum Kind: String, CaseIterable, Sendable {
    /// A rule that no plan breaks.
    case rule
    /// A soft limit.
    case limit
    /// A term of the burden.
    case burden
    /// A column of a table, as `homes.sector`.
    case column
    /// A key of `scenario.yaml`.
    case setting
    /// A figure of a forecast.
    case forecast
    /// A part of a capacity plan.
    case capacity
    /// A command of `nabolag`.
    case command
    /// A block of the council's report.
    case report
  }

  /// Where the name is at home.
  public var kind: Kind
  /// The name there.
  public var name: String

  /// Something that serves.
  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// As documents write it; nil where it is not of the form `kind:name` or of no known kind.
  public init?(written text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
    self.init(kind, parts[1])
  }

  /// As documents write it.
  public var written: String { "\(kind.rawValue):\(name)" }
}
