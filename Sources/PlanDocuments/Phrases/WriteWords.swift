import PlacementDomain

/// What is said about files that cannot be written.
enum WriteWords: Phrase {
  case problem, diskFull, tooLarge, noRights, readOnly, noFolder, isFolder, longName, badName, gone
  case other

  var template: Words {
    switch self {
    case .problem:
      Words("{path}: cannot be written: {reason}", da: "{path}: kan ikke skrives: {reason}")
    case .diskFull:
      Words(
        "the disk is full; make room, or choose another folder",
        da: "disken er fuld; skaf plads, eller vælg en anden mappe")
    case .tooLarge:
      Words(
        "the file is larger than the system allows; choose another folder",
        da: "filen er større, end systemet tillader; vælg en anden mappe")
    case .noRights:
      Words(
        "you may not write there; choose another folder, or ask for the right",
        da: "du må ikke skrive der; vælg en anden mappe, eller bed om adgang")
    case .readOnly:
      Words(
        "the disk can only be read; choose another folder",
        da: "disken kan kun læses; vælg en anden mappe")
    case .noFolder:
      Words(
        "a file stands where a folder is needed; choose another folder",
        da: "der ligger en fil, hvor der skal være en mappe; vælg en anden mappe")
    case .isFolder:
      Words(
        "a folder stands where the file is to be; move it, or choose another folder",
        da: "der ligger en mappe, hvor filen skal være; flyt den, eller vælg en anden mappe")
    case .longName:
      Words(
        "the name is too long; choose a shorter one", da: "navnet er for langt; vælg et kortere")
    case .badName:
      Words("this is not a plain file name", da: "det er ikke et almindeligt filnavn")
    case .gone:
      Words(
        "the folder is gone; choose another folder", da: "mappen er væk; vælg en anden mappe")
    case .other: Words("{reason}; choose another folder", da: "{reason}; vælg en anden mappe")
    }
  }
}
