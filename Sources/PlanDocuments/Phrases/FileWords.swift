import PlacementDomain

/// What is said about files that cannot be read or written.
enum FileWords: Phrase {
  case empty, makeAPlan, line, mendJSON
  case otherVersion, otherFormat, useVersion, namePlan
  case wrongType, writeMembers, writeList, writeText, writeNumber
  case unknownName, unknownWord, didYouMean, useOneOf, missing, addName
  case controlCharacter, emptyID, writeID, hugeNumber, writeSmaller, notWhole, writeWhole
  case notADay, writeDay
  case notFound, isFolder, noRights, cannotRead, tooLarge, checkName, nameAFile, askForRights
  case unknownKind, nameKind
  case noHeading, addHeading, columnTwice, removeColumn, unknownColumn, cellMissing, fillCell
  case quoteOpen, closeQuote, row
  case householdTwice, keepOneEntry

  var template: Words {
    switch self {
    case .empty: Words("the file is empty", da: "filen er tom")
    case .makeAPlan:
      Words("make a plan with `nabolag place`", da: "lav en plan med `nabolag place`")
    case .line: Words("line {line}", da: "linje {line}")
    case .mendJSON:
      Words(
        "mend the text there, or make the plan again with `nabolag place`",
        da: "ret teksten dér, eller lav planen igen med `nabolag place`")
    case .otherVersion:
      Words(
        "the plan has the form {format}, which this version does not know",
        da: "planen har formen {format}, som denne version ikke kender")
    case .otherFormat:
      Words("\"{format}\" is not the form of a plan", da: "\"{format}\" er ikke en plans form")
    case .useVersion:
      Words(
        "make the plan again, or use the version of nabolag that made it; this one reads {format}",
        da: "lav planen igen, eller brug den udgave af nabolag, der lavede den; her læses {format}")
    case .namePlan:
      Words(
        "give a plan, whose first line says \"format\": \"{format}\"",
        da: "angiv en plan, hvor der står \"format\": \"{format}\"")
    case .wrongType: Words("the value is of the wrong type", da: "værdien har en forkert type")
    case .writeMembers:
      Words("write an object in curly brackets", da: "skriv et objekt i krøllede parenteser")
    case .writeList:
      Words("write a list in square brackets", da: "skriv en liste i kantede parenteser")
    case .writeText:
      Words("write one line of text in quotes", da: "skriv én linje tekst i anførselstegn")
    case .writeNumber:
      Words("write a number, without quotes", da: "skriv et tal uden anførselstegn")
    case .unknownName: Words("\"{name}\" is not known here", da: "\"{name}\" er ukendt her")
    case .unknownWord: Words("the word \"{name}\" is not known", da: "ordet \"{name}\" er ukendt")
    case .didYouMean: Words("did you mean \"{name}\"?", da: "mente du \"{name}\"?")
    case .useOneOf: Words("use one of {names}", da: "brug et af {names}")
    case .missing: Words("\"{name}\" is missing", da: "\"{name}\" mangler")
    case .addName: Words("add \"{name}\"", da: "tilføj \"{name}\"")
    case .controlCharacter:
      Words("the text has control characters", da: "teksten indeholder styretegn")
    case .emptyID: Words("the id is empty", da: "id'et er tomt")
    case .writeID:
      Words("write the id that the scenario uses", da: "skriv det id, scenariet bruger")
    case .hugeNumber: Words("the number is too large", da: "tallet er for stort")
    case .writeSmaller:
      Words(
        "write a number between -9 and 9 thousand million",
        da: "skriv et tal mellem -9 og 9 milliarder")
    case .notWhole:
      Words(
        "the number is not a whole number of {least} or more",
        da: "tallet er ikke et helt tal på mindst {least}")
    case .writeWhole:
      Words("write a whole number from {least} up", da: "skriv et helt tal fra {least} og op")
    case .notADay:
      Words("\"{text}\" is not a day in the calendar", da: "\"{text}\" er ikke en dag i kalenderen")
    case .writeDay: Words("write it as 2026-12-01", da: "skriv den som 2026-12-01")
    case .notFound: Words("there is no such file", da: "filen findes ikke")
    case .isFolder: Words("this is a folder", da: "dette er en mappe")
    case .noRights: Words("the file may not be read", da: "filen må ikke læses")
    case .cannotRead:
      Words("the file cannot be read ({reason})", da: "filen kan ikke læses ({reason})")
    case .tooLarge:
      Words("the file is larger than {megabytes} MB", da: "filen er større end {megabytes} MB")
    case .checkName: Words("check the name and the folder", da: "se efter navn og mappe")
    case .nameAFile:
      Words("name a file in it, such as plan.json", da: "angiv en fil i den, f.eks. plan.json")
    case .askForRights:
      Words("ask its owner for the right to read it", da: "bed ejeren om læseadgang")
    case .unknownKind:
      Words(
        "the name does not end as a plan's file does",
        da: "navnet ender ikke, som en planfil gør")
    case .nameKind:
      Words(
        "give a .json made by nabolag, or a .csv with the columns household and home",
        da: "angiv en .json fra nabolag eller en .csv med kolonnerne husstand og bolig")
    case .noHeading:
      Words("the column {name} is missing", da: "kolonnen {name} mangler")
    case .addHeading:
      Words(
        "write the headings household;home in the first line",
        da: "skriv overskrifterne husstand;bolig i første linje")
    case .columnTwice:
      Words("the column \"{name}\" stands twice", da: "kolonnen \"{name}\" står to gange")
    case .removeColumn: Words("keep one of them", da: "behold den ene")
    case .unknownColumn:
      Words("the column \"{name}\" is not known", da: "kolonnen \"{name}\" er ukendt")
    case .cellMissing:
      Words("a home stands without a household", da: "en bolig står uden husstand")
    case .fillCell:
      Words(
        "write the household's id, or remove the row", da: "skriv husstandens id, eller slet rækken"
      )
    case .quoteOpen: Words("a quote is never closed", da: "et anførselstegn lukkes aldrig")
    case .closeQuote: Words("close it, or write it twice", da: "luk det, eller skriv det to gange")
    case .row: Words("row {row}", da: "række {row}")
    case .householdTwice:
      Words("household {name} stands twice", da: "husstand {name} står to gange")
    case .keepOneEntry: Words("keep one of the entries", da: "behold den ene")
    }
  }
}
