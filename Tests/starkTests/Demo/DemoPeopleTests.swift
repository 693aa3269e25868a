import Content
import Dialogue
import Testing

@testable import stark

@Suite("The people of the demo records")
struct DemoPeopleTests {
  let demo: DemoCycle
  let archive: DemoArchive

  init() throws {
    demo = try DemoCycle.builtIn()
    archive = try DemoFixture.archive
  }

  private var sessions: [(demo: DemoSession, record: SessionRecord)] {
    Array(zip(demo.sessions, archive.records))
  }

  @Test("took part 39 times, nine of them in all")
  func attendances() {
    #expect(archive.records.map(\.attendances.count) == [5, 6, 7, 5, 8, 8])
    #expect(Set(archive.records.flatMap(\.attendances).map(\.participant)).count == 9)
    for (demo, record) in sessions {
      #expect(record.attendances.map { record.name(of: $0.participant) } == demo.attendance.map(\.alias))
      #expect(record.attendances.map(\.access.rawValue) == demo.attendance.map(\.access))
      #expect(record.attendances.allSatisfy { $0.leftAt == nil })
    }
  }

  @Test("have the district of the list")
  func districts() {
    for record in archive.records {
      for attendance in record.attendances {
        #expect(record.roster.first { $0.id == attendance.participant }?.district == attendance.district)
      }
    }
  }

  @Test("were new once: five in the first session, then two, one and one")
  func newParticipants() {
    var known: Set<Participant.ID> = []
    let new = archive.records.map { record in
      let count = record.attendances.count { !known.contains($0.participant) }
      known.formUnion(record.attendances.map(\.participant))
      return count
    }
    #expect(new == [5, 2, 1, 1, 0, 0])
  }

  @Test("came two minutes before the hour, or late at the time that was noted")
  func arrivals() {
    #expect(archive.records.map { $0.attendances.count(where: \.isLate) } == [0, 1, 0, 0, 1, 0])
    for record in archive.records {
      for attendance in record.attendances where !attendance.isLate {
        #expect(record.cycle.clock(attendance.joinedAt) == "12:28:00")
      }
    }
    let late = archive.records.flatMap { record in
      record.attendances.filter(\.isLate).map {
        "\(record.name(of: $0.participant) ?? "") \(record.cycle.clock($0.joinedAt))"
      }
    }
    #expect(late == ["Olena 12:41:00", "Tomasz 12:43:00"])
  }

  @Test("gave, passed or missed each mood round as it was noted")
  func moods() {
    for (demo, record) in sessions {
      #expect(record.rounds(.checkIn).map(answer) == demo.attendance.map(\.moodIn))
      #expect(record.rounds(.checkOut).map(answer) == demo.attendance.map(\.moodOut))
    }
  }

  private func answer(_ row: RoundRecord) -> DemoMood? {
    switch row.state {
    case .given: row.mood.map { .given($0.rawValue) }
    case .passed: row.mood == nil ? .passed : nil
    case .absent: row.mood == nil ? .absent : nil
    case .notAsked: nil
    }
  }

  @Test("have the sums of moods and the numbers of answers of each session")
  func moodFigures() {
    func moods(_ round: Round.Kind) -> [[Int]] {
      archive.records.map { $0.rounds(round).compactMap(\.mood?.rawValue) }
    }
    #expect(moods(.checkIn).map { $0.reduce(0, +) } == [13, 13, 20, 11, 20, 27])
    #expect(moods(.checkIn).map(\.count) == [5, 5, 7, 4, 7, 8])
    #expect(moods(.checkOut).map { $0.reduce(0, +) } == [16, 22, 22, 18, 32, 33])
    #expect(moods(.checkOut).map(\.count) == [5, 6, 6, 5, 8, 8])
  }

  @Test("passed eight times; the records know it by session only")
  func passes() {
    #expect(archive.records.map(\.passes) == [1, 0, 2, 2, 3, 0])
  }

  @Test("were all asked in the round of the disturbance, and one of them passed")
  func disturbanceRound() {
    let record = archive.records[2]
    let round = record.rounds(.disturbance)
    #expect(round.map(\.participant) == record.attendances.map(\.participant))
    #expect(round.filter { $0.state == .passed }.map { record.name(of: $0.participant) } == ["Olena"])
    #expect(round.count { $0.state == .given } == 6)
    #expect(archive.records.filter { !$0.rounds(.disturbance).isEmpty }.map(\.number) == [3])
  }
}
