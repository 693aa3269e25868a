import Dialogue
import Testing

@Suite("What is still open in the wrap-up")
struct OpenPointTests {
  @Test("categories of needs, texts of marks, releases of quotes and strengths, and nothing else")
  func openPoints() throws {
    var hour = try Hour.inExchange()
    try hour.now(.needCaptured("N03", wording: "Ich komme nicht durch.", from: nil))
    try hour.now(.marked("Zitat", .quote, text: nil))
    try hour.now(.marked("Stärke", .strength, text: "hört genau zu"))
    try hour.now(.marked("Idee", .idea, text: "Plakat"))
    #expect(hour.state.openPoints == [.category("N03"), .text("Zitat"), .release("Stärke")])
    try hour.now(.markWritten("Zitat", "Einer hört zu."))
    #expect(hour.state.openPoints == [.category("N03"), .release("Zitat"), .release("Stärke")])
    try hour.now(.markReleased("Zitat", true))
    try hour.now(.markReleased("Stärke", false))
    try hour.now(.needChanged("N03", .category("medical_access")))
    #expect(hour.state.openPoints.isEmpty)
  }

  @Test("a marked need is open until it is written as a need or dropped")
  func markedNeeds() throws {
    var hour = try Hour.inExchange()
    try hour.now(.marked("eins", .need, text: nil))
    try hour.now(.marked("zwei", .need, text: nil))
    #expect(hour.state.openPoints == [.text("eins"), .text("zwei")])
    try hour.now(.needCaptured("N03", wording: "Ich komme nicht durch.", from: "eins"))
    try hour.now(.markDropped("zwei"))
    #expect(hour.state.openPoints == [.category("N03")])
  }

  @Test("needs that were merged or withdrawn ask for nothing")
  func mergedAndWithdrawn() throws {
    var hour = try Hour()
    for need in ["eins", "zwei", "drei"] as [Need.ID] { try hour.now(.needCaptured(need, wording: "x", from: nil)) }
    try hour.now(.needsMerged("eins", into: "zwei"))
    try hour.now(.needChanged("drei", .status(.withdrawn, answer: "")))
    #expect(hour.state.openPoints == [.category("zwei")])
  }
}
