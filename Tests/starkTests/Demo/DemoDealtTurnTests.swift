import Content
import Dialogue
import Testing

@testable import stark

@Suite("Turns that a demo session knows the totals of")
struct DemoDealtTurnTests {
  let dealt: [SessionRecord]

  init() throws {
    let demo = try DemoCycle.builtIn()
    let numbers = demo.sessions.filter(\.turnLog.isEmpty).map(\.number)
    dealt = try DemoFixture.archive.records.filter { numbers.contains($0.number) }
  }

  @Test("are spread over both topics of sessions 1, 4 and 6")
  func spread() {
    let perTopic = dealt.map { record in
      record.topics.filter(\.isDiscussed).map { topic in record.turns.count { $0.topic == topic.id } }
    }
    #expect(dealt.map(\.number) == [1, 4, 6])
    #expect(perTopic == [[8, 8], [8, 7], [10, 7]])
  }

  @Test("are as long as each other, to the second")
  func seconds() {
    for record in dealt {
      for person in record.roster {
        let lengths = record.turns(of: person.name).map(\.milliseconds)
        #expect((lengths.max() ?? 0) - (lengths.min() ?? 0) <= 1000)
      }
    }
  }

  @Test("give everybody the first word before anybody the second, and nobody two in a row")
  func order() {
    for record in dealt {
      for topic in record.topics where topic.isDiscussed {
        let turns = record.turns.filter { $0.topic == topic.id }
        #expect(turns.drop(while: \.isFirst).allSatisfy { !$0.isFirst }, "\(topic.title)")
        #expect(zip(turns, turns.dropFirst()).allSatisfy { $0.participant != $1.participant }, "\(topic.title)")
      }
    }
  }

  @Test("leave at least five seconds of silence in between")
  func silence() {
    for record in dealt {
      let silences = zip(record.turns, record.turns.dropFirst()).map { ($1.startedAt - $0.end).inMilliseconds }
      #expect((silences.min() ?? 0) >= 5000)
    }
  }

  @Test("are refused when there is more talk than time")
  func tooMuchTalk() throws {
    let attendance = try DemoCycle.builtIn().sessions[0].attendance
    #expect(TurnDealer.turns(of: attendance, in: [0..<660, 660..<1320]) == nil)
    #expect(TurnDealer.turns(of: attendance, in: []) == nil)
    #expect(TurnDealer.turns(of: [], in: []) == [])
  }
}
