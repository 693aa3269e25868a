import AcceptanceScripts
import Content
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

@Suite("Text with everything in it")
struct SpecialTextTests {
  private static let texts = [
    "Geld; Strom", "Er sagt: \"nein\"", "=1+1", "Größe übermäßig", "محمد", "Cafe\u{301} a\u{301}\u{323}",
  ]

  @Test("B15: goes through keyboard, database, screen and both exports unharmed", arguments: texts)
  func unharmed(text: String) throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    let before = LateJoiner.preparation + LateJoiner.checkIn + [ScriptStep("12:40:00", ">")]
    let model = try program.run(
      before + [
        ScriptStep("12:42:00", "t", typing: text), ScriptStep("12:43:00", "n", typing: text),
      ]
    ).model
    let kept = text.precomposedStringWithCanonicalMapping
    #expect(model.session?.topics.standing.map(\.title) == [kept])
    #expect(model.session?.needList.needs.map(\.wording) == [kept])
    let rest = [ScriptStep("12:44:00", "> > j > > > Enter")]
    let script = [ScriptStep("12:43:30", "Enter")] + rest
    _ = try program.run(script)
    #expect(try program.rows("SELECT title FROM analysis_topic WHERE title <> 'Impftermin'") == [kept])
    #expect(try program.rows("SELECT wording, released FROM analysis_need WHERE date = '2021-03-24'") == ["\(kept)|1"])
    let json = try export(.topics, .json, from: program)
    #expect(json.contains("\"title\": \"\(kept.replacingOccurrences(of: "\"", with: "\\\""))\""))
    let csv = try export(.needs, .csv, from: program)
    let guarded = kept.hasPrefix("=") ? "'" + kept : kept
    #expect(csv.contains("\"\(guarded.replacingOccurrences(of: "\"", with: "\"\""))\""))
  }

  @Test("B13: that is pasted loses what steers a terminal, and never runs as a command")
  func hostilePaste() throws {
    let folder = try ScratchDirectory()
    let program = try ScriptedProgram(in: folder)
    var model = try program.run(LateJoiner.preparation).model
    let now = program.clock.reading
    _ = model.update(.key(.character("t")), now: now)
    _ = model.update(.pasted("q\u{1B}[2J\u{7}Bus\u{202E} fährt\u{200B} nicht"), now: now)
    let screen = ScreenView(model, at: now).render(size: Size(rows: 24, columns: 80)).lines.joined()
    #expect(screen.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E && $0.value != 0x200B })
    let effects = model.update(.key(.enter), now: now)
    #expect(!effects.contains(.quit))
    #expect(model.session?.topics.standing.map(\.title) == ["q[2JBus fährt nicht"])
  }

  private func export(_ kind: ExportKind, _ format: ExportFormat, from program: ScriptedProgram) throws -> String {
    let store = try SessionStore(at: program.path, access: .readOnly, now: program.clock.reading.wall)
    let extract = ArchiveExtract(records: try store.records(), facts: try store.needFacts())
    let bytes = Export(kind: kind, format: format, language: .german).render(extract, categories: [])
    return String(decoding: bytes, as: UTF8.self)
  }
}
