import Dialogue
import Testing

@Suite("Dots a person")
struct DotBudgetTests {
  @Test(
    "two as a rule, three at most, none less",
    arguments: [
      // The formula alone would give 1, 3 and 4.
      (topics: 4, people: 8, dots: 2), (6, 5, 3), (7, 6, 3),
      (3, 5, 2), (4, 6, 2), (5, 5, 2), (5, 4, 3), (12, 15, 3), (8, 15, 2), (30, 4, 3),
      (2, 2, 2), (1, 9, 2), (0, 9, 2), (5, 0, 2),
    ])
  func budget(topics: Int, people: Int, dots: Int) {
    #expect(DotBudget.dotsPerPerson(topics: topics, people: people) == dots)
  }

  @Test("the session counts standing topics and those who are there")
  func inTheSession() throws {
    var hour = try Hour.inTopics(with: [amina, yonas, mehmet, petra, juergen])
    for word in ["a", "b", "c", "d", "e", "f"] {
      try hour.now(.topics(.added(Identifier(derivedFrom: word), title: word, origin: .participant)))
    }
    #expect(hour.state.dotsPerPerson == 3)
    try hour.now(.topics(.merged("f", into: "e")))
    #expect(hour.state.dotsPerPerson == 2)
    try hour.now(.people(.left(amina)))
    #expect(hour.state.dotsPerPerson == 3)
    try hour.now(.topics(.dropped("d")))
    #expect(hour.state.dotsPerPerson == 2)
  }
}
