import PlacementDomain
import PlacementLaw
import Testing

@Suite("Law with dates")
struct PlacementLawTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
  }

  @Test("own payment is that of the year, and else of the nearest year known, marked so")
  func ownPayment() throws {
    func found(_ day: Day) throws -> LegalInForce<OwnPayment> {
      try #require(PlacementLaw.ownPayment.inForce(on: day))
    }
    #expect(try found(day(2015, 1, 1)).version.value.single == 2122)
    #expect(try found(day(2015, 12, 31)).isOfTheDay)
    #expect(try found(day(2017, 5, 1)).version.value.largeFamily == 4592)
    #expect(try !found(day(2017, 5, 1)).isOfTheDay)
    #expect(try found(day(2023, 7, 1)).version.value.couple == 4520)
    #expect(try found(day(2024, 2, 29)).version.value.family == 5089)
    #expect(try found(day(2024, 2, 29)).isOfTheDay)
    #expect(try found(day(2026, 12, 1)).version.value.single == 2546)
    #expect(try !found(day(2026, 12, 1)).isOfTheDay)
    // Before the first year that is known, the first.
    #expect(try found(day(2010, 1, 1)).version.value.single == 2122)
    #expect(try !found(day(2010, 1, 1)).isOfTheDay)
  }

  @Test("distances to school go by grade")
  func schoolDistances() throws {
    let law = try #require(PlacementLaw.schoolTransport.inForce(on: day(2026, 12, 1)))
    let limits: [Thousandths?] = [5, 6, 9, 10, 12, 13, 15, 16, 17].map {
      law.version.value.limit(grade: SchoolDistances.grade(age: $0))
    }
    #expect(limits == [2.5, 2.5, 2.5, 6, 6, 7, 7, 9, 9])
    #expect(law.version.value.limit(grade: 11) == nil)
  }

  @Test("reception classes have been larger since August 2016")
  func receptionClasses() throws {
    let before = PlacementLaw.receptionClass.inForce(on: try day(2016, 7, 31))?.version.value
    let after = PlacementLaw.receptionClass.inForce(on: try day(2016, 8, 1))?.version.value
    #expect(before?.pupils == 12 && before?.grades == 3)
    #expect(after?.pupils == 15 && after?.exceptionally == 18 && after?.grades == 5)
  }

  @Test("responsibility passes at the end of the first whole month, for Ukrainians within days")
  func takeOver() throws {
    let law = try #require(PlacementLaw.takeOver.inForce(on: day(2026, 5, 15))).version.value
    // The law's own example: a decision of 15 May, responsibility from 1 July.
    #expect(try law.day(after: day(2026, 5, 15)) == day(2026, 7, 1))
    #expect(try law.day(after: day(2026, 12, 31)) == day(2027, 2, 1))
    let early = try #require(PlacementLaw.takeOverUkraine.inForce(on: day(2024, 3, 31)))
    let late = try #require(PlacementLaw.takeOverUkraine.inForce(on: day(2024, 4, 1)))
    #expect(early.version.value == .workingDays(4) && late.version.value == .workingDays(15))
    // A Thursday: Friday, Monday, Tuesday, Wednesday.
    #expect(try early.version.value.day(after: day(2022, 5, 5)) == day(2022, 5, 11))
    #expect(try late.version.value.day(after: day(2024, 4, 5)) == day(2024, 4, 26))
    let today = try #require(PlacementLaw.takeOverUkraine.inForce(on: day(2026, 12, 1)))
    #expect(!today.isOfTheDay)
  }

  @Test("versions stand in the order of their days, do not overlap, and each has a source")
  func orderly() {
    check(PlacementLaw.ownPayment)
    check(PlacementLaw.schoolTransport)
    check(PlacementLaw.receptionClass)
    check(PlacementLaw.takeOver)
    check(PlacementLaw.takeOverUkraine)
    check(PlacementLaw.vulnerableArea)
    check(PlacementLaw.otherMunicipality)
    check(PlacementLaw.temporaryHomes)
  }

  private func check<Value>(_ rule: LegalRule<Value>) {
    #expect(!rule.versions.isEmpty && !rule.statute.isEmpty)
    for (earlier, later) in zip(rule.versions, rule.versions.dropFirst()) {
      guard let from = later.from else {
        Issue.record("\(rule.id): a later version has no first day")
        continue
      }
      #expect(earlier.from.map { $0 < from } ?? true, "\(rule.id)")
      #expect(earlier.through.map { $0 < from } ?? true, "\(rule.id)")
    }
    for version in rule.versions {
      #expect(!version.source.isEmpty && ["A", "B", "C", "GK"].contains(version.mark))
    }
  }

  @Test("a plan names each rule once")
  func applied() throws {
    let law = PlacementLaw.applied(on: try day(2026, 12, 1))
    #expect(Set(law.map(\.id)).count == 8 && law.count == 8)
    #expect(law.filter { !$0.isOfTheDay }.map(\.id) == ["take_over_ukraine", "own_payment"])
    let then = PlacementLaw.applied(on: try day(2017, 5, 1))
    #expect(then.first { $0.id == "temporary_homes" }?.from == nil)
  }
}
