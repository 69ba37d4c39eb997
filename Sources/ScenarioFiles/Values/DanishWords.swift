/// What Danish planners write where a table wants one of its own words.
///
/// The words of the files are English, so that a scenario reads the same everywhere; a message says
/// which one is meant.
enum DanishWords {
  /// The words of sectors, lettings, kinds and tenures, by what a planner calls them.
  private static let meanings: [String: String] = [
    // homes.csv
    "almen": "social", "almenbolig": "social", "almennyttig": "social", "privat": "private_let",
    "privatleje": "private_let", "privatlejebolig": "private_let", "udlejning": "private_let",
    "privatvært": "private_host", "vært": "private_host", "værtsfamilie": "private_host",
    "vandrerhjem": "hostel", "herberg": "hostel", "ombygget": "converted", "pavillon": "pavilion",
    "pavilloner": "pavilion", "kommunal": "municipal", "kommune": "municipal",
    "en": "one", "én": "one", "husstand": "one", "delt": "shared", "deles": "shared",
    "fælles": "collective", "kollektiv": "collective", "flere": "collective",
    "midlertidig": "temporary", "permanent": "permanent", "varig": "permanent",
    // places.csv
    "skole": "school", "modtageklasse": "reception_class", "dagtilbud": "daycare",
    "børnehave": "daycare", "daginstitution": "daycare", "vuggestue": "daycare",
    "stoppested": "stop", "station": "stop", "indkøb": "shop", "butik": "shop",
    "supermarked": "shop", "jobcenter": "job_centre", "sprogskole": "language_school",
    "sprogcenter": "language_school", "netværk": "network", "forening": "leisure",
    "fritid": "leisure", "idræt": "leisure", "læge": "health", "lægehus": "health",
    "sundhed": "health",
    // options.csv
    "lukning": "closure", "nedlæggelse": "closure", "lejemål": "lease", "leje": "lease",
    "ombygning": "conversion",
  ]

  /// The word of the files that is meant, if it is one of those that may stand there.
  static func meant(by text: String, among words: [String]) -> String? {
    let plain = WordText.normal(text).lowercased().filter(\.isLetter)
    return meanings[plain].flatMap { words.contains($0) ? $0 : nil }
  }
}
