import Foundation

/// Allerød several times over: a scenario whose search takes long.
enum LargeTown {
  /// Writes the scenario `town` into a folder.
  static func write(to folder: Folder, times: Int) throws {
    try folder.copyAlleroed(as: "town")
    let homes = try rows(folder, "homes").filter { $0[19].isEmpty }
    let households = try rows(folder, "households")
    let copied = Set(homes.map { $0[0] })
    for time in 2...times {
      let ending = "-\(time)"
      let moreHomes = homes.map { home in
        var home = home
        home[0] += ending
        return home
      }
      let moreHouseholds = households.map { household in
        var household = household
        household[0] += ending
        household[7] = household[7].split(separator: " ")
          .map { $0.hasPrefix("household:") ? $0 + ending : String($0) }.joined(separator: " ")
        for column in [9, 10] where copied.contains(household[column]) {
          household[column] += ending
        }
        return household
      }
      try append(moreHomes, to: "homes", folder)
      try append(moreHouseholds, to: "households", folder)
    }
  }

  private static func rows(_ folder: Folder, _ table: String) throws -> [[String]] {
    try folder.text("town/\(table).csv").split(separator: "\n").dropFirst()
      .map { $0.components(separatedBy: ";") }
  }

  private static func append(_ rows: [[String]], to table: String, _ folder: Folder) throws {
    try folder.edit("town/\(table).csv") { text in
      text + rows.map { $0.joined(separator: ";") + "\n" }.joined()
    }
  }
}
