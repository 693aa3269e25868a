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
    #expect(hour.record.notes.map(\.isReleased) == [true, nil])
    try hour.now(.heard(.marked("d", as: .strength, text: nil)))
    try hour.now(.heard(.markAssigned("d", to: petra)))
    try hour.now(.heard(.markWritten("d", text: "hört gut zu")))
    #expect(hour.state.needList.marks.map(\.isReleased) == [true, true, nil, true])
    #expect(hour.record.notes.map(\.isReleased) == [true, nil])
  }

  @Test("is one row of the record with its mentions counted, and the same words about somebody else are another one")
  func rows() throws {
    var hour = try Hour.inExchange()
    for (mark, person, text) in [
      ("a", petra, "hört gut zu"), ("b", amina, "hört gut zu"), ("c", petra, "Hört gut zu"), ("d", petra, nil),
      ("e", petra, "bleibt ruhig"), ("f", nil, "hört gut zu"),
    ] as [(Mark.ID, Participant.ID?, String?)] {
      try hour.now(.heard(.marked(mark, as: .strength, text: text)))
      if let person { try hour.now(.heard(.markAssigned(mark, to: person))) }
    }
    try hour.now(.heard(.marked("g", as: .idea, text: "x")))
    try hour.now(.heard(.marked("h", as: .idea, text: "x")))
    try hour.now(.heard(.markDropped("e")))
    let ids: [Mark.ID] = ["a", "b", "d", "f", "g", "h"]
    #expect(hour.record.notes.map(\.id) == ids)
    #expect(hour.record.notes.map(\.mentions) == [2, 1, 1, 1, 1, 1])
    // When nobody can tell any more of whom it was said, it is counted already.
    try hour.at("13:30", enter: .wrapUp)
    try hour.now(.frame(.closed))
    #expect(hour.record.notes.map(\.id) == ids)
    #expect(hour.record.notes.map(\.mentions) == [2, 1, 1, 1, 1, 1])
  }

  @Test("is set right as the one row that it is, and dropped mention by mention, as journals tell it")
  func oneRow() throws {
    var hour = try Hour.inExchange()
    for (mark, person) in [("a", petra), ("b", amina), ("c", petra)] as [(Mark.ID, Participant.ID)] {
      try hour.now(.heard(.marked(mark, as: .strength, text: "hört zu")))
      try hour.now(.heard(.markAssigned(mark, to: person)))
    }
    try hour.now(.heard(.markWritten("a", text: "hört genau zu")))
    #expect(hour.record.notes.map(\.text) == ["hört genau zu", "hört zu"])
    #expect(hour.record.notes.map(\.mentions) == [2, 1])
    try hour.now(.heard(.markDropped("a")))
    #expect(hour.record.notes.map(\.id) == ["b", "c"] && hour.record.notes.map(\.mentions) == [1, 1])
    try hour.now(.heard(.markDropped("c")))
    #expect(hour.record.notes.map(\.id) == ["b"])
    try hour.undo()
    try hour.undo()
    #expect(hour.record.notes.map(\.mentions) == [2, 1])
  }

  @Test("is in a row and counted, though it reads like the second mention and not like the first")
  func spellings() throws {
    var hour = try Hour.inExchange()
    for (mark, text) in [("a", "hoert gut zu"), ("b", "hört gut zu"), ("c", "hort gut zu")] as [(Mark.ID, String)] {
      try hour.now(.heard(.marked(mark, as: .strength, text: text)))
    }
    #expect(hour.record.notes.map(\.id) == ["a", "c"] && hour.record.notes.map(\.mentions) == [2, 1])
  }

  @Test("that turns out to be somebody else's is not released for her: nobody has asked her")
  func ofSomebodyElse() throws {
    var hour = try Hour.inExchange()
    try hour.now(.heard(.marked("a", as: .strength, text: "hört gut zu")))
    try hour.now(.heard(.markReleased("a", isReleased: true)))
    try hour.now(.heard(.marked("b", as: .strength, text: "hört gut zu")))
    try hour.now(.heard(.markAssigned("b", to: olena)))
    #expect(hour.state.needList.marks.map(\.isReleased) == [true, nil])
  }

  @Test("that turns out to be one that was decided about takes the decision, a no before a yes")
  func decisions() throws {
    var hour = try Hour.inExchange()
    for (mark, person) in [("a", petra), ("b", amina), ("c", yonas)] as [(Mark.ID, Participant.ID)] {
      try hour.now(.heard(.marked(mark, as: .strength, text: "hört gut zu")))
      try hour.now(.heard(.markAssigned(mark, to: person)))
    }
    try hour.now(.heard(.markReleased("a", isReleased: true)))
    try hour.now(.heard(.markAssigned("c", to: petra)))
    #expect(hour.record.notes.map(\.isReleased) == [true, nil] && hour.record.notes.map(\.mentions) == [2, 1])
    try hour.now(.heard(.markReleased("b", isReleased: false)))
    try hour.now(.heard(.markAssigned("b", to: petra)))
    #expect(hour.record.notes.map(\.isReleased) == [false] && hour.record.notes.map(\.mentions) == [3])
    try hour.undo()
    #expect(hour.record.notes.map(\.isReleased) == [true, false])
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
