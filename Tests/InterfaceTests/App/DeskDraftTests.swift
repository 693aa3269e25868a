import Dialogue
import Interface
import Screen
import Testing

@Suite("A line that staff have begun")
struct DeskDraftTests {
  /// Every screen on which staff write, with the keys that open a field, and others that open another one.
  static let fields: [(open: String, other: String)] = [
    ("g i d", "g i b"), ("g i b", "g i o"), ("g i i", "g i d"), ("g i o", "g i i"), ("g i t 2 6", "g i t 1 6"),
    ("g b a", "g b w"), ("g b w", "g b a"), ("g b e", "g b a"), ("g n a", "g n c Enter"),
    ("g n c Down Down Enter", "g n c Down Enter"),
    ("g i z", "g i d"), ("g i e", "g i z"), ("g i h 1", "g i h 2"),
    ("g n c Down Down Enter", "g n c Down Enter"), ("g n s 3", "g n s 4"),
  ]

  @Test("is there again after the program was killed, in its own field only", arguments: fields)
  func again(open: String, other: String) throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press(open)
    trainer.press("Ctrl-U")
    trainer.type("Halb")
    trainer.press(.left)
    try trainer.startAgain()
    trainer.press(other)
    #expect(trainer.typed != "Halb")
    trainer.press("Esc Esc \(open)")
    #expect(trainer.typed == "Halb")
    #expect(trainer.said == "Hier steht der angefangene Text.")
    trainer.type("x")
    #expect(trainer.typed == "Halxb")
  }

  @Test("is written with every key, in its own field and not in that of the session")
  func everyKey() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("g i d")
    let before = trainer.effects.count
    trainer.type("ab")
    let kept = trainer.effects.dropFirst(before).map { effect -> String? in
      if case .write(.saveAtDesk(let draft, _)) = effect { draft?.text } else { "\(effect)" }
    }
    #expect(kept == ["a", "ab"])
  }

  @Test("is given up with Enter together with what it became, with Esc, and when it is emptied and left")
  func givenUp() throws {
    for end in ["Enter", "Esc", "Ctrl-U Esc"] {
      var trainer = try Trainer(in: .preparation)
      trainer.press("g i d")
      trainer.type("Ein Raum")
      #expect(trainer.keptAtDesk.map(\.text) == ["Ein Raum"])
      trainer.press(end)
      #expect(trainer.keptAtDesk.isEmpty)
      try trainer.startAgain()
      trainer.press("g i d")
      #expect(trainer.typed == "")
    }
  }

  @Test("that was cleared is kept until it is left")
  func cleared() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("g i d")
    trainer.type("Ein Raum")
    trainer.press("Ctrl-U")
    try trainer.startAgain()
    trainer.press("g i d")
    #expect(trainer.typed == "Ein Raum")
  }

  @Test("stays while another one is typed and entered")
  func several() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("g i d")
    trainer.type("Ein Raum")
    try trainer.startAgain()
    trainer.press("g i o")
    trainer.type("Weiter")
    trainer.press("Enter")
    trainer.press("d")
    #expect(trainer.typed == "Ein Raum")
  }

  @Test("is said on the start screen, in every window", arguments: [(60, 20), (80, 24)])
  func startScreen(columns: Int, rows: Int) throws {
    var trainer = try Trainer(in: .preparation)
    try trainer.startAgain()
    #expect(!trainer.text(rows: rows, columns: columns).contains("angefangener Text"))
    trainer.press("Enter")
    trainer.press("g i d")
    trainer.type("Ein Raum")
    try trainer.startAgain()
    let text = trainer.text(rows: rows, columns: columns)
    #expect(text.contains("angefangener Text") && text.contains("g i") && !text.contains("Ein Raum"))
  }

  @Test("is not kept of what is looked for, nor of the name of a file")
  func notKept() throws {
    var trainer = try Trainer(in: .preparation)
    trainer.press("g r 5 x Esc g i s Enter x Esc Esc")
    #expect(trainer.keptAtDesk.isEmpty)
    #expect(!trainer.effects.contains { if case .write(.saveAtDesk) = $0 { true } else { false } })
  }
}

extension Trainer {
  /// What stands in the line that is typed.
  fileprivate var typed: String? {
    if case .line(let line) = model.entry { line.editor.text } else { nil }
  }
}
