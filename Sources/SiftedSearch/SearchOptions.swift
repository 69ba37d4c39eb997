/// What a search aims at, and when it stops.
public struct SearchOptions: Sendable {
  /// Relative gap at which the search may stop.
  public var relativeGap = 0.0
  /// The objective is known to be a multiple of this.
  public var objectiveStep: Double
  /// Stop after this long; what that leaves depends on the machine.
  public var timeLimit: Duration?
  /// Memory at which GLPK gives up with an error.
  public var memoryLimitMiB: Int?
  /// Columns of at most this branching priority wait outside the relaxation until they are needed.
  public var poolPriority: Int
  /// Whole numbers from this branching priority on are decided by the tree.
  public var shapePriority: Int
  /// Whole numbers from this branching priority on have values to be rounded in a dive.
  public var divePriority: Int

  /// Up to this many columns all are in the relaxation from the beginning.
  public var wholeSize = 1500
  /// Columns that the first program of a part may have; it grows as targets are moved.
  public var programSize = 3000
  /// Columns beyond which a part is split instead.
  public var largestProgram = 10_000
  /// Columns up to which a program gets Gomory's cuts.
  public var gomorySize = 10_000
  /// Numbers of columns with which a program gets them at all its nodes, not only at its root.
  public var deepGomorySizes = 2000..<10_000
  /// Nodes after which the program of a part is given up and the part split.
  public var programNodes = 200
  /// Nodes after which a program that was begun without Gomory's cuts is begun again with them; nil begins
  /// with them.
  public var quickNodes: Int?
  /// Whether to make good points better by exchanges.
  public var exchanges = true
  /// Columns of the groups that an exchange frees together.
  public var exchangeColumns = 400
  /// Points from this value on are of no interest.
  public var limit = Double.infinity
  /// Whether to look for better points by dives; idle where the first point is known to be the best.
  public var dives = true
  /// Simplex iterations after which the search is given up; nil is no limit.
  public var pivotLimit: Int?
  /// Rounds of inequalities by rounding at the first relaxation.
  public var firstCutRounds = 10
  /// Rounds of inequalities by rounding at every other relaxation of the tree.
  public var cutRounds = 2

  /// Whether to keep what the next search of a part of the program can begin with.
  public var remembers = false
  /// How far above the best point the parts that are remembered are looked through, of its value.
  public var reach = 0.08
  /// Relaxations solved for that.
  public var deepNodes = 300

  /// Options with every default.
  public init(
    objectiveStep: Double, poolPriority: Int, divePriority: Int, shapePriority: Int
  ) {
    self.objectiveStep = objectiveStep
    self.poolPriority = poolPriority
    self.divePriority = divePriority
    self.shapePriority = shapePriority
  }
}

/// What a search did, counted; the same on every machine.
public struct SearchCounters: Hashable, Sendable {
  /// Relaxations solved by the search itself.
  public var relaxations = 0
  /// Simplex iterations, those of the parts' programs included.
  public var pivots = 0
  /// Nodes of the tree and of the programs of its parts.
  public var nodes = 0
  /// Columns whose reduced costs were computed.
  public var priced = 0
  /// Columns that came into the relaxation.
  public var columns = 0
  /// Rows that came into the relaxation.
  public var rows = 0
  /// Integer programs over what was left of a part.
  public var programs = 0

  /// Nothing done.
  public init() {}

  /// The sums of two searches.
  public static func + (left: SearchCounters, right: SearchCounters) -> SearchCounters {
    var sum = left
    sum.relaxations += right.relaxations
    sum.pivots += right.pivots
    sum.nodes += right.nodes
    sum.priced += right.priced
    sum.columns += right.columns
    sum.rows += right.rows
    sum.programs += right.programs
    return sum
  }
}
