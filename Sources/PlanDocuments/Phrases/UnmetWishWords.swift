import CapacityProgram
import CapacityScenario
import PlacementDomain

/// Why there is no capacity plan, and what would make one possible.
enum UnmetWishWords: Phrase {
  case committed, budget, budgets, siteOverfull, districtOverfull, permit, order, large
  case service, serviceMonth, shortage, spread, cost, contradiction

  var template: Words {
    switch self {
    case .committed:
      Words(
        "In {year} {committed} kr. are bound already, more than the budget of {budget} kr.: raise `most` "
          + "in budgets.csv",
        da:
          "I {year} er {committed} kr. allerede disponeret, mere end rammen på {budget} kr.: hæv `most` "
          + "i budgets.csv")
    case .budget:
      Words(
        "The budget of {budget} kr. for {year} is too small: at least {least} kr. are needed",
        da: "Rammen på {budget} kr. for {year} er for lille: der skal mindst {least} kr. til")
    case .budgets:
      Words(
        "The budgets of all years together are {missing} kr. too small",
        da: "Rammerne for alle år er tilsammen {missing} kr. for små")
    case .siteOverfull:
      Words(
        "{name} has {committed} already and may hold {limit}: raise the limit in options.csv",
        da: "{name} rummer allerede {committed} og må rumme {limit}: hæv grænsen i options.csv")
    case .districtOverfull:
      Words(
        "{name} has {committed} modules already and may hold {limit}: raise `max_modules` in "
          + "districts.csv",
        da: "{name} rummer allerede {committed} moduler og må rumme {limit}: hæv `max_modules` i "
          + "districts.csv")
    case .permit:
      Words(
        "{name} must stand until {locked}, but its permit ends in {last}: move `permit_end`",
        da: "{name} er bundet til {locked}, men tilladelsen udløber i {last}: flyt `permit_end`")
    case .order:
      Words(
        "{name} cannot be ordered on {day} and still be used",
        da: "{name} kan ikke besluttes den {day} og nå at blive brugt")
    case .large:
      Words(
        "{name}: {modules} modules are more than the {most} that can be ordered",
        da: "{name}: {modules} moduler er flere end de {most}, der kan etableres")
    case .service:
      Words(
        "However much is ordered, {least} of 100 courses are short at some time, and at most {share} are "
          + "allowed: raise `capacity.service_percent`, or add options that are ready sooner",
        da:
          "Uanset hvor meget der etableres, mangler {least} ud af 100 forløb boliger på et tidspunkt, og "
          + "højst {share} er tilladt: hæv `capacity.service_percent`, eller tilføj tiltag, der er klar "
          + "tidligere")
    case .serviceMonth:
      Words(
        ". The first month that cannot be met is {month}",
        da: ". Den første måned, der ikke kan klares, er {month}")
    case .shortage:
      Words(
        "At least {least} household-months without a home cannot be avoided",
        da: "Mindst {least} husstandsmåneder uden bolig kan ikke undgås")
    case .spread:
      Words(
        "At least {least} person-months off the fair share cannot be avoided",
        da: "Mindst {least} personmåneder uden for rimelig andel kan ikke undgås")
    case .cost:
      Words("No plan costs less than {least} kr.", da: "Ingen plan koster mindre end {least} kr.")
    case .contradiction:
      Words(
        "What is asked contradicts itself: loosen budgets, permits or limits one by one",
        da: "Det ønskede modsiger sig selv: løsn rammer, tilladelser eller grænser én for én")
    }
  }
}

/// A wish that cannot be met, in words.
public struct UnmetWishText {
  private let councilCase: CapacityCase
  private let districts: [String]
  private let language: String

  /// Words for the wishes of a case.
  public init(_ councilCase: CapacityCase, _ scenario: Scenario, language: String) {
    self.councilCase = councilCase
    districts = scenario.districts.map(\.name)
    self.language = language
  }

  /// The sentence.
  public func callAsFunction(_ wish: UnmetWish) -> String {
    let style = NumberStyle(language: language)
    let months = MonthStyle(language: language)
    func whole(_ value: Double) -> String { style.whole(Int(value.rounded(.up))) }
    func month(_ index: Int) -> String { months.long(councilCase.calendar.month(index)) }
    func name(_ offer: Int) -> String { printable(councilCase.offers[offer].name) }
    func day(_ meeting: Int) -> String { style.day(councilCase.calendar.meetings[meeting]) }
    func say(_ words: UnmetWishWords, _ values: [String: String]) -> String {
      words(language, values)
    }
    switch wish {
    case .budgetBelowCommitted(let year, let budget, let committed):
      return say(
        .committed,
        [
          "year": String(year), "budget": style.whole(budget), "committed": style.whole(committed),
        ])
    case .budgetTooSmall(let year, let budget, let least):
      return say(
        .budget, ["year": String(year), "budget": style.whole(budget), "least": whole(least)])
    case .budgetsTooSmall(let missing): return say(.budgets, ["missing": whole(missing)])
    case .siteOverfull(let site, let limit, let committed, _):
      return say(
        .siteOverfull,
        [
          "name": councilCase.problem.offers.firstIndex { $0.site == site }.map(name) ?? "",
          "limit": style.whole(limit), "committed": style.whole(committed),
        ])
    case .districtOverfull(let district, let limit, let committed, _):
      return say(
        .districtOverfull,
        [
          "name": printable(districts[district]), "limit": style.whole(limit),
          "committed": style.whole(committed),
        ])
    case .permitEnds(let offer, let last, let locked):
      return say(
        .permit, ["name": name(offer), "last": month(last), "locked": month(locked)])
    case .orderNotPossible(let offer, let meeting):
      return say(.order, ["name": name(offer), "day": day(meeting)])
    case .orderTooLarge(let offer, _, let modules, let most):
      return say(
        .large,
        ["name": name(offer), "modules": style.whole(modules), "most": style.whole(most)])
    case .serviceOutOfReach(let share, let least, let first):
      let text = say(
        .service,
        ["least": whole(least * 100), "share": style.fixed(share * 100, 0)])
      return text + (first.map { say(.serviceMonth, ["month": month($0)]) } ?? "")
    case .shortageOutOfReach(_, let least): return say(.shortage, ["least": whole(least)])
    case .spreadOutOfReach(_, let least): return say(.spread, ["least": whole(least)])
    case .costOutOfReach(_, let least): return say(.cost, ["least": whole(least)])
    case .contradiction: return say(.contradiction, [:])
    }
  }
}
