import Content
import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("An active break on the screen")
struct BreakScreenTests {
  private static let phases: [Scene] = [.checkIn, .topics, .exchange, .afterTurns, .needs, .checkOut]

  @Test("has timer, text and the variant for sitting in every phase of the hour and at both sizes", arguments: phases)
  func everyPhase(scene: Scene) throws {
    var trainer = try Trainer(in: scene)
    trainer.press("o")
    for (rows, columns) in [(24, 80), (20, 60)] {
      let screen = trainer.screen(rows: rows, columns: columns)
      let text = screen.lines.joined(separator: "\n")
      for words in [
        "Aktive Pause", "Übung bis ", "Pause bis 3:00", try trainer.exercise.text.german.beginning,
        try trainer.exercise.seated.german.beginning, "Nur so weit", "████ ████",
      ] {
        #expect(text.contains(words), "\(words)\n\(screen.framed)")
      }
    }
  }

  @Test("has them in English too", arguments: phases)
  func english(scene: Scene) throws {
    var trainer = try Trainer(in: scene, .english)
    trainer.press("o")
    for (rows, columns) in [(24, 80), (20, 60)] {
      let text = trainer.text(rows: rows, columns: columns)
      for words in [
        "Active break", "exercise until ", "break until 3:00", try trainer.exercise.text.english.beginning,
        try trainer.exercise.seated.english.beginning, "Only as far", "████ ████",
      ] {
        #expect(text.contains(words), "\(words)\n\(trainer.screen(rows: rows, columns: columns).framed)")
      }
    }
  }

  @Test("keeps timer and clock in sight below lists, help and questions", arguments: ["?", ":", "k", "p", "x", "e 8"])
  func panels(keys: String) throws {
    for scene in Self.phases {
      var trainer = try Trainer(in: scene)
      trainer.press("o")
      trainer.press(keys)
      for (rows, columns) in [(24, 80), (20, 60)] {
        let screen = trainer.screen(rows: rows, columns: columns)
        let text = screen.lines.joined(separator: "\n")
        #expect(text.contains("████ ████") && text.contains("noch "), "\(screen.framed)")
      }
    }
  }

  @Test("leaves what digits mean in the bottom row, and in a round whoever is asked", arguments: phases)
  func digits(scene: Scene) throws {
    for language in Language.allCases {
      var trainer = try Trainer(in: scene, language)
      trainer.press("o")
      let word = language == .german ? "Ziffer" : "digit"
      for (rows, columns) in [(24, 80), (20, 60)] {
        let screen = trainer.screen(rows: rows, columns: columns)
        #expect(screen.lines[rows - 1].contains(word), "\(screen.framed)")
        if trainer.session?.round != nil {
          #expect(screen.lines.joined().contains("▶  \(scene == .checkIn ? "5 Petra" : "3 Olena")"), "\(screen.framed)")
        }
      }
    }
  }

  @Test("says when exercise and break are over, and goes on")
  func over() throws {
    var trainer = try Trainer(in: .checkIn)
    trainer.press("o")
    trainer.look(at: "12:35:20")
    #expect(trainer.text().contains("Übung zu Ende · Pause bis 3:00"))
    trainer.look(at: "12:37:30")
    #expect(trainer.text().contains("Übung zu Ende · Zeit ist um +0:10"))
    trainer.press("f")
    #expect(trainer.text().contains("Übung bis 4:40 · Zeit ist um +0:10"))
  }

  @Test("names in a narrow window whose turn it has stopped, or who comes next")
  func narrow() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("o")
    #expect(trainer.text(rows: 20, columns: 60).contains("angehalten: Mehmet"))
    trainer = try Trainer(in: .exchange)
    trainer.press("Enter o")
    #expect(trainer.text(rows: 20, columns: 60).contains("Als Nächstes: Olena"))
  }
}

extension Trainer {
  /// What the group does in the break that goes on.
  fileprivate var exercise: Content.ActiveBreak {
    get throws {
      let key = try #require(session?.runningBreak?.exercise)
      return try #require(model.library.activeBreaks.first { $0.key == key })
    }
  }
}

extension String {
  /// Its first two words, which stand in one line.
  fileprivate var beginning: String { split(separator: " ").prefix(2).joined(separator: " ") }
}
