import FlowForecast
import PlacementDomain

/// What is said about a backtest.
enum BacktestWords: Phrase {
  case title, what, unscored
  case ensemble, logRandomWalk, meanReverting, analogues, flatPoisson, seasonalNaive
  case allTogether, allSeries, oneByOne, cumulativeTable, singleTable, note, months
  case seriesColumn, model, target, horizon, origins, meanOutcome, crps, crpsOverMean, logCRPS
  case pinball, cover50, cover80, cover95, cumulative, single
  case chartError, chartCover, chartPIT, chartAhead, promised, flatMeans, files

  /// The words for a model.
  static func name(of model: FlowModel) -> BacktestWords {
    switch model {
    case .ensemble: .ensemble
    case .logRandomWalk: .logRandomWalk
    case .meanReverting: .meanReverting
    case .analogues: .analogues
    case .flatPoisson: .flatPoisson
    case .seasonalNaive: .seasonalNaive
    }
  }

  var template: Words {
    switch self {
    case .title: Words("Forecasts tested on the past", da: "Prognoser prøvet på fortiden")
    case .what:
      Words(
        "{series|series|series}, {origins|forecast|forecasts} from {first} to {last}, each "
          + "from what was known then; {paths} paths for each.",
        da: "{series|serie|serier}, {origins|prognose|prognoser} fra {first} til {last}, hver "
          + "ud fra det, man vidste dengang; {paths} forløb til hver.")
    case .unscored:
      Words(
        "Too short to be tested, used as analogues only: {names}.",
        da: "For korte til at blive prøvet, kun brugt som tidligere forløb: {names}.")
    case .ensemble: Words("Pool A + 2B + C", da: "Samlet A + 2B + C")
    case .logRandomWalk: Words("A random walk", da: "A tilfældig vandring")
    case .meanReverting: Words("B returning level", da: "B tilbagevendende niveau")
    case .analogues: Words("C analogues", da: "C tidligere forløb")
    case .flatPoisson: Words("Flat + Poisson", da: "Uændret + Poisson")
    case .seasonalNaive: Words("Last year + errors", da: "Sidste år + fejl")
    case .allTogether: Words("All series together", da: "Alle serier under ét")
    case .allSeries: Words("(all)", da: "(alle)")
    case .oneByOne: Words("The pool, series by series", da: "Den samlede model, serie for serie")
    case .cumulativeTable:
      Words(
        "{name}: persons over the months ahead", da: "{name}: personer i alt i de næste måneder")
    case .singleTable:
      Words("{name}: persons in the one month", da: "{name}: personer i den ene måned")
    case .note:
      Words(
        "The tables give the mean error (CRPS) over the mean outcome, smaller is better; then how "
          + "often the 80% interval held what came. Surges defeat every model: draw the stress shapes beside them.",
        da: "Tabellerne viser middelfejlen (CRPS) i forhold til middeludfaldet, mindre er bedre; "
          + "derefter hvor tit "
          + "80 %-intervallet ramte. Bølger slår alle modeller: vis stressforløb ved siden af.")
    case .months: Words("{months} months", da: "{months} mdr.")
    case .seriesColumn: Words("series", da: "serie")
    case .model: Words("model", da: "model")
    case .target: Words("target", da: "mål")
    case .horizon: Words("months_ahead", da: "måneder_frem")
    case .origins: Words("forecasts", da: "prognoser")
    case .meanOutcome: Words("mean_outcome", da: "middeludfald")
    case .crps: Words("crps", da: "crps")
    case .crpsOverMean: Words("crps_over_mean", da: "crps_over_middel")
    case .logCRPS: Words("log_crps", da: "log_crps")
    case .pinball: Words("pinball90_over_mean", da: "pinball90_over_middel")
    case .cover50: Words("cover50", da: "dækning50")
    case .cover80: Words("cover80", da: "dækning80")
    case .cover95: Words("cover95", da: "dækning95")
    case .cumulative: Words("cumulative", da: "i_alt")
    case .single: Words("single", da: "enkelt_måned")
    case .chartError:
      Words("Mean error over mean outcome", da: "Middelfejl i forhold til middeludfald")
    case .chartCover:
      Words(
        "How often the pool's intervals held", da: "Hvor tit den samlede models intervaller ramte")
    case .chartPIT:
      Words("Where outcomes fell within the pool", da: "Hvor udfaldene lå i den samlede model")
    case .chartAhead: Words("months ahead, added up", da: "måneder frem, lagt sammen")
    case .promised: Words("promised {share}", da: "lovet {share}")
    case .flatMeans:
      Words(
        "low to high, a tenth of outcomes in each bar if calibrated",
        da: "lav til høj, en tiendedel i hver søjle, hvis modellen er kalibreret")
    case .files: Words("Files", da: "Filer")
    }
  }
}
