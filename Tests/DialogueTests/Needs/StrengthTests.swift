import Dialogue
import Testing

@Suite("A strength")
struct StrengthTests {
  @Test("that others name in the step for it belongs to the person it is said of")
  func ofWhom() throws {
    var hour = try Hour.inSteps(Methods.strengths)
    try hour.now(.method(.personNamed(olena)))
    try hour.now(.method(.stepEntered(1)))
    try hour.at("12:50", turnOf: amina)
    try hour.now(.heard(.marked("Stärke", as: .strength, text: nil)))
    try hour.now(.heard(.marked("Idee", as: .idea, text: nil)))
    #expect(hour.state.needList.marks.map(\.participant) == [olena, amina])
    try hour.now(.method(.stepsEnded))
    try hour.now(.heard(.marked("später", as: .strength, text: nil)))
    #expect(hour.state.needList.marks.last?.participant == amina)
  }

  @Test("is not released until somebody says so, and the record does not tell whose it is")
  func release() throws {
    var hour = try Hour.inSteps(Methods.strengths)
    try hour.now(.heard(.marked("a", as: .strength, text: "hört zu")))
    try hour.now(.heard(.marked("b", as: .strength, text: "sagt klar, was sie braucht")))
    try hour.now(.heard(.marked("c", as: .strength, text: "bleibt ruhig")))
    try hour.now(.heard(.markReleased("b", isReleased: true)))
    try hour.now(.heard(.markReleased("c", isReleased: false)))
    #expect(hour.record.notes.map(\.isReleased) == [nil, true, false])
    #expect(hour.state.openPoints == [.release("a")])
    try hour.undo()
    #expect(hour.record.notes.map(\.isReleased) == [nil, true, nil])
  }
}
