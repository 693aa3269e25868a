import Interface
import Screen
import Testing
import Words

/// Braille displays and screen readers go where the hardware cursor is.
@Suite("The hardware cursor")
struct CursorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let scene: Scene
    let keys: String
    var pasted: String?
    /// What stands at the cursor or right behind it in its row.
    let stands: String
    var testDescription: String { "\(scene) \(keys)" }
  }

  /// Every focus there is, and every list, text and field.
  static let rows = [
    Row(scene: .today, keys: "", stands: "Nächster Termin"),
    Row(scene: .preparation, keys: "", stands: "✓"),
    Row(scene: .checkIn, keys: "", stands: "▶"),
    Row(scene: .topics, keys: "Down", stands: "▶"),
    Row(scene: .exchange, keys: "", stands: "1. 3 Olena"),
    Row(scene: .exchange, keys: "Down", stands: "2. 6 Jürgen"),
    Row(scene: .needs, keys: "", stands: "▶"),
    Row(scene: .checkOut, keys: "", stands: "▶"),
    Row(scene: .wrapUp, keys: "", stands: "▶"),
    Row(scene: .exchange, keys: "s", stands: "   1 Amina"),
    Row(scene: .exchange, keys: "v", stands: "Arzttermin"),
    Row(scene: .today, keys: "v", stands: "Verdeckt"),
    Row(scene: .exchange, keys: "p", stands: "g "),
    Row(scene: .exchange, keys: "p z", stands: "1 Amina"),
    Row(scene: .exchange, keys: "p z 2", stands: "1 "),
    Row(scene: .topics, keys: "", pasted: "Eins\nZwei", stands: "· Eins"),
    Row(scene: .exchange, keys: "?", stands: "s Störung"),
    Row(scene: .exchange, keys: "k", stands: "112"),
    Row(scene: .needs, keys: "Enter", stands: "▶"),
    Row(scene: .needs, keys: "Enter Down Down", stands: "▶"),
    Row(scene: .today, keys: "g r", stands: "▶"),
    Row(scene: .today, keys: "g b", stands: "▶"),
    Row(scene: .today, keys: "g n", stands: "▶"),
    Row(scene: .today, keys: "g i", stands: ""),
  ]

  @Test("is where the keys go: on the row, the answer or the text", arguments: rows)
  func place(row: Row) throws {
    var trainer = try Trainer(in: row.scene).pressing(row.keys)
    if let pasted = row.pasted { trainer.tell(.pasted(pasted)) }
    let screen = trainer.screen()
    let cursor = try #require(screen.cursor, "\(trainer.testDescription)")
    let rest = screen.text(row: cursor.row, from: cursor.column)
    #expect(rest.begins(with: row.stands), "\(rest)\(trainer.testDescription)")
  }

  @Test("is on the chosen theme, which is in use while it is looked at")
  func tried() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.run(.general(.theme))
    trainer.press("Down Down")
    let screen = trainer.screen()
    let cursor = try #require(screen.cursor)
    #expect(screen[row: cursor.row, column: cursor.column].role == .selection)
    #expect(screen.text(row: cursor.row, from: cursor.column).begins(with: "▶ 3"))
  }

  @Test("is behind what was typed, in a line and in the palette", arguments: ["t", ":"])
  func typing(key: String) throws {
    var trainer = try Trainer(in: .exchange).pressing(key)
    trainer.type("Abc")
    trainer.press(.left)
    let screen = trainer.screen()
    let cursor = try #require(screen.cursor)
    #expect(cursor.row == 22 && screen.text(row: 22, from: cursor.column - 2).hasPrefix("Abc"))
  }

  @Test("is on the command that was found, for whoever has chosen that, and else behind the letters")
  func palette() throws {
    for place in PaletteCursor.allCases {
      var trainer = try Trainer(in: .exchange, cursor: place).pressing(": v e r")
      for step in ["", "Down", "Down"] {
        trainer.press(step)
        let screen = trainer.screen()
        let cursor = try #require(screen.cursor)
        switch place {
        case .input: #expect(cursor.row == 22 && screen.text(row: 22, from: cursor.column - 3).hasPrefix("ver"))
        case .row: #expect(screen.text(row: cursor.row, from: cursor.column).begins(with: "▶"))
        }
      }
    }
  }

  @Test("is somewhere on every screen that can be read, whatever its size", arguments: FocusTests.rows)
  func everywhere(row: FocusTests.Row) throws {
    var trainer = try Trainer(in: row.scene).pressing(row.keys)
    if let pasted = row.pasted { trainer.tell(.pasted(pasted)) }
    for (rows, columns) in [(20, 60), (24, 80), (34, 100), (40, 120), (50, 200)] {
      #expect(trainer.screen(rows: rows, columns: columns).cursor != nil, "\(rows)×\(columns)")
    }
  }
}

extension Buffer {
  /// What stands in a row from a column on.
  fileprivate func text(row: Int, from column: Int) -> String {
    cells(row: row).dropFirst(column).map(\.text).joined()
  }
}

extension String {
  /// In lists and texts the cursor rests beside the first letter, where it hides none.
  fileprivate func begins(with text: String) -> Bool { hasPrefix(text) || dropFirst().hasPrefix(text) }
}
