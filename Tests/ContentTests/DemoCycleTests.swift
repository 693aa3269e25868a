import Content
import Testing

@Suite("The demo cycle")
struct DemoCycleTests {
  let cycle: DemoCycle

  init() throws { cycle = try DemoCycle.builtIn() }

  private var attendances: [DemoAttendance] { cycle.sessions.flatMap(\.attendance) }

  @Test("says in both languages that it is invented")
  func notice() {
    #expect(cycle.notice.contains("Erfunden") && cycle.notice.contains("Invented"))
  }

  @Test("has six Wednesdays from 17 March 2021, from 12:30 to 13:30 in Berlin")
  func frame() {
    #expect(cycle.name == "Frühjahr 2021")
    #expect(cycle.sessions.map(\.number) == Array(1...6))
    #expect(
      cycle.sessions.map(\.date) == [
        "2021-03-17", "2021-03-24", "2021-03-31", "2021-04-07", "2021-04-14", "2021-04-21",
      ])
    #expect(cycle.plannedSessions == 6 && cycle.firstDate == "2021-03-17" && cycle.reviewDate == "2021-04-28")
    #expect(cycle.start == DemoTime("12:30") && cycle.end == DemoTime("13:30"))
    #expect(cycle.timeZone == "Europe/Berlin" && cycle.weekday == "Wed")
    #expect(cycle.sessions.map(\.minutes) == [60, 60, 61, 58, 60, 62])
  }

  @Test("has nine participants from three districts, numbered from 1")
  func participants() {
    #expect(cycle.participants.map(\.number) == Array(1...9))
    #expect(Set(cycle.participants.map(\.district)) == Set(cycle.districts))
    #expect(cycle.participants.filter(\.extraTime).map(\.alias) == ["Amina", "Yonas", "Olena", "Thanh"])
    #expect(cycle.providers.map(\.district) == cycle.districts)
    #expect(cycle.team.map(\.role) == ["facilitator", "techSupport"])
    #expect(cycle.resources.count == 8)
  }

  @Test("has eight network partners, whose stages begin on days of sessions, one after the other")
  func partners() {
    let days = Set(cycle.sessions.map(\.date))
    for resource in cycle.resources {
      let since = resource.stages.map(\.since)
      #expect(!since.isEmpty && Set(since).isSubset(of: days) && since == Set(since).sorted(), "\(resource.name)")
    }
    #expect(cycle.resources.count { $0.barrier != nil && $0.opening != nil } == 3)
  }

  @Test("counts 39 attendances, 99 turns, 7700 seconds and 8 passes")
  func totals() {
    #expect(cycle.sessions.map(\.attendance.count) == [5, 6, 7, 5, 8, 8])
    #expect(attendances.count == 39)
    #expect(attendances.reduce(0) { $0 + $1.turns } == 99)
    #expect(attendances.reduce(0) { $0 + $1.talkSeconds } == 7700)
    #expect(attendances.reduce(0) { $0 + $1.passes } == 8)
  }

  @Test("has the turns and the talk time of each session")
  func perSession() {
    let turns = cycle.sessions.map { $0.attendance.reduce(0) { $0 + $1.turns } }
    let seconds = cycle.sessions.map { $0.attendance.reduce(0) { $0 + $1.talkSeconds } }
    #expect(turns == [16, 14, 21, 15, 16, 17])
    #expect(seconds == [1245, 1210, 1390, 1255, 1235, 1365])
  }

  @Test("keeps having passed and not having been there apart")
  func moods() {
    #expect(attendances.filter { $0.moodIn == .absent }.map(\.alias) == ["Olena"])
    #expect(attendances.filter { $0.moodIn == .passed }.map(\.alias) == ["Thanh", "Thanh"])
    #expect(attendances.filter { $0.moodOut == .passed }.map(\.alias) == ["Tomasz"])

    let moodsIn = cycle.sessions.map { given($0.attendance.map(\.moodIn)) }
    let moodsOut = cycle.sessions.map { given($0.attendance.map(\.moodOut)) }
    #expect(moodsIn.map(\.count) == [5, 5, 7, 4, 7, 8])
    #expect(moodsOut.map(\.count) == [5, 6, 6, 5, 8, 8])
    #expect(moodsIn.map { $0.reduce(0, +) } == [13, 13, 20, 11, 20, 27])
    #expect(moodsOut.map { $0.reduce(0, +) } == [16, 22, 22, 18, 32, 33])
  }

  private func given(_ moods: [DemoMood]) -> [Int] {
    moods.compactMap { if case .given(let mood) = $0 { mood } else { nil } }
  }

  @Test("lists 19 topics, 15 of them different, eleven of them discussed for 148 minutes")
  func topics() {
    let topics = cycle.sessions.flatMap(\.topics)
    #expect(topics.count == 19)
    #expect(Set(topics.map(\.key)).count == 15)
    #expect(Set(topics.map(\.title)).count == 15)
    #expect(topics.filter(\.discussed).count == 11)
    #expect(topics.compactMap(\.minutes).reduce(0, +) == 148)
    #expect(topics.allSatisfy { $0.discussed == ($0.minutes != nil) })
    #expect(topics.allSatisfy { $0.discussed == ($0.selection != nil) && $0.discussed == ($0.method != nil) })
  }

  @Test("has 15 needs, numbered through, one of them confidential and not released")
  func needs() {
    let needs = cycle.sessions.flatMap(\.needs)
    #expect(needs.map(\.id) == (1...15).map { $0 < 10 ? "N0\($0)" : "N\($0)" })
    #expect(needs.filter(\.confidential).map(\.id) == ["N10"])
    #expect(needs.filter { !$0.released }.map(\.id) == ["N10"])
    #expect(needs.allSatisfy { $0.confirmed })
    #expect(needs.allSatisfy { ($0.answer == nil) == ($0.reportedBackIn == nil) })
  }

  @Test("has the other records")
  func otherRecords() {
    #expect(cycle.sessions.map(\.disturbances.count) == [0, 0, 1, 0, 0, 0])
    #expect(cycle.sessions.map(\.groundRulesAdded.count) == [0, 0, 1, 0, 0, 0])
    #expect(cycle.sessions.map(\.plans.count) == [0, 0, 1, 0, 0, 0])
    #expect(cycle.sessions.map(\.dialInIssues.count) == [1, 1, 0, 1, 2, 0])
    #expect(cycle.sessions.map(\.activeBreaks.count) == [0, 1, 0, 1, 1, 1])
    #expect(cycle.sessions.map(\.arrivals.count) == [0, 1, 0, 0, 1, 0])
    #expect(cycle.sessions.map(\.extensions.count) == [0, 1, 0, 0, 1, 0])
    #expect(cycle.sessions.map(\.notes.count) == [0, 0, 0, 1, 11, 0])
    #expect(cycle.sessions.map(\.strengths.count) == [0, 0, 1, 1, 0, 2])
    #expect(cycle.sessions.map(\.quotes.count) == [0, 0, 1, 1, 0, 2])
    #expect(cycle.sessions[1].extensions.map { [$0.thumbs.up, $0.thumbs.side, $0.thumbs.down] } == [[4, 1, 1]])
    #expect(cycle.sessions.flatMap(\.quotes).filter { !$0.released }.count == 1)
  }
}
