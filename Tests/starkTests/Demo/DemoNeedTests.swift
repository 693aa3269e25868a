import Content
import Dialogue
import Testing

@testable import stark

@Suite("The needs of the demo records")
struct DemoNeedTests {
  let demo: DemoCycle
  let archive: DemoArchive

  init() throws {
    demo = try DemoCycle.builtIn()
    archive = try DemoFixture.archive
  }

  private var needs: [NeedRecord] { archive.records.flatMap(\.needs) }

  private func value(_ field: NeedFact.Field, of need: NeedRecord) -> String? {
    archive.facts.first { $0.need == need.id && $0.field == field }?.value
  }

  @Test("are 15, in the words and with the fields that were noted")
  func columns() {
    for (session, record) in zip(demo.sessions, archive.records) {
      #expect(record.needs.map(\.wording) == session.needs.map(\.wording))
      #expect(record.needs.map(\.category) == session.needs.map(\.category))
      #expect(record.needs.map(\.field?.rawValue) == session.needs.map(\.gkvField))
      #expect(record.needs.map(\.level?.rawValue) == session.needs.map(\.level))
      #expect(record.needs.map(\.sharedBy) == session.needs.map(\.sharedBy))
      #expect(record.needs.map(\.urgency?.rawValue) == session.needs.map(\.urgency))
      #expect(record.needs.map(\.barrier) == session.needs.map(\.barrier))
      #expect(record.needs.map(\.helpers) == session.needs.map(\.helper))
      #expect(record.needs.map(\.nextStep) == session.needs.map(\.nextStep))
      #expect(record.needs.map(\.responsible) == session.needs.map(\.responsible))
      #expect(record.needs.map(\.isReleased) == session.needs.map(\.released))
    }
    #expect(archive.records.map(\.needs.count) == [2, 3, 2, 2, 3, 3])
    #expect(needs.allSatisfy { $0.isConfirmed })
    #expect(needs.filter(\.isConfidential).map(\.category) == ["nutrition"])
  }

  @Test("stand in the records as they were captured")
  func captured() {
    #expect(needs.allSatisfy { $0.status == .captured && $0.answer.isEmpty && $0.mergedInto == nil })
  }

  @Test("have their state of the review through facts: two resolved, five in progress, four forwarded, one declined")
  func statuses() {
    let statuses = needs.map { value(.status, of: $0) ?? $0.status.rawValue }
    #expect(statuses == demo.sessions.flatMap(\.needs).map(\.status))
    let counts = Dictionary(grouping: statuses, by: \.self).mapValues(\.count)
    #expect(counts == ["resolved": 2, "inProgress": 5, "forwarded": 4, "declined": 1, "captured": 3])
  }

  @Test("have the answer that was read out and the day on which it was")
  func answers() {
    let noted = demo.sessions.flatMap(\.needs)
    #expect(needs.map { value(.answer, of: $0) } == noted.map(\.answer))
    let days = noted.map { need in need.reportedBackIn.map { demo.sessions[$0 - 1].date } }
    #expect(needs.map { value(.reportedBackOn, of: $0) } == days)
    #expect(days.compactMap(\.self).count == 10)
  }

  @Test("became known when the group heard of it, or at the review")
  func times() throws {
    let captured = Dictionary(
      uniqueKeysWithValues: archive.records.flatMap { record in record.needs.map { ($0.id, record) } })
    for fact in archive.facts {
      let day = archive.facts.first { $0.need == fact.need && $0.field == .reportedBackOn }?.value
      let session = archive.records.first { $0.date.iso == day }
      #expect(fact.at == session?.endedAt ?? Instant("2021-04-28T10:00:00Z"))
      let end = try #require(captured[fact.need]?.endedAt)
      #expect(end < fact.at)
    }
    #expect(archive.facts.count == 12 + 10 + 10)
  }
}
