import Dialogue
import Records
import Testing

@Suite("The names of a cycle")
struct NamesTests {
  @Test("are those that anybody has and those that anybody had")
  func renamed() throws {
    let store = try SessionStore.inMemory()
    var amina = Invented.amina
    amina.name = "Mina"
    try store.insert([Invented.record(1, roster: [Invented.amina, Invented.yonas])], at: Invented.later)
    try store.insert([Invented.record(2, roster: [amina])], at: Invented.later)
    #expect(try store.names(in: Invented.cycle.id) == ["Amina", "Mina", "Yonas"])
    #expect(try store.names(in: Invented.id(2)).isEmpty)
  }

  @Test("are, where they may not stand in a text, those of the team too, by cycle")
  func team() throws {
    let store = try SessionStore.inMemory()
    var led = Invented.cycle
    led.team = [TeamMember(name: "Ruth", role: .facilitator)]
    try store.insert([Invented.record(1, cycle: led, roster: [Invented.amina])], at: Invented.later)
    #expect(try store.namesByCycle() == [led.id: ["Amina", "Ruth"]])
  }
}
