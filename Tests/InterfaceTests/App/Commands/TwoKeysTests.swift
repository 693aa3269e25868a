import Dialogue
import Interface
import Screen
import Testing

/// What a trainer does with eyes on people takes at most two keys, text aside. A person's and an answer's digit count
/// like the keys of a sequence; where a sequence is followed by a digit that is said, with its reason.
@Suite("Two keys and text")
struct TwoKeysTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let command: Command
    let scene: Scene
    /// What has to be so before.
    var before = ""
    let keys: String
    /// What is typed after the keys.
    var text = ""
    /// Why it takes more than two keys.
    var reason: String?

    var testDescription: String { "\(command): \(keys)" }
    var count: Int { keys.split(separator: " ").count }
  }

  /// A prefix, its letter, and the person: three keys, because ten digits belong to the speaking list.
  private static let person = "`p`, what is done, who: single letters are kept for what happens every few minutes"

  static let rows = [
    Row(command: .disturbance, scene: .exchange, keys: "s 1"),
    Row(command: .disturbance, scene: .exchange, before: "s 1", keys: "s 1"),
    Row(command: .connectionLost, scene: .exchange, keys: "x 4"),
    Row(command: .resumeTurn, scene: .exchange, before: "x 4 a 4", keys: "p w"),
    Row(command: .activeBreak, scene: .exchange, keys: "o"),
    Row(command: .chooseMethod, scene: .exchange, keys: "c 4"),
    Row(command: .nextStep, scene: .exchange, before: "c 2 3", keys: "j"),
    Row(command: .addPlan, scene: .exchange, before: "c 2 3 j j j j j", keys: "m l", text: "Ich rufe an."),
    Row(command: .nextPrompts, scene: .exchange, keys: "f"),
    Row(command: .acceptPlan, scene: .checkIn, before: "> > >", keys: "y"),
    Row(command: .mergeTopics, scene: .topics, keys: "z 1"),
    Row(command: .linkTopic, scene: .topics, keys: "j 1"),
    Row(command: .crisisCard, scene: .exchange, keys: "k"),
    Row(
      command: .dialInIssue, scene: .exchange, keys: "e 4 1",
      reason: "who and what kind are two facts; `e Enter 1` leaves out who"),
    Row(command: .expectPerson, scene: .exchange, keys: "p e 8", reason: person),
    Row(command: .listensToday, scene: .exchange, keys: "p h 3", reason: person),
    Row(command: .sharedDevice, scene: .exchange, keys: "p d 1 3", reason: person + "; and two people share a device"),
    Row(command: .changeAccess, scene: .exchange, keys: "p z 1 3", reason: person + "; and how"),
    Row(command: .sessionTeam, scene: .exchange, keys: "p t 1", text: "Deniz", reason: "once an hour at most"),
    Row(command: .pinPrompt, scene: .exchange, keys: "m k 2", reason: "one of three prompts in sight"),
    Row(
      command: .planOutcome, scene: .exchange, before: "c 2 3 j j j j j m l J a Enter", keys: "p a 1",
      reason: "how it went is one of five answers"),
  ]

  @Test("are enough", arguments: rows)
  func enough(row: Row) throws {
    #expect((row.count > 2) == (row.reason != nil), "\(row.count) keys")
    var trainer = try Trainer(in: row.scene).pressing(row.before)
    #expect(trainer.model.entry == nil || row.before == "s 1", "\(trainer)")
    let before = trainer
    trainer.press(row.keys)
    if !row.text.isEmpty {
      trainer.type(row.text)
      trainer.press("Enter")
    }
    #expect(trainer.hasDone(row.command, since: before), "\(trainer.said ?? "nothing said")\(trainer.screen().framed)")
  }

  @Test("of a command begin with its keys in the table")
  func beginsWithItsKeys() {
    for row in Self.rows {
      let keys = Keymap.standard.firstKey(of: row.command) ?? "none"
      #expect(row.keys == keys || row.keys.hasPrefix(keys + " "), "\(row.command)")
    }
  }
}

extension Trainer {
  /// Something is in the journal that was not, or in sight what leaves no trace.
  fileprivate func hasDone(_ command: Command, since before: Trainer) -> Bool {
    switch command {
    case .crisisCard:
      if case .crisisCard = model.overlay { true } else { false }
    case .nextPrompts: model.promptPage != before.model.promptPage
    default: appended > before.appended && refusal == nil
    }
  }

  private var appended: Int {
    effects.count {
      if case .append = $0 { true } else { false }
    }
  }
}
