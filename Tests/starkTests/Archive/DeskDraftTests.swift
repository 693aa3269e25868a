import Dialogue
import Interface
import Records
import Screen
import Testing

@testable import stark

@Suite("What staff have begun, from the keys to the rows")
struct DeskDraftTests {
  @Test(
    "is there again after the program ended at any key, and becomes what it was meant to be",
    arguments: ["g i d", "g i b", "g i i", "g i o", "g i t 2 6", "g b a", "g b e", "g n a"])
  func again(keys: String) throws {
    var desk = try DemoDesk()
    desk.press(keys)
    desk.type("Ein Raum")
    try desk.restart()
    desk.press(keys)
    #expect(desk.screen().lines.joined().contains("Ein Raum"))
    desk.type(" am Ort")
    desk.press("Enter")
    #expect(try desk.store.draftsAtDesk().isEmpty)
    #expect(desk.screen().lines.joined().contains("Ein Raum am Ort") || keys.hasPrefix("g b"))
    try desk.restart()
    desk.press(keys)
    #expect(desk.model.message == nil)
  }

  @Test("what was written about one cycle is not in the field of another")
  func otherCycle() throws {
    var desk = try DemoDesk()
    desk.press("g i d")
    desk.type("Ein Raum")
    let field = try #require(try desk.store.draftsAtDesk().first?.field)
    let cycle = try #require(desk.model.lookedBack?.archive.cycle.id)
    #expect(field.hasPrefix(cycle.description))
  }
}
