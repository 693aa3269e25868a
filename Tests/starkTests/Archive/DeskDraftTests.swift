import AcceptanceScripts
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
    #expect(try desk.written.contains("Ein Raum am Ort"))
    try desk.restart()
    desk.press(keys)
    #expect(desk.model.message == nil)
  }

  @Test("what was written about one cycle is not in the field of another")
  func otherCycle() throws {
    var desk = try DemoDesk()
    try desk.store.insert([FirstSession.record()], at: desk.now.wall)
    desk.press("g i d")
    desk.type("Ein Raum")
    try desk.restart()
    desk.press("g i")
    let cycle = try #require(desk.model.lookedBack?.archive.cycle.id)
    desk.press("Left d")
    let other = try #require(desk.model.lookedBack?.archive.cycle)
    #expect(other.name == "Frühjahr 2021" && other.id != cycle)
    #expect(desk.typed == "")
    desk.press("Esc Right d")
    #expect(desk.model.lookedBack?.archive.cycle.id == cycle)
    #expect(desk.typed == "Ein Raum")
  }
}

extension DemoDesk {
  /// What stands in the line that is typed.
  fileprivate var typed: String? {
    if case .line(let line) = model.entry { line.editor.text } else { nil }
  }

  /// What staff have written, as the file has it.
  fileprivate var written: [String] {
    get throws {
      let statements = try store.assessmentFacts().map { fact in
        switch fact.content {
        case .statement(let statement): statement.text
        case .stage(_, let stage): stage?.reason ?? ""
        }
      }
      return try statements + store.needFacts().map(\.value) + store.partners().map(\.name)
    }
  }
}
