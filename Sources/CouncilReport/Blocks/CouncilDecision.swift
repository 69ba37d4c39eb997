import FlowForecast
import PlacementDomain
import PlanDocuments

/// Something that the recommended plan decides, with what it brings and costs.
struct CouncilDecision {
  let row: String
  let name: String
  let what: String
  /// Whether the option is a closure: its name says that something is given up.
  let isClosure: Bool
  /// Homes that it brings; fewer than none where some are given up.
  let homes: Int
  /// Kroner once.
  let once: Int
  /// Kroner a month.
  let monthly: Int?
  /// Kroner once, at the end.
  let takeDown: Int?
  let lockIn: Int?
  let meeting: Day?
  let from: CalendarMonth?
  let actBy: Day?
  /// Kroner for waiting one meeting; nil where it was not reckoned or cannot wait.
  let waiting: ReportCell

  /// Whether it is an order, a giving up or an extension: what the first page asks for.
  var isNews: Bool { what != "take_down" }

  /// The decisions of the plan in the order of time.
  static func all(_ input: ReportInput) -> [CouncilDecision] {
    guard let plan = input.capacity else { return [] }
    var seen: Set<String> = []
    return plan.decisions.enumerated().map { index, decision in
      let isFirst = seen.insert(decision.option).inserted
      return CouncilDecision(decision, at: index, isFirst: isFirst, plan, input)
    }
  }

  private init(
    _ decision: CapacityFigures.Decision, at index: Int, isFirst: Bool, _ plan: CapacityFigures,
    _ input: ReportInput
  ) {
    let option = input.option(decision.option)
    let module = input.module(decision.module)
    row = String(index + 1)
    let title = option?.name ?? decision.option
    name = module.map { "\(title): \(decision.count) × \($0.name)" } ?? title
    what = decision.what
    isClosure = option?.kind == .closure
    once = decision.cost
    meeting = Day(iso: decision.meeting)
    from = CalendarMonth(written: decision.from)
    let brings = decision.what == "order" || decision.what == "give_up"
    let own = isFirst ? option : nil
    monthly =
      brings ? (own?.monthlyCost ?? 0) + decision.count * (module?.monthlyCost ?? 0) : nil
    takeDown =
      brings && decision.what == "order"
      ? (own?.takeDownCost ?? 0) + decision.count * (module?.takeDownCost ?? 0) : nil
    lockIn = brings ? option?.lockInMonths : nil
    homes = Self.homes(decision, option, module, input.scenario)
    actBy =
      brings && isFirst
      ? plan.actBy.first { $0.option == decision.option }?.inTime.flatMap(Day.init(iso:)) : nil
    let price = plan.waiting.first {
      $0.options == [decision.option] && $0.meeting == decision.meeting
    }
    waiting =
      !brings || price == nil
      ? .none
      : price?.price.map { .kroner(Int($0.rounded())) } ?? .text(FrontMarks.cannotWait.words)
  }

  private static func homes(
    _ decision: CapacityFigures.Decision, _ option: CapacityOption?, _ module: ModuleType?,
    _ scenario: Scenario
  ) -> Int {
    let sign = decision.what == "order" ? 1 : decision.what == "extend" ? 0 : -1
    if let module { return sign * decision.count * module.homes }
    guard let option else { return 0 }
    let homes = scenario.homes.filter { home in
      home.option == option.id && home.module == nil
        || option.kind == .closure
          && (option.replaces.contains(home.site) || option.replaces.contains(home.id))
    }
    return sign * homes.count
  }

  /// The decision in a line of the first page.
  var sentence: Sentence {
    let words: FrontWords = what == "order" ? .askItem : .askOther
    return Sentence(
      words.words,
      [
        "name": .text(deed), "homes": .whole(homes), "cost": .millions(Double(once), decimals: 2),
        "month": from.map { .month($0) } ?? .none,
      ])
  }

  /// The decision in a table, with the number that the picture has for it.
  var title: Words { Words("\(row). \(deed("en"))", da: "\(row). \(deed("da"))") }

  /// What is decided, with what is done where the name does not say it.
  private var deed: Words {
    let words: FrontWords
    switch (what, isClosure) {
    case ("order", _), ("give_up", true), ("take_down", true): return Words(name, da: name)
    case ("extend", true): words = .putOff
    case ("extend", false): words = .extend
    case ("give_up", _): words = .giveUp
    default: words = .takeDown
    }
    return Words("\(name): \(words("en"))", da: "\(name): \(words("da"))")
  }
}

/// Words in cells of the first page.
enum FrontMarks: Phrase {
  case cannotWait

  var template: Words {
    switch self {
    case .cannotWait: Words("cannot wait", da: "kan ikke vente")
    }
  }
}
