import Dialogue
import Interface
import Screen
import Testing
import Words

/// What is open at once, and which of it the keys go to: the same for input, for hints and for what is drawn.
@Suite("What the keys go to")
struct FocusTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let scene: Scene
    let keys: String
    var pasted: String?
    let focus: String
    /// The beginning of the bottom line.
    let hint: String
    /// What a row of the screen shows.
    let shows: String

    var testDescription: String { "\(scene) \(keys)" }
  }

  static let rows = [
    Row(scene: .exchange, keys: "", focus: "place", hint: "Leertaste", shows: "Redeliste"),
    Row(scene: .exchange, keys: "p", focus: "sequence", hint: "nächste Taste wählt", shows: "p …"),
    Row(scene: .exchange, keys: "p z", focus: "choice", hint: "Ziffer = Person", shows: "Wessen Zugang?"),
    Row(scene: .exchange, keys: "p z 2", focus: "choice", hint: "Ziffer wählt", shows: "Wie nimmt Yonas teil?"),
    Row(scene: .exchange, keys: "t", focus: "line", hint: "Enter übernimmt", shows: " Thema:"),
    Row(scene: .exchange, keys: "?", focus: "overlay", hint: "↑↓ blättern", shows: "Hilfe"),
    Row(scene: .exchange, keys: ":", focus: "overlay", hint: "Enter führt aus", shows: "Befehle"),
    // A card over a question: its keys are the card's, and the question comes back.
    Row(scene: .exchange, keys: "p z k", focus: "overlay", hint: "↑↓ blättern", shows: "Krisenkarte"),
    Row(scene: .exchange, keys: "p z k Esc", focus: "choice", hint: "Ziffer = Person", shows: "Wessen Zugang?"),
    Row(scene: .exchange, keys: "p z v", focus: "hidden", hint: "v zeigt wieder alles", shows: "Arzttermin"),
    Row(scene: .exchange, keys: "p z k v v", focus: "overlay", hint: "↑↓ blättern", shows: "Krisenkarte"),
    Row(scene: .needs, keys: "Enter", focus: "form", hint: "↑↓ wählen", shows: "Feld 1 von 19"),
    // A line over the form it belongs to.
    Row(scene: .needs, keys: "Enter Enter", focus: "line", hint: "Enter übernimmt", shows: "Feld 1 von 19"),
    Row(scene: .needs, keys: "Enter Enter Esc", focus: "form", hint: "↑↓ wählen", shows: "Feld 1 von 19"),
    Row(scene: .topics, keys: "", pasted: "Eins\nZwei", focus: "pasted", hint: "Enter nimmt alle auf", shows: "Zwei"),
    Row(scene: .today, keys: "g r", focus: "place", hint: "Ziffer 1–5 = Seite", shows: "Rückblick"),
  ]

  @Test("is one thing, and hints and screen are about it", arguments: rows)
  func precedence(row: Row) throws {
    var trainer = try Trainer(in: row.scene).pressing(row.keys)
    if let pasted = row.pasted { trainer.tell(.pasted(pasted)) }
    #expect(name(of: trainer.model.focus) == row.focus)
    #expect(trainer.bottom().trimmed.hasPrefix(row.hint), "\(trainer.bottom())")
    #expect(trainer.text().contains(row.shows), "\(trainer.testDescription)")
  }

  @Test("a key that means nothing there changes nothing behind it", arguments: rows)
  func nothingBehind(row: Row) throws {
    var trainer = try Trainer(in: row.scene).pressing(row.keys)
    if let pasted = row.pasted { trainer.tell(.pasted(pasted)) }
    let before = trainer.session
    trainer.press(.character("X"))
    #expect(trainer.session == before)
  }

  /// The compiler asks for a name for every new focus.
  private func name(of focus: Focus) -> String {
    switch focus {
    case .hidden: "hidden"
    case .overlay: "overlay"
    case .line: "line"
    case .choice: "choice"
    case .pasted: "pasted"
    case .form: "form"
    case .sequence: "sequence"
    case .place: "place"
    }
  }
}
