import PlacementDomain

extension ArrivalType {
  /// Kinds of households where a scenario has no `household_types.csv`.
  ///
  /// Refugees: 27 % single men, 9 % single women, nearly half couples and families, per dwelling, 2014
  /// (Integration i tal 3, uim.dk, 2016, A); the 18 % of dwellings with several families are taken as
  /// families like the others, and how families divide by size is an assumption. Special law: 47 %
  /// women, 38 % below 20, 15 % men of those who came from Ukraine in 2022 (Danmarks Statistik, C);
  /// how they form households is an assumption.
  public static let standard: [ArrivalType] = [
    kind("man", [30], 27, special: 10, sponsor: true, group: "men"),
    kind("woman", [30], 9, special: 20, sponsor: true, group: "women"),
    kind("couple", [45, 40], 10, special: 8),
    kind("mother_1", [34, 6], 6, special: 25),
    kind("mother_2", [36, 11, 7], 6, special: 20),
    kind("family_1", [34, 30, 3], 10, special: 7),
    kind("family_2", [36, 33, 8, 4], 14, special: 10),
    kind("family_3", [38, 35, 11, 7, 3], 10, special: 0),
    kind("family_4", [41, 38, 14, 11, 7, 2], 8, special: 0),
  ]

  private static func kind(
    _ id: String, _ ages: [Int], _ weight: Int, special: Int, sponsor: Bool = false,
    group: String? = nil
  ) -> ArrivalType {
    var type = ArrivalType(id: id, ages: ages)
    type.weight = Thousandths(weight)
    type.specialWeight = Thousandths(special)
    type.isSponsor = sponsor
    type.wouldShareIn = group
    return type
  }
}
