extension StressShape {
  /// All shapes from history.
  public static let all = [as2015, asUkraine2022]

  /// Denmark's double hump: July–November 2014, and August 2015–January 2016 with 5,030 in its worst
  /// month; back at the usual level half a year later.
  ///
  /// Asylum applicants by month. Source: Eurostat migr_asyappctzm (mark B: by way of a public copy,
  /// `Data/SOURCES.md`).
  public static let as2015 = StressShape(
    id: "as_2015", danishName: "Som 2015", englishName: "As in 2015",
    first: CalendarMonth(number: 2014 * 12 + 6),
    persons: [
      1710, 2300, 3090, 1855, 1115, 765, 640, 445, 465, 560, 880, 1090,
      1040, 1815, 2690, 3645, 5030, 2670, 1650, 910, 475, 405, 370, 475,
    ],
    // July 2013 to June 2014.
    usual: 7690 / 12.0,
    source: "Asylum applicants in Denmark, Eurostat migr_asyappctzm [B]")

  /// Denmark's burst from Ukraine: three quarters of the first year within four months, then a
  /// plateau of about 700 a month.
  ///
  /// New grants of temporary protection by month. Source: Eurostat migr_asytpfm (mark B: by way of a
  /// public copy, `Data/SOURCES.md`).
  public static let asUkraine2022 = StressShape(
    id: "as_ukraine_2022", danishName: "Som Ukraine 2022", englishName: "As Ukraine in 2022",
    first: CalendarMonth(number: 2022 * 12 + 2),
    persons: [
      1220, 9210, 10280, 4540, 1180, 1510, 1840, 810, 845, 1480, 765, 955,
      1010, 555, 815, 670, 420, 955, 575, 635, 610, 430, 575, 590,
      730, 690, 575, 1060, 980, 750,
    ],
    usual: nil,
    source: "New grants of temporary protection in Denmark, Eurostat migr_asytpfm [B]")
}
