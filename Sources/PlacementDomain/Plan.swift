/// Who lives where, what opens, and what is proven about it.
public struct Plan: Hashable, Sendable {
  /// Name of the scenario.
  public var scenario = ""
  /// Hash of the scenario; empty in a plan made by hand.
  public var scenarioHash = ""
  /// Why the solver stopped: `optimal`, `gap`, `time`, `interrupted` or `infeasible`; empty in a plan
  /// made by hand.
  public var termination = ""
  /// The objectives in their order; empty in a plan made by hand.
  public var levels: [PlanLevel] = []
  /// The burden by term; empty in a plan made by hand.
  public var terms: [PlanTerm] = []
  /// Who got which home, by household.
  public var placements: [Placement] = []
  /// Who got none, by household.
  public var unplaced: [Unplaced] = []
  /// What is opened, by option and module type.
  public var opened: [OpenedOption] = []
  /// Districts where families with children live, sorted.
  public var families: [String] = []
  /// Decisions beside the scenario under which the plan was made.
  public var changes: [PlanChange] = []
  /// What all of them together cost against the plan without them; nil where nothing was decided.
  public var price: PriceOfChange?
  /// The earlier plan from which households may not be moved more than was allowed; nil where there is none.
  public var previous: PreviousPlan?
  /// The versions of the law by which it was made; empty in a plan made by hand.
  public var law: [AppliedLaw] = []
  /// How the plan was made.
  public var certificate = Certificate()

  /// An empty plan.
  public init() {}
}

/// One objective: what was reached and what is proven.
public struct PlanLevel: Hashable, Sendable {
  /// `unplaced`, `overflow`, `burden`, `worst` where the worst-off goes before the burden, or `changed` where
  /// the plan follows an earlier one.
  public var id: String
  /// What the plan has, recomputed in integers.
  public var value: Thousandths
  /// No plan has less; nil where nothing is proven because an earlier level is open.
  public var bound: Thousandths?

  /// A level with its value and bound.
  public init(id: String, value: Thousandths, bound: Thousandths?) {
    self.id = id
    self.value = value
    self.bound = bound
  }

  /// How far the value may be from the best, relative to the value: 0 is proven best.
  public var gap: Double? {
    guard let bound else { return nil }
    return value.raw <= bound.raw ? 0 : (value.value - bound.value) / max(1e-9, abs(value.value))
  }
}

/// One term of the burden.
public struct PlanTerm: Hashable, Sendable {
  /// Which term.
  public var id: BurdenID
  /// Person-minutes a day before the weight.
  public var amount: Thousandths
  /// The policy's weight.
  public var weight: Thousandths
  /// Person-minutes a day, weighted.
  public var burden: Thousandths

  /// A term with its amount and burden.
  public init(id: BurdenID, amount: Thousandths, weight: Thousandths, burden: Thousandths) {
    self.id = id
    self.amount = amount
    self.weight = weight
    self.burden = burden
  }
}

/// A household and its home.
public struct Placement: Hashable, Sendable {
  /// The household's id.
  public var household: String
  /// The home's id.
  public var home: String
  /// The day it can move in; nil in a plan made by hand.
  public var from: Day?
  /// Weighted person-minutes a day by term; terms that are zero are left out.
  public var terms: [BurdenID: Thousandths] = [:]
  /// The school or reception class for each band of its children, the daycare and the stop, by id.
  public var services: [String] = []

  /// A household in a home.
  public init(household: String, home: String, from: Day? = nil) {
    self.household = household
    self.home = home
    self.from = from
  }
}

/// A household without a home.
public struct Unplaced: Hashable, Sendable {
  /// The household's id.
  public var household: String
  /// Number of persons.
  public var persons: Int
  /// Why, in the plan's language.
  public var reason: String

  /// A household without a home.
  public init(household: String, persons: Int, reason: String) {
    self.household = household
    self.persons = persons
    self.reason = reason
  }
}

/// What is opened.
public struct OpenedOption: Hashable, Sendable {
  /// The option's id.
  public var option: String
  /// The module type's id; nil for an option whose homes are listed one by one.
  public var module: String?
  /// Number of modules, 1 without module type.
  public var count: Int

  /// An opened option.
  public init(option: String, module: String?, count: Int) {
    self.option = option
    self.module = module
    self.count = count
  }
}

/// How a plan was made, so that another can make it again.
public struct Certificate: Hashable, Sendable {
  /// Solver and version.
  public var solver = ""
  /// `direct` or `aggregated`.
  public var formulation = ""
  /// The asked relative gap of the burden.
  public var gap: Double = 0
  /// Columns and rows of the program that was solved.
  public var columns = 0
  /// Rows of the program that was solved.
  public var rows = 0
  /// Nodes of all search trees.
  public var nodes = 0
  /// `passed`, or how many rules the audit found broken.
  public var audit = ""
  /// How many decisions of the plan's log the bounds are proven under; 0 is the scenario alone.
  public var changes = 0

  /// An empty certificate.
  public init() {}
}
