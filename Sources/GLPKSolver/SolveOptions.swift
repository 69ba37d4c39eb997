/// Which cutting planes GLPK may add.
public struct Cuts: OptionSet, Hashable, Sendable {
  /// The bits of the set.
  public let rawValue: Int

  /// The set with the given bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Gomory's mixed integer cuts.
  public static let gomory = Cuts(rawValue: 1)

  /// Mixed integer rounding cuts.
  public static let rounding = Cuts(rawValue: 2)

  /// Mixed cover cuts.
  public static let cover = Cuts(rawValue: 4)

  /// Clique cuts.
  public static let clique = Cuts(rawValue: 8)

  /// All of them.
  public static let all: Cuts = [.gomory, .rounding, .cover, .clique]
}

/// How an integer program is to be solved, and when to stop.
public struct SolveOptions: Sendable {
  /// Stop when incumbent and bound are this close, relative to the incumbent; 0 for never.
  public var relativeGap: Double

  /// Stop after this long.
  ///
  /// What a time limit leaves depends on the machine; a node or pivot limit does not.
  public var timeLimit: Duration?

  /// Stop after this many nodes.
  public var nodeLimit: Int?

  /// Stop after about this many simplex iterations, counted between relaxations.
  public var pivotLimit: Int?

  /// Only objectives below this are of interest: the rest of the tree is dropped.
  public var cutoff: Double?

  /// Stop once no point is below this, whatever has been found above it.
  public var target: Double?

  /// The objective, constant included, is known to be a multiple of this.
  ///
  /// Then an incumbent less than one step above the bound is the best.
  public var objectiveStep: Double?

  /// Objectives that differ by less than this, relative to their size, count as equal.
  public var objectiveTolerance: Double

  /// Which cuts may be added.
  public var cuts: Cuts

  /// Whether cuts are looked for before the first branching only.
  public var cutsAtRootOnly: Bool

  /// Whether GLPK's presolver goes first.
  ///
  /// Branching priorities are then not used, and a start serves as a cutoff.
  public var presolve: Bool

  /// How much memory GLPK may use.
  public var memoryLimitMiB: Int?

  /// Raised to stop with the best so far.
  public var cancellation: CancellationFlag?

  /// Options that ask for a proven optimum, with no limits and no cuts unless given.
  public init(
    relativeGap: Double = 0, timeLimit: Duration? = nil, nodeLimit: Int? = nil,
    pivotLimit: Int? = nil, cutoff: Double? = nil, target: Double? = nil,
    objectiveStep: Double? = nil,
    objectiveTolerance: Double = 1e-9, cuts: Cuts = [],
    cutsAtRootOnly: Bool = false, presolve: Bool = false, memoryLimitMiB: Int? = nil,
    cancellation: CancellationFlag? = nil
  ) {
    self.relativeGap = relativeGap
    self.timeLimit = timeLimit
    self.nodeLimit = nodeLimit
    self.pivotLimit = pivotLimit
    self.cutoff = cutoff
    self.target = target
    self.objectiveStep = objectiveStep
    self.objectiveTolerance = objectiveTolerance
    self.cuts = cuts
    self.cutsAtRootOnly = cutsAtRootOnly
    self.presolve = presolve
    self.memoryLimitMiB = memoryLimitMiB
    self.cancellation = cancellation
  }

  /// Everything that is wrong with the options.
  public func problems() -> [String] {
    var found: [String] = []
    func check(_ isRight: Bool, _ fault: String) {
      if !isRight {
        found.append(fault)
      }
    }
    check(relativeGap >= 0 && relativeGap.isFinite, "the relative gap must be 0 or more")
    check((timeLimit ?? .zero) >= .zero, "the time limit must not be negative")
    check((nodeLimit ?? 0) >= 0, "the node limit must not be negative")
    check((pivotLimit ?? 0) >= 0, "the pivot limit must not be negative")
    check(cutoff.map { !$0.isNaN && $0 > -.infinity } ?? true, "the cutoff must be a number")
    check(target.map { !$0.isNaN && $0 > -.infinity } ?? true, "the target must be a number")
    check(
      objectiveStep.map { $0 > 0 && $0.isFinite } ?? true,
      "the step of the objective must be positive")
    check(
      objectiveTolerance > 0 && objectiveTolerance < 1,
      "the tolerance of the objective must lie between 0 and 1")
    check(
      (memoryLimitMiB ?? 1) >= 1 && (memoryLimitMiB ?? 1) <= Int(Int32.max),
      "the memory limit must be at least 1 MiB")
    return found
  }
}
