import Dialogue
import Interface
import Testing

@testable import stark

@Suite("The first person of a new database")
struct FirstPersonTests {
  @Test("is not lost when the question for the district is answered with nothing")
  func noDistrict() throws {
    var desk = try DemoDesk(isEmpty: true)
    desk.press("Enter a")
    desk.type("Amina")
    desk.press("Enter 1 Enter")
    #expect(desk.model.message?.text == "Es fehlt noch der Landkreis.")
    desk.type("Lahnhöhe")
    desk.press("Enter 1")
    #expect(desk.model.session?.roster.map(\.name) == ["Amina"])
    #expect(desk.model.session?.roster.map(\.district) == ["Lahnhöhe"])
  }

  @Test("comes also from no district that is told, and from another one later")
  func notSaid() throws {
    var desk = try DemoDesk(isEmpty: true)
    desk.press("Enter a")
    desk.type("Amina")
    desk.press("Enter 2 1")
    #expect(desk.model.session?.present.map(\.district) == [""])
    #expect(desk.model.session?.cycle.districts == [])
    desk.press("p b 1 Enter 1")
    desk.type("Lahnhöhe")
    desk.press("Enter")
    #expect(desk.model.session?.present.map(\.district) == ["Lahnhöhe"])
    desk.press("p b 1 Enter 3")
    #expect(desk.model.session?.present.map(\.district) == [""])
    #expect(desk.model.session?.cycle.districts == ["Lahnhöhe"])
  }

  @Test("is led to by one question after the other, and Esc leads back the same way")
  func stepByStep() throws {
    var desk = try DemoDesk(isEmpty: true)
    desk.press("Enter a")
    desk.type("Nguyễn")
    desk.press("Enter 1")
    desk.type("Au")
    desk.press("Enter Esc")
    #expect(desk.typed == "Au")
    desk.press("Esc Esc")
    #expect(desk.typed == "Nguyễn")
    desk.press("Enter 1")
    #expect(desk.typed == "Au")
    desk.press("Enter 1")
    #expect(desk.model.session?.present.map(\.district) == ["Au"])
  }
}
