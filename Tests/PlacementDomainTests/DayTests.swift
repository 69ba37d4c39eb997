import PlacementDomain
import Testing

@Suite("Days")
struct DayTests {
  @Test("count from 1 January 1970, over leap years and centuries")
  func counting() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 2000, month: 3, day: 1)?.number == 11_017)
    #expect(Day(year: 2026, month: 12, day: 1)?.number == 20_788)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
  }

  @Test(
    "that the calendar does not have are refused",
    arguments: [(2027, 2, 30), (2027, 13, 1), (2027, 4, 31), (2027, 1, 0)])
  func refused(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("come back from their date, and follow each other")
  func roundTrip() {
    for number in stride(from: -200_000, through: 200_000, by: 37) {
      let (year, month, day) = Day(number: number).date
      #expect(Day(year: year, month: month, day: day)?.number == number)
    }
    #expect((Day(number: 20_788) + -1).description == "2026-11-30")
    #expect(Day(number: 5) - Day(number: 2) == 3)
  }
}
