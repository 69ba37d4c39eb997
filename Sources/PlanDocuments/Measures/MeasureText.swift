import PlacementDomain
import PlacementModel

/// Measures of a plan in words and in the unit in which people think of them.
///
/// Persons off the fair share rather than the minutes they count as, kroner rather than minutes.
struct MeasureText {
  let language: String
  let settings: Settings

  private var style: NumberStyle { NumberStyle(language: language) }

  /// What it is.
  func name(_ measure: PlanMeasure) -> String {
    switch measure {
    case .burden: return MeasureWords.burden(language)
    case .moves: return MeasureWords.moves(language)
    case .worst: return MeasureWords.worst(language)
    case .term(let id):
      return BurdenBook.title(of: id)(language)
    }
  }

  /// A short heading for a column; most terms by the word of the command.
  func short(_ measure: PlanMeasure) -> String {
    switch measure {
    case .moves: MeasureWords.movesShort(language)
    case .worst: MeasureWords.worstShort(language)
    case .term(.spread): MeasureWords.spreadShort(language)
    case .term(.opening): MeasureWords.kronerShort(language)
    default: measure.id
    }
  }

  /// A value of the measure in its own unit.
  func number(_ measure: PlanMeasure, _ value: Thousandths) -> Double {
    switch measure {
    case .term(.spread): return value.value / weighted(settings.rates.spreadPerPerson, .spread)
    case .term(.opening):
      return value.value / weighted(1, .opening) * settings.economy.kronerPerMinute.value
    default: return value.value
    }
  }

  /// A value with its unit.
  func text(_ measure: PlanMeasure, _ value: Thousandths, signed: Bool = false) -> String {
    (signed && value > .zero ? "+" : "")
      + unit(measure)(language, ["value": plain(measure, value)])
  }

  /// A value without its unit.
  func plain(_ measure: PlanMeasure, _ value: Thousandths) -> String {
    let number = Thousandths(rounding: number(measure, value))
    return style.decimal(number, decimals(measure))
  }

  /// The measure's name with its unit, as a heading.
  func heading(_ measure: PlanMeasure) -> String {
    let unit = unit(measure)(language, ["value": ""])
    return "\(name(measure)) (\(unit.drop { $0 == " " }))"
  }

  /// Whether a value is proven, or what is.
  func proof(_ measure: PlanMeasure, _ value: Thousandths, _ bound: Thousandths?) -> String {
    guard let bound else { return MeasureWords.open(language) }
    guard bound < value else { return MeasureWords.proven(language) }
    let gap = Double(value.raw - bound.raw) / Double(max(1, abs(value.raw)))
    if gap <= 0.01 { return MeasureWords.within(language, ["gap": style.percentUp(gap)]) }
    return MeasureWords.atLeast(language, ["bound": plain(measure, bound)])
  }

  /// How much more a burden is than another, as a share.
  func above(_ burden: Thousandths, _ best: Thousandths) -> String {
    let share = Double(burden.raw - best.raw) / Double(max(1, abs(best.raw)))
    return burden <= best ? style.percent(0) : style.percentUp(share)
  }

  private func weighted(_ rate: Thousandths, _ term: BurdenID) -> Double {
    let weight = settings.policy.weight(of: term)
    return max((rate * (weight.raw > 0 ? weight : 1)).value, 1e-9)
  }

  private func unit(_ measure: PlanMeasure) -> MeasureWords {
    switch measure {
    case .moves: .households
    case .term(.spread): .persons
    case .term(.opening): .kroner
    case .worst: .minutesEach
    default: .minutes
    }
  }

  private func decimals(_ measure: PlanMeasure) -> Int {
    switch measure {
    case .moves, .term(.spread), .term(.opening): 0
    default: 1
    }
  }
}
