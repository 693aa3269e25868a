import Dialogue
import Testing

@Suite("The number of a topic")
struct TopicNumberTests {
  private func hour() throws -> Hour {
    var hour = try Hour.inTopics()
    for title in ["Bus", "Arzt", "Ferien"] {
      try hour.now(.topics(.added(Topic.ID(derivedFrom: title), title: title, origin: .participant)))
    }
    return hour
  }

  private func numbers(_ hour: Hour) -> [String: Int] {
    let topics = hour.state.topics
    return Dictionary(uniqueKeysWithValues: topics.standing.map { ($0.title, topics.number(of: $0.id)) })
  }

  @Test("is given in the order of collecting and stays, however the dots fall")
  func dots() throws {
    var hour = try hour()
    for _ in 0..<3 { try hour.now(.topics(.dotAdded(Topic.ID(derivedFrom: "Ferien")))) }
    try hour.now(.topics(.acclaimed(Topic.ID(derivedFrom: "Arzt"))))
    #expect(hour.state.topics.inOrder.map(\.title) == ["Arzt", "Ferien", "Bus"])
    #expect(numbers(hour) == ["Bus": 1, "Arzt": 2, "Ferien": 3])
  }

  @Test("is nobody else's when a topic is dropped, merged, or put back into the store")
  func gone() throws {
    var hour = try hour()
    try hour.now(.topics(.takenFromStore("Impftermin")))
    try hour.now(.topics(.dropped(Topic.ID(derivedFrom: "Bus"))))
    try hour.now(.topics(.dropped("Impftermin")))
    try hour.now(.topics(.added("Neu", title: "Neu", origin: .participant)))
    #expect(numbers(hour) == ["Arzt": 2, "Ferien": 3, "Neu": 5])
    try hour.now(.topics(.takenFromStore("Impftermin")))
    #expect(numbers(hour)["Impftermin"] == 4)
  }
}
