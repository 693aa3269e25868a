import Dialogue
import Reports
import Testing

@Suite("Topics over the weeks")
struct TopicLookTests {
  @Test("are one when a topic is carried on, and when a new one is linked to an old one")
  func recurrence() {
    let topics = topics([
      [Invented.topic("Schlaf", dots: 2, milliseconds: 600_000), Invented.topic("Arzt", dots: 1)],
      [Invented.topic("Arzt", .store, dots: 4, milliseconds: 300_000)],
      [Invented.topic("Wieder wach", dots: 3, milliseconds: 900_000, recurrenceOf: "Schlaf")],
    ])
    #expect(topics.map(\.title) == ["Wieder wach", "Arzt"])
    #expect(topics.map(\.timesDiscussed) == [2, 1])
    #expect(topics.map(\.timesListed) == [2, 2])
    #expect(topics.map(\.minutes) == [25, 5])
    #expect(topics.map(\.dots) == [5, 5])
  }

  @Test("came back when they were in the lists of two sessions, talked about, waiting or linked; not twice in one list")
  func cameBack() {
    let topics = topics([
      [
        Invented.topic("Masken"), Invented.topic("Ferien"), Invented.topic("A"), Invented.topic("B", recurrenceOf: "A"),
      ],
      [Invented.topic("Masken", .store), Invented.topic("Schlaf", milliseconds: 1)],
      [Invented.topic("Masken", .store), Invented.topic("Wach", milliseconds: 1, recurrenceOf: "Schlaf")],
    ])
    #expect(topics.filter(\.cameBack).map(\.title).sorted() == ["Masken", "Wach"])
    #expect(topics.first { $0.title == "Masken" }?.timesListed == 3)
    #expect(topics.first { $0.title == "B" }?.timesListed == 1)
  }

  @Test("wait as long as they were neither talked about nor dropped")
  func waiting() {
    let topics = topics([
      [Invented.topic("Masken"), Invented.topic("Ferien", isDropped: true), Invented.topic("Arzt", milliseconds: 1)]
    ])
    #expect(topics.filter(\.isWaiting).map(\.title) == ["Masken"])
  }

  @Test("that were merged into another one are not shown by themselves")
  func merged() {
    #expect(topics([[Invented.topic("A"), Invented.topic("B", mergedInto: "A")]]).map(\.title) == ["A"])
  }

  @Test("end somewhere even when links go round in a circle, or lead out of the cycle")
  func circle() {
    let circle = topics([
      [Invented.topic("A", recurrenceOf: "B"), Invented.topic("B", recurrenceOf: "A")],
      [Invented.topic("C", recurrenceOf: "elsewhere")],
    ])
    #expect(circle.flatMap(\.occurrences).count == 3)
  }

  private func topics(_ sessions: [[TopicRecord]]) -> [TopicLook] {
    let records = sessions.enumerated().map { index, topics in
      Invented.session(index + 1, on: "2021-03-\(17 + index)", topics: topics)
    }
    let archive = CycleArchive(cycle: Invented.cycle(), records: records, facts: [], index: 0, count: 1)
    return Lookback(archive).topics
  }
}
