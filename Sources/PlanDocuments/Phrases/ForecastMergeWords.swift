import PlacementDomain

/// What is said about parts of a forecast that cannot be put together.
enum ForecastMergeWords: Phrase {
  case noPart, noParts, partTwice, partsMissing, notWhole
  case otherScenario, otherSeed, otherReplications, otherMonths, otherVariants, otherParts
  case otherSeries, otherSettings

  var template: Words {
    switch self {
    case .noPart:
      Words(
        "{file}: is no whole part of a forecast: make it again with `nabolag forecast --shard`",
        da: "{file}: er ikke en hel del af en prognose: lav den igen med `nabolag forecast --shard`"
      )
    case .noParts:
      Words(
        "there are no parts of a forecast (forecast-1-of-8.json): make them with "
          + "`nabolag forecast --shard`",
        da: "der er ingen dele af en prognose (forecast-1-of-8.json): lav dem med "
          + "`nabolag forecast --shard`")
    case .partTwice:
      Words(
        "{file}: part {part} is also in {other}: name each part once",
        da: "{file}: del {part} er også i {other}: nævn hver del én gang")
    case .partsMissing:
      Words(
        "{count|part|parts} of {parts} {count?is|are} missing: {missing}",
        da: "{count|del|dele} ud af {parts} mangler: {missing}")
    case .notWhole:
      Words(
        "the parts do not add up to all replications: make them again with one version of nabolag",
        da: "delene giver ikke alle gentagelser tilsammen: lav dem igen med samme udgave af nabolag"
      )
    case .otherScenario:
      Words(
        "{file}: is of another scenario than {other}, or of one that was changed between: make "
          + "both again",
        da: "{file}: hører til et andet scenarie end {other}, eller det er ændret imellem: lav dem "
          + "begge igen")
    case .otherSeed:
      Words(
        "{file}: has another seed than {other}: use one --seed for all parts",
        da: "{file}: har en anden startværdi end {other}: brug samme --seed til alle dele")
    case .otherReplications:
      Words(
        "{file}: is of another number of replications than {other}: use one --replications for all "
          + "parts",
        da:
          "{file}: har et andet antal gentagelser end {other}: brug samme --replications til alle "
          + "dele")
    case .otherMonths:
      Words(
        "{file}: has other months than {other}: use one --months for all parts",
        da: "{file}: har andre måneder end {other}: brug samme --months til alle dele")
    case .otherVariants:
      Words(
        "{file}: has other variants than {other}: use the same --variant for all parts",
        da: "{file}: har andre varianter end {other}: brug samme --variant til alle dele")
    case .otherParts:
      Words(
        "{file}: is one of another number of parts than {other}: use one --shard …/N for all",
        da: "{file}: er en af et andet antal dele end {other}: brug samme --shard …/N til alle")
    case .otherSeries:
      Words(
        "{file}: was made from other series of arrivals than {other}: make both again",
        da: "{file}: er lavet ud fra andre ankomstserier end {other}: lav dem begge igen")
    case .otherSettings:
      Words(
        "{file}: has other settings than {other}: make both again",
        da: "{file}: har andre indstillinger end {other}: lav dem begge igen")
    }
  }
}
