import Dialogue
import Foundation
import Interface
import Records
import Reports
import Scratch
import Screen
import Testing
import Words

@testable import stark

@Suite("What staff write on the Bilanz")
struct AssessmentTests {
  @Test("is in the file at once, on the screen, and in what stark report writes; records stay as they were")
  func stored() throws {
    var desk = try DemoDesk(isWritten: false)
    let records = try desk.store.records()
    desk.press("g i t 1 7")
    desk.type("Alle Themen kommen aus der Gruppe.")
    desk.press("Enter d")
    desk.type("Sprachmittlung beim Arzt")
    desk.press("Enter b")
    desk.type("Manche fürchten das Amt.")
    desk.press("Enter i")
    desk.type("Plakat in drei Sprachen")
    desk.press("Enter o")
    desk.type("Ab Herbst in jedem Landkreis")
    desk.press("Enter")
    #expect(desk.model.saving == .stored)
    let facts = try desk.store.assessmentFacts()
    #expect(facts.count == 5 && Set(facts.map(\.cycle)).count == 1)
    #expect(try desk.store.records() == records)
    let screen = desk.screen(rows: 40).lines.joined()
    #expect(screen.contains("14 Ausblick") && screen.contains("Ab Herbst in jedem Landkreis"))
    let kept = try #require(try desk.store.cycleArchive(at: 0))
    #expect(LookedBack(kept).assessment == desk.model.lookedBack?.assessment)
    #expect(desk.model.lookedBack?.assessment.stages[.topics]?.stage == .partialDecision)
  }

  @Test("shows its chapter after each text, so that it is seen where it will stand")
  func chapters() throws {
    var desk = try DemoDesk(isWritten: false)
    desk.press("g i t 2 6")
    desk.type("Die Gruppe stimmt ab.")
    desk.press("Enter")
    let lines = desk.screen().lines.joined(separator: "\n")
    #expect(lines.contains("12 Stufe der Beteiligung"))
    #expect(lines.contains("Regeln · 6 Mitbestimmung · Warum? Die Gruppe"))
    #expect(desk.model.message?.text == "Aufgeschrieben: Stufe der Beteiligung, Regeln.")
  }

  @Test("is nothing without a reason, and the stage goes again with its last answer")
  func reason() throws {
    var desk = try DemoDesk(isWritten: false)
    desk.press("g i t 2 6 Enter")
    #expect(try desk.store.assessmentFacts().isEmpty)
    desk.press("t 2 6")
    desk.type("Grund")
    desk.press("Enter t 2 0")
    #expect(desk.model.lookedBack?.assessment.stages.isEmpty == true)
    #expect(try desk.store.assessmentFacts().count == 2)
  }

  @Test("can be changed, taken away, taken back and done again, a fact each time")
  func changes() throws {
    var desk = try DemoDesk(isWritten: false)
    desk.press("g i o")
    desk.type("Weiter")
    desk.press("Enter c 1 Right")
    desk.type(" im Herbst")
    desk.press("Enter")
    func outlook() -> [String]? { desk.model.lookedBack?.assessment.statements(.outlook).map(\.text) }
    #expect(outlook() == ["Weiter im Herbst"])
    desk.press("u")
    #expect(outlook() == ["Weiter"] && desk.model.message?.text == "Zurückgenommen: Ausblick.")
    desk.press("u")
    #expect(outlook() == [])
    desk.press("r r")
    #expect(outlook() == ["Weiter im Herbst"])
    desk.press("c 1")
    desk.erase(20)
    desk.press("Enter")
    #expect(outlook() == [])
    #expect(try desk.store.assessmentFacts().count == 7)
  }

  @Test("says so when there is nothing to change or to take back")
  func nothing() throws {
    var desk = try DemoDesk(isWritten: false)
    desk.press("g i c")
    #expect(desk.model.message?.text == "Das Team hat hier noch nichts geschrieben.")
    desk.press("u")
    #expect(desk.model.message?.text == "Es gibt nichts zurückzunehmen.")
    #expect(try desk.store.assessmentFacts().isEmpty)
  }

  @Test("holds a recommendation with whom it asks, until when, and from which need it follows, and the head")
  func recommendation() throws {
    var desk = try DemoDesk(isWritten: false)
    desk.press("g i z")
    desk.type("Viele kommen wieder.")
    desk.press("Enter e")
    desk.type("Sprachmittlung bezahlen")
    desk.press("Enter")
    desk.type("Landkreis")
    desk.press("Enter")
    desk.type("30.6.")
    desk.press("Enter")
    #expect(desk.screen().lines.joined().contains("Aus welchem Bedürfnis?"))
    desk.press("3 h 1")
    desk.type("Jobcenter")
    desk.press("Enter")
    let assessment = StaffAssessment(try desk.store.assessmentFacts())
    let need = try #require(
      desk.model.lookedBack?.board.cards.first { $0.wording == "Ich komme beim Arzt nicht durch." })
    let asked = try #require(assessment.recommendations.first)
    #expect(asked.text == "Sprachmittlung bezahlen" && asked.addressee == "Landkreis")
    #expect(asked.dueOn == CivilDate("2021-06-30") && asked.need == need.id)
    #expect(assessment.detail(.orderedBy) == "Jobcenter")
    #expect(assessment.statements(.summary).map(\.text) == ["Viele kommen wieder."])
    #expect(desk.model.saving == .stored && desk.model.entry == nil)
  }

  @Test("is saved with the Bilanz in the format that the name ends with", arguments: ["html", "md", "json"])
  func saved(ending: String) throws {
    let folder = try ScratchDirectory()
    var desk = try DemoDesk(isWritten: false)
    desk.press("g i o")
    desk.type("Weiter im Herbst")
    desk.press("Enter s Enter")
    #expect(desk.screen().lines.joined().contains("Datei: Bilanz-2021-04-21.html"))
    desk.erase(40)
    let path = folder.path + "/bilanz.\(ending)"
    desk.type(path)
    desk.press("Enter")
    #expect(desk.model.message?.text == "Gespeichert: \(path)" && desk.model.entry == nil)
    let report = try #require(desk.model.lookedBack?.report)
    let format = try #require(ReportFormat(rawValue: ending))
    let bytes = try #require(FileManager.default.contents(atPath: path))
    #expect(Array(bytes) == report.render(format, in: .german))
    #expect(String(decoding: bytes, as: UTF8.self).contains("Weiter im Herbst"))
  }

  @Test("never takes the place of a file: the name is in the field again, with the reason")
  func exists() throws {
    let folder = try ScratchDirectory()
    let path = folder.path + "/da.md"
    #expect(FileManager.default.createFile(atPath: path, contents: Data("x".utf8)))
    var desk = try DemoDesk(isWritten: false)
    desk.press("g i s Enter")
    desk.erase(40)
    desk.type(path)
    desk.press("Enter")
    #expect(desk.model.message?.text.hasPrefix("Das gibt es schon.") == true)
    #expect(FileManager.default.contents(atPath: path) == Data("x".utf8))
    desk.erase(2)
    desk.type("txt")
    desk.press("Enter")
    #expect(desk.model.message?.text == "Der Name muss auf .html, .md oder .json enden.")
    desk.press("Esc Esc")
    #expect(desk.model.entry == nil)
  }

  @Test("goes forward and back by lines, and answers at once at both ends")
  func scrolling() throws {
    var desk = try DemoDesk(isWritten: false)
    desk.press("g i")
    let first = desk.screen().lines.dropFirst()
    for _ in 0..<60 { desk.press("PgDn") }
    #expect(desk.screen().lines.joined().contains("Mehr Menschen sollen davon wissen."))
    for _ in 0..<3 { desk.press("PgUp") }
    #expect(!desk.screen().lines.joined().contains("Mehr Menschen sollen davon wissen."))
    for _ in 0..<60 { desk.press("PgUp") }
    #expect(desk.screen().lines.dropFirst() == first)
  }
}
