import AcceptanceScripts
import Interface
import Screen
import Testing
import Words

@Suite("The group's view")
struct GroupViewTests {
  @Test("waits calmly where no session is open")
  func waiting() throws {
    let text = try Trainer().groupView().lines.joined(separator: "\n")
    #expect(text.contains("Im Moment ist kein Termin offen.") && text.contains("12:20 Uhr"))
  }

  @Test("tells who may speak where nobody does, and nobody's name when it is hidden")
  func nobody() throws {
    var trainer = try Trainer(in: .exchange)
    #expect(try trainer.groupView().lines.joined().contains("Mehmet spricht"))
    trainer.press("h")
    #expect(try trainer.groupView().lines.joined().contains("Mehmet spricht gleich weiter"))
    trainer.press("h Enter")
    #expect(try trainer.groupView().lines.joined().contains("Als Nächstes: Olena, Jürgen"))
    trainer.press("l")
    #expect(try trainer.groupView().lines.joined().contains("Wer möchte etwas sagen?"))
    let hidden = try trainer.groupView(isHidden: true).lines.joined(separator: "\n")
    #expect(hidden.contains("Gleich geht es weiter.") && hidden.contains("v zeigt wieder alles"))
    #expect(!hidden.contains("Olena") && !hidden.contains("Arzttermin") && !hidden.contains("Austausch\n"))
  }

  @Test("never traps, however small or large the window", arguments: Scene.allCases, ["", "o", "s c 1 Space"])
  func sizes(_ scene: Scene, _ keys: String) throws {
    let trainer = try Trainer(in: scene).pressing(keys)
    for columns in 0...12 { for rows in 0...4 { _ = try trainer.groupView(rows: rows, columns: columns) } }
    for (columns, rows) in [(60, 20), (80, 24), (120, 40), (200, 50), (60, 50), (30, 12), (29, 12), (200, 3)] {
      let screen = try trainer.groupView(rows: rows, columns: columns)
      guard let cursor = screen.cursor else { continue }
      #expect((0..<rows).contains(cursor.row) && (0...columns).contains(cursor.column))
    }
  }

  @Test(
    "has digits as large as the window allows, and words in a strip",
    arguments: [(50, 15), (30, 15), (24, 10), (18, 7), (15, 5), (13, 5), (12, 0)])
  func digits(_ rows: Int, _ height: Int) throws {
    let screen = try Trainer(in: .exchange).groupView(rows: rows, columns: 80)
    #expect(screen.lines.filter { $0.contains("█") }.count == height, "\(screen.framed)")
    let strip = try Trainer(in: .exchange).groupView(rows: 3, columns: 60)
    #expect(strip.lines.joined(separator: " ").contains("1:05"), "\(strip.framed)")
  }

  @Test("fills a window on a projector with its digits: seven times as high and as wide as the smallest ones")
  func projector() throws {
    let screen = try Trainer(in: .exchange).groupView(rows: 50, columns: 200)
    let rows = screen.lines.filter { $0.contains("█") }
    #expect(rows.count == 35 && rows.contains { $0.contains(String(repeating: "█", count: 28)) })
    #expect(screen.lines.contains { $0.contains("Ich spreche von mir.") })
  }

  @Test("keeps the size of its digits from the first second to the hundredth minute", arguments: [(24, 44), (40, 90)])
  func calm(_ rows: Int, _ columns: Int) throws {
    var screen = try Trainer(in: .exchange).groupScreen
    guard case .talk(var talk) = screen.situation else { Issue.record("no talk"); return }
    let heights = [1, 59, 599, 600, 5999].map { seconds in
      talk.spoken = .seconds(seconds)
      screen.situation = .talk(talk)
      let view = GroupView(screen, words: GroupWords(Texts(.german))).render(size: Size(rows: rows, columns: columns))
      return view.lines.count { $0.contains("█") }
    }
    #expect(Set(heights).count == 1, "\(heights)")
  }

  @Test("says nothing in more than twelve words a sentence, in both languages", arguments: Language.allCases)
  func plain(_ language: Language) throws {
    for scene in Scene.allCases {
      let trainer = try Trainer(in: scene, language)
      let page = try trainer.groupView(rows: 60, columns: 200)
      let sentences = page.lines.flatMap { $0.split(whereSeparator: { ".!?·│".contains($0) }) }
      for sentence in sentences { #expect(sentence.split(separator: " ").count <= 13, "\(sentence)") }
    }
  }
}
