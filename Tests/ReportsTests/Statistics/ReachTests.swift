import Dialogue
import Testing

@testable import Reports

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
    let third = Invented.session(
      5, on: "2021-04-14", attendances: ["A", "B", "C", "G"].map { Invented.attendance($0, in: 5) })
    let figures = Figures(records + [third])
    #expect(figures["sessions_held"] == ["– 3 –"] && figures["sessions_cancelled"] == ["– 1 –"])
    #expect(figures["minutes"] == ["– 178 –"])
    #expect(figures["participants"] == ["– 7 –"] && figures["participations"] == ["– 12 –"])
    #expect(figures["present_mean"] == ["– 4.0 3"])
    #expect(figures["present_min"] == ["– 3 3"] && figures["present_max"] == ["– 5 3"])
    #expect(figures["present"] == ["1 5 –", "2 3 –", "5 4 –"])
    #expect(figures["active_breaks"] == ["– 1 –"] && figures["active_break_minutes"] == ["– 3 –"])
  }

  @Test("tell nothing that is a few by itself: who was late, who had trouble with the line")
  func few() {
    let figures = Figures(records)
    #expect(figures["joined_late"] == ["– – –"])
    #expect(figures["dial_in_issues"] == ["– – –"] && figures["dial_in_minutes"] == ["– – –"])
    let issues = (1...3).map { Invented.event(.dialInIssue, milliseconds: 120_000, $0) }
    let late = ["A", "B", "C", "D", "E", "F"].map { Invented.attendance($0, isLate: $0 < "D") }
    let told = Figures([Invented.session(1, on: "2021-03-17", attendances: late, events: issues)])
    #expect(told["joined_late"] == ["– 3 6"])
    #expect(told["dial_in_issues"] == ["– 3 –"] && told["dial_in_minutes"] == ["– 6 –"])
    #expect(told["dial_in_issues_by_kind"] == ["other 3 3"])
  }

  @Test("tell no number of people from which a few could be subtracted who came again")
  func comingAgain() {
    // Eight participations of six people: two of them, at most, came again.
    let figures = Figures(records)
    #expect(figures["participations"] == ["– 8 –"] && figures["participants"] == ["– – –"])
    #expect(figures["participants_by_district"] == ["notShown – –"])
    #expect(figures["participants_by_turn"] == ["notShown – –"])
  }

  @Test("tell no sum of participations from which a session with a few could be subtracted")
  func smallSession() {
    let third = Invented.session(5, on: "2021-04-14", attendances: [Invented.attendance("C", in: 5)])
    let figures = Figures(records + [third])
    #expect(figures["present"] == ["1 5 –", "2 3 –", "5 – –"])
    #expect(figures["participations"] == ["– – –"] && figures["present_mean"] == ["– – –"])
    #expect(figures["participations_by_access"] == ["notShown – –"])
    // Two such sessions are enough together, unless both are as large as they can be.
    let fourth = { (people: [String]) in
      Invented.session(6, on: "2021-04-21", attendances: people.map { Invented.attendance($0, in: 6) })
    }
    #expect(Figures(records + [third, fourth(["A", "B"])])["participations"] == ["– 11 –"])
    let two = Invented.session(5, on: "2021-04-14", attendances: ["C", "D"].map { Invented.attendance($0, in: 5) })
    #expect(Figures(records + [two, fourth(["A", "B"])])["participations"] == ["– – –"])
  }

  @Test("show new and returning people only when both are enough, and what follows from them")
  func newcomers() {
    #expect(Figures(records)["participations_by_attendance"] == ["notShown – –"])
    let second = Invented.session(
      2, on: "2021-03-24", attendances: ["A", "B", "C", "F"].map { Invented.attendance($0, in: 2) })
    #expect(Figures([records[0], second])["participations_by_attendance"] == ["new 6 9", "returning 3 9"])
  }

  @Test("know in a later unit who came in the one before")
  func laterUnit() {
    let sessions = (1...4).map { number in
      Invented.session(
        number, on: "2021-04-0\(number)",
        attendances: (["A", "B", "C"] + (number > 2 ? ["D", "E", "F"] : [])).map { Invented.attendance($0, in: number) }
      )
    }
    let rows = ArchiveExtract(records: sessions, facts: []).complete(2)
      .values(["figure", "section", "label", "value"], in: .statistics)
    let told = rows.filter { $0[0] == .text("participations_by_attendance") }.map { $0.dropFirst().map(Figures.told) }
    #expect(told == [["1", "new", "3"], ["1", "returning", "3"], ["2", "new", "3"], ["2", "returning", "9"]])
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

  @Test("of nothing are noughts and no shares, and nothing of people")
  func empty() {
    let figures = Figures([])
    #expect(figures["sessions_held"] == ["– 0 –"] && figures["needs"] == ["– 0 –"])
    #expect(figures["loop_quote"] == ["– – 0"] && figures["impulse_share"] == ["– – 0"])
    for kind in UnitFigure.allCases { #expect(figures[kind.rawValue].isEmpty, "\(kind)") }
  }
}
