import Dialogue
import Testing

@Suite("Answers that are due to the group")
struct EarlierNeedTests {
  @Test("an answer is given back once, on the day of the session")
  func reportedBack() throws {
    var hour = try Hour.inCheckIn(with: [amina])
    try hour.at("12:31", .heard(.needReportedBack("N01")))
    #expect(hour.state.reportedBack == ["N01"])
    #expect(hour.state.earlierNeeds.map(\.reportedBackOn) == [Group.secondWednesday, nil])
    #expect(hour.refusal(of: .heard(.needReportedBack("N01"))) == .heard(.alreadyReportedBack))
    #expect(hour.refusal(of: .heard(.needReportedBack("N99"))) == .heard(.noSuchNeed))
    #expect(hour.facts == ["N01 reportedBackOn 2021-03-24"])
  }

  @Test("a new status and a new answer become facts, what stayed does not")
  func status() throws {
    var hour = try Hour()
    try hour.now(.heard(.needChanged("N01", by: .status(.resolved, answer: ""))))
    #expect(hour.facts.isEmpty)
    try hour.now(.heard(.needChanged("N02", by: .status(.resolved, answer: "Die Telefonkette läuft."))))
    #expect(hour.facts == ["N02 status resolved", "N02 answer Die Telefonkette läuft."])
  }

  @Test("a declined one says why, unless it has an answer already")
  func declined() throws {
    let hour = try Hour()
    #expect(
      hour.refusal(of: .heard(.needChanged("N02", by: .status(.declined, answer: "")))) == .heard(.declinedNeedsReason))
    #expect(hour.refusal(of: .heard(.needChanged("N02", by: .status(.declined, answer: "Geht nicht.")))) == nil)
    #expect(hour.refusal(of: .heard(.needChanged("N01", by: .status(.declined, answer: "")))) == nil)
  }

  @Test("nothing else of an earlier need changes in a session")
  func nothingElse() throws {
    #expect(try Hour().refusal(of: .heard(.needChanged("N01", by: .wording("anders")))) == .heard(.noSuchNeed))
  }

  @Test("what became known is told again in the same words, however often the record is computed")
  func stableFacts() throws {
    var hour = try Hour.fullScene(in: .wrapUp)
    try hour.now(.heard(.needReportedBack("N01")))
    try hour.now(.frame(.closed))
    let record = hour.record
    hour.clock.goOn(for: .seconds(7200))
    #expect(hour.record == record)
  }
}

extension Hour {
  fileprivate var facts: [String] {
    record.facts.map { fact in
      "\(fact.need == "N01" ? "N01" : "N02") \(fact.field.rawValue) \(fact.value)"
    }
  }
}
