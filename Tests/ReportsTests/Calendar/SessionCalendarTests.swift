import Dialogue
import Foundation
import PythonReader
import Reports
import Testing
import Words

@Suite("The calendar of a cycle")
struct SessionCalendarTests {
  @Test("has an hour every week at half past twelve, before and after the clocks are set")
  func daylightSaving() throws {
    let file = try read([])
    #expect(
      file.hours.map(\.start) == [
        "2021-03-17T11:30", "2021-03-24T11:30", "2021-03-31T10:30", "2021-04-07T10:30", "2021-04-14T10:30",
        "2021-04-21T10:30",
      ])
    #expect(file.hours.map(\.end).prefix(2) == ["2021-03-17T12:30", "2021-03-24T12:30"])
    #expect(file.events.count == 1 && file.events.first?["SUMMARY"] == "Stark durch Austausch")
  }

  @Test(
    "goes back to standard time in October, wherever the group is",
    arguments: ["Europe/Berlin", "Europe/Lisbon", "Europe/Athens", "UTC"])
  func zones(_ identifier: String) throws {
    var cycle = Invented.cycle()
    cycle.firstDate = Invented.day("2021-10-20")
    cycle.timeZone = identifier
    cycle.plannedSessions = 24
    let expected = (0..<24).map { week in
      cycle.zone.instant(of: cycle.firstDate.adding(days: 7 * week), at: cycle.start).iso.prefix(16)
    }
    #expect(try read([], cycle).hours.map(\.start) == expected.map(String.init))
  }

  @Test("leaves out what was cancelled and goes on a week longer, because a cancelled week does not count")
  func cancelled() throws {
    let file = try read([known("2021-03-17"), known("2021-03-24", isCancelled: true)])
    #expect(
      file.hours.map { $0.start.prefix(10) } == [
        "2021-03-17", "2021-03-31", "2021-04-07", "2021-04-14", "2021-04-21", "2021-04-28",
      ])
  }

  @Test("puts a moved hour where it is, in another week, on another day and at another time")
  func moved() throws {
    let file = try read([
      known("2021-03-17"), known("2021-03-25"), known("2021-03-31", "14:00"), known("2021-04-12"),
    ])
    #expect(
      file.hours.map(\.start) == [
        "2021-03-17T11:30", "2021-03-25T11:30", "2021-03-31T12:00", "2021-04-12T10:30", "2021-04-14T10:30",
        "2021-04-21T10:30",
      ])
    #expect(file.hours[2].end == "2021-03-31T13:00")
    #expect(Set(file.events.map { $0["UID"] }).count == 1)
  }

  @Test("has an hour of its own for a second session in a week")
  func beside() throws {
    let file = try read([known("2021-03-17"), known("2021-03-17", "18:00")])
    #expect(file.hours.map(\.start).prefix(3) == ["2021-03-17T11:30", "2021-03-17T17:00", "2021-03-24T11:30"])
    #expect(file.hours.count == 6 && Set(file.events.map { $0["UID"] }).count == 2)
  }

  @Test("tells weeks that fall out one by one up to three in a row, and begins another series after a longer pause")
  func pause() throws {
    for (weeks, series) in [(4, 1), (5, 2), (53, 2)] {
      let back = Invented.day("2021-03-24").adding(days: 7 * weeks)
      let moved = back.adding(days: 8)
      let sessions = [known("2021-03-17"), known("2021-03-24"), known(back.iso), known(moved.iso)]
      let text = String(decoding: calendar(sessions), as: UTF8.self)
      #expect(text.components(separatedBy: "EXDATE").count - 1 == (series == 1 ? weeks - 1 : 0))
      let file = try read(sessions)
      let planned = [back.adding(days: 14), back.adding(days: 21)]
      let days = [Invented.day("2021-03-17"), Invented.day("2021-03-24"), back, moved] + planned
      #expect(file.hours.map { String($0.start.prefix(10)) } == days.map(\.iso))
      #expect(Set(file.events.map { $0["UID"] }).count == series)
      #expect(file.events.first?["UID"] == (try read([]).events.first?["UID"]))
    }
  }

  @Test("ends on the next day when it goes on after midnight, in the weekly row, moved and beside it")
  func overMidnight() throws {
    var cycle = Invented.cycle()
    cycle.start = TimeOfDay(hour: 23, minute: 30)
    let sessions = [known("2021-03-17", "23:30"), known("2021-03-25", "23:00"), known("2021-03-25", "23:59")]
    let text = String(decoding: calendar(sessions, cycle), as: UTF8.self)
    for (start, end) in [
      ("20210317T233000", "20210318T003000"), ("20210325T230000", "20210326T000000"),
      ("20210325T235900", "20210326T005900"),
    ] {
      #expect(text.contains("DTSTART;TZID=Europe/Berlin:\(start)\r\nDTEND;TZID=Europe/Berlin:\(end)\r\n"), "\(start)")
    }
    let file = try read(sessions, cycle)
    #expect(file.hours.allSatisfy { $0.start < $0.end })
    #expect(file.hours.map(\.end).prefix(3) == ["2021-03-17T23:30", "2021-03-25T23:00", "2021-03-25T23:59"])
  }

  @Test("keeps its names when sessions come to be known; its number and its time stamp are of all their changes")
  func stable() throws {
    let sessions = [known("2021-03-17"), known("2021-03-24", isCancelled: true)]
    let revisions = [
      CalendarRevision(count: 3, latest: Invented.instant("2021-03-20T09:00:00Z")),
      CalendarRevision(latest: Invented.instant("2021-03-17T11:20:05Z")),
    ]
    let (before, after) = (try read([]), try Python.calendar(calendar(sessions, revisions: revisions)))
    #expect(before.events.first?["UID"] == after.events.first?["UID"])
    #expect(before.events.first?["SEQUENCE"] == "0" && after.events.first?["SEQUENCE"] == "4")
    #expect(after.events.first?["DTSTAMP"] == "2021-03-20 09:00:00+00:00")
    #expect(calendar(sessions, revisions: revisions) == calendar(sessions, revisions: revisions))
    #expect(try read([], Invented.cycle("Herbst")).events.first?["UID"] != before.events.first?["UID"])
  }

  @Test(
    "has lines of at most 75 bytes that end with CR and LF and cut no character", arguments: Language.allCases)
  func lines(_ language: Language) throws {
    var cycle = Invented.cycle()
    cycle.hotline = String(repeating: "Ärztin 👍🏽 محمد, Straße; \\ ", count: 12) + "\nEnde"
    let bytes = calendar([known("2021-03-25")], cycle, language)
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes)
    #expect(lines.last == "" && lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains { $0.hasPrefix(" ") })
    let control = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "").unicodeScalars
    #expect(!control.contains { $0.value < 0x20 })
    let told = try Python.calendar(bytes).events.first?["DESCRIPTION"]
    #expect(told?.hasSuffix(cycle.hotline) == true)
  }

  @Test("shows what would act unseen")
  func unseen() throws {
    var cycle = Invented.cycle()
    cycle.hotline = "Telefon\u{1B}[2J\r\nBEGIN:VEVENT\u{202E}"
    let file = try read([], cycle)
    #expect(file.events.count == 1)
    #expect(file.events.first?["DESCRIPTION"]?.hasSuffix("Telefon\u{FFFD}[2J\u{FFFD}\nBEGIN:VEVENT\u{FFFD}") == true)
  }

  @Test("has no names of people and no ids, in German and English")
  func privacy() {
    var cycle = Invented.cycle("Runde")
    cycle.team = [TeamMember(name: "Geheimteam", role: .facilitator)]
    cycle.districts = ["Geheimkreis"]
    cycle.targetGroup = "Geheimzielgruppe"
    for language in Language.allCases {
      let text = String(decoding: calendar([known("2021-03-17")], cycle, language), as: UTF8.self)
        .replacing("\r\n ", with: "")
      #expect(!text.contains("Geheim") && !text.lowercased().contains(cycle.id.description.prefix(13)))
      #expect(
        text.contains(language == .german ? "Die Themen bestimmen wir zusammen." : "We choose the topics together."))
    }
  }

  private func read(_ sessions: [KnownSession], _ cycle: Cycle = Invented.cycle()) throws -> Python.CalendarFile {
    try Python.calendar(calendar(sessions, cycle))
  }

  private func calendar(
    _ sessions: [KnownSession], _ cycle: Cycle = Invented.cycle(), _ language: Language = .german,
    revisions: [CalendarRevision] = []
  ) -> [UInt8] {
    SessionCalendar(SessionSeries(cycle, sessions), revisions: revisions, language: language).render()
  }

  private func known(_ date: String, _ start: String = "12:30", isCancelled: Bool = false) -> KnownSession {
    KnownSession(
      date: Invented.day(date), start: TimeOfDay(start) ?? TimeOfDay(minutes: 0), isCancelled: isCancelled,
      hasBegun: !isCancelled)
  }
}
