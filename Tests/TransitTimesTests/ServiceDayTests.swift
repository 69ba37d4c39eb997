import PlacementDomain
import Testing

@testable import TransitTimes

@Suite("What runs on a day")
struct ServiceDayTests {
  private let eight = 28_800

  @Test("a weekday's trip runs on weekdays within its season")
  func seasons() throws {
    let files = SmallFeed.files
    func runs(_ month: Int, _ day: Int) throws -> Bool {
      try SmallFeed.arrival(
        files, leaving: eight, on: Day(year: 2026, month: month, day: day)!) == eight + 180
    }
    #expect(try runs(12, 1))
    #expect(try runs(12, 4))
    #expect(try !runs(12, 5))
    #expect(try !runs(12, 6))
    #expect(try runs(12, 7))
    #expect(try runs(12, 31))
    #expect(try !runs(10, 30))
    #expect(try runs(11, 2))
  }

  @Test("exceptions add a day and take one away, and a feed may have nothing else")
  func exceptions() throws {
    let dates = "service_id,date,exception_type\nw,20261205,1\nw,20261201,2\n"
    let both = SmallFeed.files(["calendar_dates.txt": dates])
    let saturday = Day(year: 2026, month: 12, day: 5)!
    #expect(try SmallFeed.arrival(both, leaving: eight) == nil)
    #expect(try SmallFeed.arrival(both, leaving: eight, on: saturday) == eight + 180)
    let datesOnly = SmallFeed.files(["calendar_dates.txt": dates, "calendar.txt": ""])
    #expect(try SmallFeed.arrival(datesOnly, leaving: eight, on: saturday) == eight + 180)
    #expect(try SmallFeed.arrival(datesOnly, leaving: eight, on: saturday + 2) == nil)
  }

  @Test("a trip of the day before goes on past midnight, one of the next day begins after it")
  func midnight() throws {
    let late = SmallFeed.files([
      "stop_times.txt": """
      trip_id,arrival_time,departure_time,stop_id,stop_sequence
      t,23:59:00,23:59:00,a,1
      t,24:01:00,24:01:00,b,2
      t,24:03:00,24:03:00,c,3
      """
    ])
    // Tuesday's trip ends on Wednesday; Friday's on Saturday; none comes into Monday.
    let monday = Day(year: 2026, month: 11, day: 30)!
    #expect(try SmallFeed.arrival(late, leaving: 86_340) == 86_580)
    #expect(try SmallFeed.arrival(late, from: "b", leaving: 60, on: monday + 1) == 180)
    #expect(try SmallFeed.arrival(late, from: "b", leaving: 60, on: monday + 5) == 180)
    #expect(try SmallFeed.arrival(late, from: "b", leaving: 60, on: monday) == nil)
    let early = SmallFeed.files([
      "stop_times.txt": """
      trip_id,arrival_time,departure_time,stop_id,stop_sequence
      t,0:02:00,0:02:00,a,1
      t,0:05:00,0:05:00,c,3
      """
    ])
    #expect(try SmallFeed.arrival(early, leaving: 86_390, on: monday) == 86_700)
    #expect(try SmallFeed.arrival(early, leaving: 86_390, on: monday + 4) == nil)
  }

  @Test("headways stand in place of a trip's own times")
  func headways() throws {
    let files = SmallFeed.files([
      "frequencies.txt": """
      trip_id,start_time,end_time,headway_secs
      t,09:00:00,09:20:00,600
      """
    ])
    #expect(try SmallFeed.arrival(files, leaving: eight) == nil)
    #expect(try SmallFeed.arrival(files, leaving: 32_400) == 32_580)
    #expect(try SmallFeed.arrival(files, leaving: 32_401) == 33_180)
    // The end is no departure any more.
    #expect(try SmallFeed.arrival(files, leaving: 33_001) == nil)
  }

  @Test("times left open lie on the way in proportion to distance")
  func openTimes() throws {
    // One kilometre of three, so one minute of three.
    #expect(try SmallFeed.arrival(SmallFeed.files, to: "b", leaving: eight) == eight + 60)
    #expect(try SmallFeed.arrival(SmallFeed.files, from: "b", leaving: eight + 60) == eight + 180)
    #expect(try SmallFeed.arrival(SmallFeed.files, from: "b", leaving: eight + 61) == nil)
  }

  @Test("rides that take no time can be chained, in whatever order trips stand")
  func instants() throws {
    for trips in [["t", "u", "v"], ["v", "u", "t"], ["u", "v", "t"], ["t", "v", "u"]] {
      let files = SmallFeed.files([
        "trips.txt": "route_id,service_id,trip_id\n" + trips.map { "r,w,\($0)\n" }.joined(),
        "stops.txt": (SmallFeed.files["stops.txt"] ?? "") + "\nd,55.5,12.0\n",
        "stop_times.txt": """
        trip_id,arrival_time,departure_time,stop_id,stop_sequence
        t,08:01:00,08:01:00,a,1
        t,08:01:00,08:01:00,b,2
        u,08:01:00,08:01:00,b,1
        u,08:01:00,08:01:00,d,2
        v,08:01:00,08:01:00,d,1
        v,08:01:00,08:01:00,c,2
        """,
      ])
      #expect(try SmallFeed.arrival(files, leaving: eight) == eight + 60, "\(trips)")
    }
  }

  @Test("one may not get on or off where a trip says so")
  func boarding() throws {
    func files(_ on: String, _ off: String) -> [String: String] {
      SmallFeed.files([
        "stop_times.txt": """
        trip_id,stop_sequence,stop_id,arrival_time,departure_time,pickup_type,drop_off_type
        t,1,a,08:00:00,08:00:00,\(on),0
        t,2,c,08:03:00,08:03:00,0,\(off)
        """
      ])
    }
    #expect(try SmallFeed.arrival(files("0", ""), leaving: eight) == eight + 180)
    #expect(try SmallFeed.arrival(files("1", ""), leaving: eight) == nil)
    #expect(try SmallFeed.arrival(files("2", "1"), leaving: eight) == nil)
    #expect(try SmallFeed.arrival(files("2", "3"), leaving: eight) == eight + 180)
  }

  @Test("changing takes what transfers.txt says, for a stop or for a whole station")
  func transfers() throws {
    let change = [
      "stops.txt": """
      stop_id,stop_lat,stop_lon,location_type,parent_station
      a,55.0,12.0,0,
      b,55.0089932,12.0,,S
      S,55.0089932,12.0,1,
      c,55.0269796,12.0,0,
      """,
      "trips.txt": "route_id,service_id,trip_id\nr,w,t\nr,w,u\nr,w,v\n",
      "stop_times.txt": """
      trip_id,arrival_time,departure_time,stop_id,stop_sequence
      t,08:00:00,08:00:00,a,1
      t,08:02:00,08:02:00,b,2
      u,08:02:00,08:02:00,b,1
      u,08:05:00,08:05:00,c,2
      v,08:04:00,08:04:00,b,1
      v,08:09:00,08:09:00,c,2
      """,
    ]
    func arrival(_ rules: String) throws -> Int? {
      try SmallFeed.arrival(
        SmallFeed.files(
          change.merging([
            "transfers.txt": rules.isEmpty
              ? "" : "from_stop_id,to_stop_id,transfer_type,min_transfer_time\n" + rules
          ]) { $1 }), leaving: eight)
    }
    #expect(try arrival("") == eight + 300)
    #expect(try arrival("b,b,2,60\n") == eight + 540)
    #expect(try arrival("S,S,2,60\n") == eight + 540)
    #expect(try arrival("S,S,2,60\nb,b,2,0\n") == eight + 300)
    #expect(try arrival("b,b,2,180\n") == nil)
    #expect(try arrival("b,b,3,\n") == nil)
    #expect(try arrival("b,b,0,\n") == eight + 300)
  }
}
