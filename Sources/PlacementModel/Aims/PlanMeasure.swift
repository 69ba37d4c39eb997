import PlacementDomain

/// A quantity of a plan that can be made as small as possible, or kept within a limit.
public enum PlanMeasure: Hashable, Sendable {
  /// Person-minutes a day, weighted: the third objective.
  case burden
  /// One term of the burden, weighted; a term that the policy gives no weight, by its amount.
  case term(BurdenID)
  /// Households that live somewhere and do not stay there.
  case moves
  /// The most that a household with a home bears for each of its persons, weighted, person-minutes a
  /// day: its trips and its home, having to move, the way to those it is tied to.
  ///
  /// For each person, since a large household's burden is that of more people; rounded up to
  /// thousandths. What hangs on no household (spread, areas, cost, order) is nobody's part.
  case worst

  /// The word for it in files and commands; a term's is its own.
  public var id: String {
    switch self {
    case .burden: "burden"
    case .term(let id): id.rawValue
    case .moves: "moves"
    case .worst: "worst"
    }
  }

  /// The measure of a word; `cost` is the cost of what is opened.
  public init?(id: String) {
    switch id {
    case "burden": self = .burden
    case "moves": self = .moves
    case "worst": self = .worst
    case "cost": self = .term(.opening)
    default:
      guard let term = BurdenID(rawValue: id) else { return nil }
      self = .term(term)
    }
  }

  /// What a counted plan has of it.
  public func value(in evaluation: Evaluation) -> Thousandths {
    switch self {
    case .burden: return evaluation.burden
    case .moves: return Thousandths(evaluation.moves)
    case .worst: return evaluation.worst
    case .term(let id):
      guard let term = evaluation.terms.first(where: { $0.id == id }) else { return .zero }
      return term.weight.raw > 0 ? term.burden : term.amount
    }
  }
}

/// The most that a plan may have of a measure.
public struct PlanLimit: Hashable, Sendable {
  /// What is limited.
  public var measure: PlanMeasure
  /// The most that is allowed.
  public var most: Thousandths

  /// A limit.
  public init(_ measure: PlanMeasure, atMost most: Thousandths) {
    self.measure = measure
    self.most = most
  }

  /// Whether a counted plan keeps it.
  public func isKept(by evaluation: Evaluation) -> Bool {
    measure.value(in: evaluation) <= most
  }
}

extension Policy {
  /// By what a term is measured apart from the burden: its weight, or 1 where it has none.
  func measuringWeight(of burden: BurdenID) -> Thousandths {
    let weight = weight(of: burden)
    return weight.raw > 0 ? weight : 1
  }
}
