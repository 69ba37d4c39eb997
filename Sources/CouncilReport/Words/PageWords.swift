import PlacementDomain
import PlanDocuments

/// What stands around the blocks.
enum PageWords: Phrase {
  case table, title, subtitle, contents, numbersTitle, numbersBehind, hidden, hiddenNote, figure
  case pictureMissing, dataOf, skip

  var template: Words {
    switch self {
    case .title:
      Words(
        "Housing of refugees in {municipality}", da: "Boliger til flygtninge i {municipality}")
    case .subtitle:
      Words(
        "Report to the city council. Data for the period from {from} to {to}.",
        da: "Rapport til byrådet. Data for perioden {from} til {to}.")
    case .contents: Words("Contents", da: "Indhold")
    case .numbersTitle: Words("The numbers behind the pictures", da: "Tallene bag figurerne")
    case .numbersBehind: Words("The numbers behind the picture", da: "Tallene bag figuren")
    case .hidden: Words("too few", da: "for få")
    case .hiddenNote:
      Words(
        "“Too few” stands where fewer than three people or households (five children in school "
          + "matters) are behind a number, and where such a number would follow from the others.",
        da: "»For få« står, hvor der er under tre personer eller husstande (fem børn i skolesager) "
          + "bag et tal, og hvor et sådant tal ville følge af de andre.")
    case .table: Words("Table: {title}", da: "Tabel: {title}")
    case .figure: Words("Figure {number}", da: "Figur {number}")
    case .pictureMissing:
      Words(
        "The picture is left out: gnuplot was not found when the report was made. Its numbers "
          + "stand below.",
        da: "Figuren mangler: gnuplot fandtes ikke, da rapporten blev lavet. Tallene står nedenfor."
      )
    case .dataOf: Words("Data from {day}", da: "Data fra {day}")
    case .skip: Words("To the contents", da: "Til indholdet")
    }
  }
}
