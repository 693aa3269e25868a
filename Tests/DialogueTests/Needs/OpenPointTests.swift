import Dialogue
import Testing

@Suite("What is still open in the wrap-up")
struct OpenPointTests {
  @Test("categories of needs, texts of marks, releases of words of every kind, and nothing else")
  func openPoints() throws {
    var hour = try Hour.inExchange()
    try hour.now(.heard(.needCaptured("N03", wording: "Ich komme nicht durch.", from: nil)))
    try hour.now(.heard(.marked("Zitat", as: .quote, text: nil)))
    try hour.now(.heard(.marked("Stärke", as: .strength, text: "hört genau zu")))
    try hour.now(.heard(.marked("Idee", as: .idea, text: "Plakat")))
    try hour.now(.heard(.marked("Nachfrage", as: .followUp, text: "Wie ging es?")))
    #expect(hour.state.openPoints == [.category("N03"), .text("Zitat"), .release("Stärke"), .release("Idee")])
    try hour.now(.heard(.markWritten("Zitat", text: "Einer hört zu.")))
    #expect(hour.state.openPoints == [.category("N03"), .release("Zitat"), .release("Stärke"), .release("Idee")])
    try hour.now(.heard(.markReleased("Zitat", isReleased: true)))
    try hour.now(.heard(.markReleased("Stärke", isReleased: false)))
    try hour.now(.heard(.markReleased("Idee", isReleased: false)))
    try hour.now(.heard(.needChanged("N03", by: .category("medical_access"))))
    #expect(hour.state.openPoints.isEmpty)
  }

  @Test("a list that was read out is released at once, or not at all", arguments: Mark.Kind.allCases)
  func list(kind: Mark.Kind) throws {
    var hour = try Hour()
    try hour.now(.heard(.marked("eins", as: kind, text: "Erstens")))
    try hour.now(.heard(.marked("zwei", as: kind, text: "Zweitens")))
    try hour.now(.heard(.marked("drei", as: kind, text: nil)))
    guard kind.needsRelease else {
      #expect(hour.refusal(of: .heard(.marksReleased(["eins", "zwei"]))) == .heard(.needsNoRelease))
      return #expect(hour.state.needList.undecided(kind).isEmpty)
    }
    #expect(hour.state.needList.undecided(kind).map(\.id) == ["eins", "zwei"])
    #expect(hour.refusal(of: .heard(.marksReleased(["eins", "keiner"]))) == .heard(.noSuchMark))
    #expect(hour.state.needList.undecided(kind).count == 2)
    try hour.now(.heard(.marksReleased(["eins", "zwei"])))
    #expect(hour.record.notes.map(\.isReleased) == [true, true, nil])
  }

  @Test("words that were changed after their release are asked about again")
  func changedWords() throws {
    var hour = try Hour()
    try hour.now(.heard(.marked("Mitnahme", as: .takeaway, text: "Ich rufe an.")))
    try hour.now(.heard(.markReleased("Mitnahme", isReleased: true)))
    try hour.now(.heard(.markWritten("Mitnahme", text: "ich rufe an.")))
    #expect(hour.record.notes.map(\.isReleased) == [true])
    try hour.now(.heard(.markWritten("Mitnahme", text: "Ich rufe beim Arzt an.")))
    #expect(hour.record.notes.map(\.isReleased) == [nil])
    #expect(hour.state.openPoints == [.release("Mitnahme")])
  }

  @Test("a marked need is open until it is written as a need or dropped")
  func markedNeeds() throws {
    var hour = try Hour.inExchange()
    try hour.now(.heard(.marked("eins", as: .need, text: nil)))
    try hour.now(.heard(.marked("zwei", as: .need, text: nil)))
    #expect(hour.state.openPoints == [.text("eins"), .text("zwei")])
    try hour.now(.heard(.needCaptured("N03", wording: "Ich komme nicht durch.", from: "eins")))
    try hour.now(.heard(.markDropped("zwei")))
    #expect(hour.state.openPoints == [.category("N03")])
  }

  @Test("needs that were merged or withdrawn ask for nothing")
  func mergedAndWithdrawn() throws {
    var hour = try Hour()
    for need in ["eins", "zwei", "drei"] as [Need.ID] {
      try hour.now(.heard(.needCaptured(need, wording: "x", from: nil)))
    }
    try hour.now(.heard(.needsMerged("eins", into: "zwei")))
    try hour.now(.heard(.needChanged("drei", by: .status(.withdrawn, answer: ""))))
    #expect(hour.state.openPoints == [.category("zwei")])
  }
}
