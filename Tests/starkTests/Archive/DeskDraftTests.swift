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

  @Test("about a partner goes when the partner is taken out, and does not come back with it", arguments: ["w", "w u"])
  func takenOut(keys: String) throws {
    var desk = try DemoDesk()
    desk.press("g n c Down Down Enter")
    desk.type(" und mehr")
    try desk.restart()
    #expect(try desk.store.draftsAtDesk().count == 1)
    desk.press("g n \(keys)")
    #expect(try desk.store.draftsAtDesk().isEmpty)
    if keys == "w u" {
      desk.press("c Down Down Enter")
      #expect(!desk.screen().lines.joined().contains("und mehr"))
    }
  }

  @Test(
    "about a need or a partner that nobody knows is dropped at the start, and nothing else is",
    arguments: ["g n c Down Down Enter", "g b w", "g b e"])
  func unreachable(keys: String) throws {
    var desk = try DemoDesk()
    desk.press("g i d")
    desk.type("Ein Raum")
    let kept = try desk.store.draftsAtDesk()
    try desk.restart()
    desk.press(keys)
    desk.type("x")
    let all = try desk.store.draftsAtDesk()
    try desk.restart()
    #expect(try desk.store.draftsAtDesk() == all && all.count == 2)
    let draft = try #require(all.first { !kept.contains($0) })
    let known = try #require(draft.field.firstMatch(of: /[0-9a-f]{8}-[0-9a-f-]{27}/)?.output)
    let field = draft.field.replacing(known, with: Identifier<Need>(derivedFrom: "unknown").description)
    try desk.store.saveAtDesk(nil, field: draft.field)
    try desk.store.saveAtDesk(Draft(field: field, text: draft.text, cursor: 0), field: field)
    try desk.restart()
    #expect(try desk.store.draftsAtDesk() == kept && desk.model.start.deskDrafts == kept)
  }
}

extension DemoDesk {
  /// What staff have written, as the file has it.
  fileprivate var written: [String] {
    get throws {
      let statements = try store.assessmentFacts().map { fact in
        switch fact.content {
        case .statement(let statement): statement.text
        case .stage(_, let stage): stage?.reason ?? ""
        case .recommendation(let asked): asked.text
        case .detail(_, let text): text
        }
      }
      return try statements + store.needFacts().map(\.value) + store.partners().map(\.name)
    }
  }
}
