import PlacementDomain

/// Columns of `forecast.csv` and what stands in its picture.
enum ForecastTableWords: Phrase {
  case variantColumn, monthColumn, homesColumn, measureColumn, capacityColumn, meanColumn
  case errorColumn, medianColumn, low50, high50, low80, high80, low95, high95, shortColumn
  case everShortColumn
  case pictureTitle, pictureCount, axis, median, band, capacityOn, variants, variantNeed
  case variantHomes, note, stressNote

  var template: Words {
    switch self {
    case .variantColumn: Words("variant", da: "variant")
    case .monthColumn: Words("month", da: "måned")
    case .homesColumn: Words("homes_for", da: "boliger_til")
    case .measureColumn: Words("measure", da: "mål")
    case .capacityColumn: Words("homes", da: "boliger")
    case .meanColumn: Words("mean", da: "gennemsnit")
    case .errorColumn: Words("error_of_mean", da: "fejl_på_gennemsnit")
    case .medianColumn: Words("median", da: "median")
    case .low50: Words("low_50", da: "nedre_50")
    case .high50: Words("high_50", da: "øvre_50")
    case .low80: Words("low_80", da: "nedre_80")
    case .high80: Words("high_80", da: "øvre_80")
    case .low95: Words("low_95", da: "nedre_95")
    case .high95: Words("high_95", da: "øvre_95")
    case .shortColumn: Words("share_short", da: "andel_med_mangel")
    case .everShortColumn: Words("share_short_so_far", da: "andel_med_mangel_hidtil")
    case .pictureTitle: Words("Need and homes by month", da: "Behov og boliger pr. måned")
    case .pictureCount:
      Words(
        "{title}; {replications} courses computed", da: "{title}; {replications} beregnede forløb")
    case .axis:
      Words(
        "Households that need a temporary home; homes and places",
        da: "Husstande, der har brug for en midlertidig bolig; boliger og pladser")
    case .median: Words("need, median", da: "behov, median")
    case .band: Words("{share} of 100 courses", da: "{share} ud af 100 forløb")
    case .capacityOn: Words("with {origin}", da: "med {origin}")
    case .variants: Words("Variants", da: "Varianter")
    case .variantNeed: Words("{title}: need", da: "{title}: behov")
    case .variantHomes: Words("{title}: homes", da: "{title}: boliger")
    case .note:
      Words(
        "Each band holds that many of 100 computed courses, as many above as below.",
        da: "Hvert bånd rummer så mange ud af 100 beregnede forløb, lige mange over og under.")
    case .stressNote:
      Words(
        "Lines of variants show their median: what can happen, not what will.",
        da: "Varianternes linjer viser deres median: det kan ske, det vil ikke nødvendigvis ske.")
    }
  }
}
