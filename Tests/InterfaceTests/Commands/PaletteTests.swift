import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("Finding a command by its name")
struct PaletteTests {
  private func index(_ trainer: Trainer) -> Int? {
    if case .palette(_, let index) = trainer.model.overlay { index } else { nil }
  }

  @Test("goes no further than the last one and the first one, and Enter does what is shown there")
  func ends() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press(":")
    trainer.type("Merker Z")
    let found = trainer.model.paletteCommands(matching: "Merker Z")
    #expect(found == [.mark(.quote)])
    trainer.press("Down Down Down")
    #expect(index(trainer) == 0)
    trainer.press("Enter")
    #expect(trainer.session?.needList.marks.last?.kind == .quote)

    trainer.press(":")
    let all = trainer.model.paletteCommands(matching: "")
    for _ in 0..<(all.count + 3) { trainer.press("Down") }
    #expect(index(trainer) == all.count - 1)
    trainer.press("Up")
    #expect(index(trainer) == all.count - 2)
    for _ in 0..<(all.count + 3) { trainer.press("Up") }
    #expect(index(trainer) == 0)
  }

  @Test("does nothing when nothing is found, and says so")
  func nothing() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press(":")
    trainer.type("qqqq")
    trainer.press("Down Up")
    #expect(index(trainer) == 0)
    let before = trainer.session
    trainer.press("Enter")
    #expect(trainer.session == before && trainer.model.overlay == nil)
  }

  @Test("also by other words for it, in the language that is spoken")
  func synonyms() throws {
    let german = try Trainer(in: .exchange).model
    #expect(german.paletteCommands(matching: "abwesend").contains(.presence(.markAbsent)))
    #expect(german.paletteCommands(matching: "rückgängig") == [.general(.undo)])
    #expect(!german.paletteCommands(matching: "absent").contains(.mark(.need)))
    let english = try Trainer(in: .exchange, .english).model
    #expect(english.paletteCommands(matching: "quarrel") == [.hour(.disturbance)])
    // Only the beginning of such a word: not what stands in the middle of it.
    #expect(!german.paletteCommands(matching: "eilnehmende").contains(.presence(.arrive)))
    // What is called so comes before what only is meant by it.
    #expect(german.paletteCommands(matching: "Pause").first == .hour(.activeBreak))
  }

  @Test("what is called so comes first, then what begins elsewhere, and what does not apply here last")
  func order() throws {
    let model = try Trainer(in: .exchange).model
    let found = model.paletteCommands(matching: "bedürfnis")
    let isHere = found.map { command in command.contexts.contains(where: model.contexts.contains) }
    #expect(isHere == isHere.filter { $0 } + isHere.filter { !$0 })
    #expect(found.first.map(Texts(.german).title(of:))?.lowercased().hasPrefix("bedürfnis") == true)
  }

  @Test("and a command with many keys stands in the help with its first one")
  func manyKeys() throws {
    let rows = try Trainer(in: .needs).model.helpRows
    #expect(rows.map(\.keys).contains("c…") && rows.map(\.keys).contains("m k…"))
    #expect(rows.allSatisfy { $0.keys.split(separator: " ").count <= 3 })
  }

  @Test("and in the help of a phase stands how it goes on and back, on the first page and with a sentence")
  func firstPage() throws {
    for scene in [Scene.preparation, .checkIn, .topics, .needs, .wrapUp] {
      let page = try Trainer(in: scene).pressing("?").text()
      #expect(page.contains("> ") && page.contains("< ") && page.contains("noch einmal: alle mit einem Satz"))
      let text = try Trainer(in: scene).pressing("? ?").text()
      #expect(text.contains("Geht zur nächsten Phase.") && text.contains("Öffnet die vorige Phase wieder."))
    }
    #expect(try Trainer(in: .today).pressing("g b ? ?").text().contains("Zeigt, was hinter der Zeile steht"))
  }

  @Test("is closed by its key once all of it was seen, and by Esc at once")
  func closing() throws {
    #expect(try Trainer(in: .exchange).pressing("? ? ?").model.overlay == nil)
    #expect(try Trainer(in: .exchange).pressing("? Esc").model.overlay == nil)
  }

  @Test("however ä is spelt, in any order of its words, and with two letters swapped")
  func spelling() throws {
    let model = try Trainer(in: .exchange).model
    #expect(model.paletteCommands(matching: "Bedürfnis") == model.paletteCommands(matching: "beduerfnis"))
    #expect(!model.paletteCommands(matching: "beduerfnis").isEmpty)
    #expect(model.paletteCommands(matching: "person nächste").contains(.turn(.nextSpeaker)))
    #expect(model.paletteCommands(matching: "Stroung").contains(.hour(.disturbance)))
  }

  @Test("and marks the letters by which they were found")
  func marked() throws {
    let screen = try Trainer(in: .exchange).pressing(": p e r s").screen()
    let rows = (0..<24).filter { screen.lines[$0].contains("Pers") && !screen.lines[$0].contains("▶") }
    #expect(rows.contains { row in screen.roles(row: row).contains { $0.role == .accent && $0.columns.count == 4 } })
  }
}
