/// One count that is to be published: persons or households of some kind.
public struct CountCell: Hashable, Sendable {
  /// How many there are.
  public var count: Int

  /// The counts that nobody may learn: `1...2` where three must be behind a number, `1...4` for pupils.
  ///
  /// From 1, a zero is shown: nobody is behind it. From 0, a zero is hidden as other small counts are:
  /// for tables in which "none of them" says something of everyone in the total beside it.
  public var small: ClosedRange<Int>

  /// What the reader misses when the count is hidden, 1 or more.
  ///
  /// It must come from what the cell is, not from its count: else the choice of what to hide would tell.
  public var loss: Int

  /// Whether everyone knows the count anyway; then it cannot be hidden.
  public var isKnown: Bool

  /// A count, hidden below three unless said otherwise.
  public init(
    _ count: Int, small: ClosedRange<Int> = 1...2, loss: Int = 1, isKnown: Bool = false
  ) {
    self.count = count
    self.small = small
    self.loss = loss
    self.isKnown = isKnown
  }

  /// Whether the count must not be learned.
  public var isSmall: Bool { small.contains(count) && !isKnown }

  /// Whether the count may be hidden: a zero that is nobody's is always shown, and the reader knows that.
  var mayBeHidden: Bool { !isKnown && count >= leastHidden }

  /// What a reader knows of a hidden count, from the rule of hiding alone.
  var leastHidden: Int { small.lowerBound }
}

/// What everyone knows of some counts: a sum of them, times whole factors, lies in a range.
public struct CountRelation: Hashable, Sendable {
  /// A count times a factor.
  public struct Term: Hashable, Sendable {
    /// The cell's position in the system.
    public var cell: Int
    /// What it is multiplied by.
    public var factor: Int

    /// A cell times a factor.
    public init(_ cell: Int, times factor: Int = 1) {
      self.cell = cell
      self.factor = factor
    }
  }

  /// The terms; a cell may stand once.
  public var terms: [Term]
  /// The least that the sum can be; nil for no limit.
  public var least: Int?
  /// The most that the sum can be; nil for no limit.
  public var most: Int?

  /// The relation with these terms and limits.
  public init(_ terms: [Term], least: Int?, most: Int?) {
    self.terms = terms
    self.least = least
    self.most = most
  }
}

/// All counts of a publication and what is known between them: linked tables as one pool.
///
/// A count that stands in several tables is one cell. What is hidden in one table and follows from
/// another would be found otherwise only by the reader.
public struct CountSystem: Sendable {
  /// The counts, in the order they were added.
  public private(set) var cells: [CountCell] = []
  /// What is known between them.
  public private(set) var relations: [CountRelation] = []
  /// Cells that are hidden together or not at all, by cell: the first of those it goes with.
  private(set) var leaders: [Int] = []

  /// A system without counts.
  public init() {}

  /// Adds a count and returns its position.
  public mutating func add(_ cell: CountCell) -> Int {
    cells.append(cell)
    leaders.append(cells.count - 1)
    return cells.count - 1
  }

  /// Adds what is known between counts.
  public mutating func add(_ relation: CountRelation) { relations.append(relation) }

  /// Says that a count is the sum of others.
  public mutating func add(sum total: Int, of parts: [Int]) {
    add(
      CountRelation(
        parts.map { .init($0) } + [.init(total, times: -1)], least: 0, most: 0))
  }

  /// Says that counts are hidden together: the households of a group and the persons in it.
  ///
  /// A zero among them that is nobody's is shown all the same.
  public mutating func hideTogether(_ group: [Int]) {
    guard let first = group.map({ leaders[$0] }).min() else { return }
    let old = Set(group.map { leaders[$0] })
    for cell in leaders.indices where old.contains(leaders[cell]) { leaders[cell] = first }
  }
}
