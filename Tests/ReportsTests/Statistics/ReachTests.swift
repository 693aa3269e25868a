import Dialogue
import Reports
import Testing

@Suite("Statistics of who came")
struct ReachTests {
  private let records = [
    Invented.session(
      1, on: "2021-03-17",
      attendances: ["A", "B", "C", "D"].map { Invented.attendance($0) } + [Invented.attendance("E", isLate: true)]),
    Invented.session(
      2, on: "2021-03-24", milliseconds: 3_480_000,
      attendances: ["A", "B", "F"].map { Invented.attendance($0, in: 2) },
      events: [
        Invented.event(.dialInIssue, milliseconds: 780_000), Invented.event(.activeBreak, milliseconds: 180_000),
      ]),
    Invented.session(3, on: "2021-03-31", isHeld: false, cancellation: "Feiertag"),
    Invented.session(4, on: "2021-04-07", isHeld: false),
  ]

  @Test("count people once as participants and each time as participations")
  func counts() {
    let figures = Figures(records)
    #expect(figures["sessions_held"] == ["– 2 –"] && figures["sessions_cancelled"] == ["– 1 –"])
    #expect(figures["minutes"] == ["– 118 –"])
    #expect(figures["participants"] == ["– 6 –"] && figures["participations"] == ["– 8 –"])
    #expect(figures["present_mean"] == ["– 4.0 2"])
    #expect(figures["present_min"] == ["– 3 2"] && figures["present_max"] == ["– 5 2"])
    #expect(figures["joined_late"] == ["– 1 8"])
    #expect(figures["dial_in_issues"] == ["– 1 –"] && figures["dial_in_minutes"] == ["– 13 –"])
    #expect(figures["active_breaks"] == ["– 1 –"] && figures["active_break_minutes"] == ["– 3 –"])
  }

  @Test("show new and returning people only when both are enough")
  func newcomers() {
    #expect(Figures(records)["participations_by_attendance"] == ["notShown – 8"])
    let third = Invented.session(5, on: "2021-04-14", attendances: [Invented.attendance("C", in: 5)])
    #expect(Figures(records + [third])["participations_by_attendance"] == ["new 6 9", "returning 3 9"])
    // What came before the range is known, so that nobody of the second session but one is new.
    let second = ExportFilter(from: Invented.day("2021-03-24"))
    #expect(Figures(records, filter: second)["participations_by_attendance"] == ["notShown – 3"])
  }

  @Test("fold ways of taking part and districts, the latter by people")
  func splits() {
    let people = [
      ("A", "Nord", AccessMode.onSite), ("B", "Nord", .onSite), ("C", "Nord", .onSite), ("D", "Süd", .phone),
      ("E", "Ost", .privateDevice), ("F", "Ost", .privateDevice),
    ]
    let records = (1...2).map { number in
      Invented.session(
        number, on: "2021-03-1\(number)",
        attendances: people.map { person, district, access in
          AttendanceRecord(
            id: Invented.name("\(person) in \(number)"), participant: Invented.name(person), district: district,
            access: access, joinedAt: Instant(milliseconds: 0), leftAt: nil, isLate: false)
        })
    }
    let figures = Figures(records)
    #expect(figures["participants_by_district"] == ["Nord 3 6", "others 3 6"])
    #expect(figures["participations_by_district"] == ["Nord 6 12", "others 6 12"])
    #expect(figures["participations_by_access"] == ["onSite 6 12", "others 6 12"])
  }

  @Test("of nothing are noughts and no means")
  func empty() {
    let figures = Figures([])
    #expect(figures["sessions_held"] == ["– 0 –"] && figures["participants"] == ["– 0 –"])
    #expect(figures["present_mean"] == ["– – 0"] && figures["present_min"] == ["– – 0"])
    #expect(figures["loop_quote"] == ["– – 0"] && figures["impulse_share"] == ["– – 0"])
    #expect(figures["mood_in_mean"] == ["– – –"])
    #expect(figures["talk_minutes_per_person_median"] == ["– – –"])
    #expect(figures["participations_by_access"] == ["onSite 0 0", "privateDevice 0 0", "phone 0 0"])
  }
}
