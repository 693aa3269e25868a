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

  @Test("that is said again of the same person is one more mention, decided about once")
  func mentions() throws {
    var hour = try Hour.inExchange()
    for (mark, person) in [("a", petra), ("b", petra), ("c", amina)] as [(Mark.ID, Participant.ID)] {
      try hour.now(.heard(.marked(mark, as: .strength, text: nil)))
      try hour.now(.heard(.markAssigned(mark, to: person)))
    }
    try hour.now(.heard(.markWritten("a", text: "hört gut zu")))
    try hour.now(.heard(.markWritten("b", text: "Hört gut zu")))
    try hour.now(.heard(.markWritten("c", text: "hört gut zu")))
    let list = hour.state.needList
    #expect(list.marks.map { list.mentions(of: $0).count } == [2, 2, 1])
    #expect(hour.state.openPoints == [.release("a"), .release("c")])
    try hour.now(.heard(.markReleased("a", isReleased: true)))
    #expect(hour.record.notes.map(\.isReleased) == [true, true, nil])
    try hour.now(.heard(.marked("d", as: .strength, text: nil)))
    try hour.now(.heard(.markAssigned("d", to: petra)))
    try hour.now(.heard(.markWritten("d", text: "hört gut zu")))
    #expect(hour.record.notes.map(\.isReleased) == [true, true, nil, true])
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
