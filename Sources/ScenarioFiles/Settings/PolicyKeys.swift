import PlacementDomain

extension SettingsKey {
  /// Weights and switches.
  static let policy: [SettingsKey] =
    [
      SettingsKey(
        profilePath, .profile,
        "A document of `seeds/` from whose profile the policy is taken; keys written here win. "
          + "`policy: FILE` is short for it",
        "Et dokument i `seeds/`, hvis profil politikken tages fra; nøgler her går forud. "
          + "`policy: FIL` er en kort form")
    ]
    + BurdenID.allCases.map { burden in
      SettingsKey(
        "policy.weights.\(burden.rawValue)", .weight(burden),
        "Weight of the term `\(burden.rawValue)`", "Vægt af leddet `\(burden.rawValue)`",
        basis: burden.standardWeight == .zero
          ? "asked by some policies only; a plan does without it unless the council weighs it"
          : "every term counts as it stands until the council weighs it", mark: "assumption")
    } + [
      SettingsKey(
        "policy.option_order", .order,
        "What the order existing, converted, pavilion means: nothing, a burden, or never broken",
        "Hvad rækkefølgen eksisterende, ombygget, pavillon betyder: intet, en byrde, eller ufravigelig",
        basis: "a wish of the policies, not a prohibition", mark: "assumption"),
      SettingsKey(
        "policy.family_areas", .whole(0...10_000, \.policy.familyAreas), unit: "areas",
        "In how many areas families with children are to be gathered",
        "I hvor mange områder børnefamilier skal samles",
        basis: "gathered near one school with reception classes", mark: "assumption"),
    ]
}
