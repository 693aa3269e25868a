import Dialogue
import Interface
import Records
import Screen
import Testing

@testable import stark

@Suite("Searching while typing")
struct SearchReviewTests {
  @Test("finds inside words with every letter, and keeps what was found when the line is entered")
  func letters() throws {
    var desk = try DemoDesk()
    desk.press("g r s")
    desk.type("term")
    let found = try #require(desk.model.searched)
    #expect(found.query == "term" && found.results.contains { $0.text.contains("Impftermin") })
    desk.type("xyz")
    #expect(desk.model.searched?.results.isEmpty == true)
    desk.press("Enter")
    #expect(desk.model.entry == nil && desk.model.review.page == .search)
  }

  @Test("shows where a line comes from, and the whole of it")
  func whole() throws {
    var desk = try DemoDesk()
    desk.press("g r s")
    desk.type("impf")
    #expect(desk.screen().lines.joined().contains("Impftermin"))
    desk.press("Enter Enter")
    #expect(desk.model.review.isOpen)
    #expect(desk.screen().lines.joined().contains("Frühjahr 2021"))
  }

  @Test("never finds what is confidential, and leaves no half-typed line behind")
  func confidential() throws {
    var desk = try DemoDesk()
    desk.press("g r s")
    desk.type("Krankheit")
    #expect(desk.model.searched?.results.isEmpty == true)
    #expect(try desk.store.unfinished().isEmpty)
    desk.press("Esc")
    #expect(desk.model.entry == nil && desk.model.message == nil)
  }
}
