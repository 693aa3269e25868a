import Dialogue
import Interface
import Screen
import Testing

/// What a trainer does with eyes on people takes at most two keys. Text is not counted, nor are the digits that say
/// who: `p` and a letter is what is done, and then comes the person.
@Suite("Two keys and text")
struct TwoKeysTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let command: Command
    let scene: Scene
    /// What has to be so before.
    var before = ""
    let keys: String
    /// Whom it is about, by number.
    var people = ""
    /// How it is typed where the people come between the keys.
    var typed: String?
    /// What is typed after the keys.
    var text = ""

    var testDescription: String { "\(command): \(keys) \(people)" }
    var count: Int { keys.split(separator: " ").count }
  }

  static let rows = [
    Row(command: .hour(.disturbance), scene: .exchange, keys: "s"),
    Row(command: .hour(.disturbanceKind), scene: .exchange, before: "s", keys: "c 1"),
    Row(command: .hour(.addGroundRule), scene: .exchange, before: "s", keys: "+", text: "Wir warten."),
    Row(command: .hour(.disturbance), scene: .exchange, before: "s c 1", keys: "s 1"),
    Row(command: .turn(.nextSpeaker), scene: .exchange, before: "s", keys: "Space"),
    Row(command: .person(2), scene: .exchange, before: "s", keys: "2"),
    Row(command: .presence(.connectionLost), scene: .exchange, keys: "x", people: "4"),
    Row(command: .technology(.resumeTurn), scene: .exchange, before: "x 4 a 4", keys: "p w"),
    Row(command: .access(.onSite), scene: .exchange, keys: "p o", people: "2"),
    Row(command: .access(.privateDevice), scene: .exchange, keys: "p i", people: "1"),
    Row(command: .access(.phone), scene: .exchange, keys: "p t", people: "1"),
    Row(command: .technology(.dialInIssue), scene: .exchange, keys: "e 1", people: "4", typed: "e 4 1"),
    Row(command: .technology(.expectPerson), scene: .exchange, keys: "p e", people: "8"),
    Row(command: .technology(.sharedDevice), scene: .exchange, keys: "p d", people: "1 3"),
    Row(command: .fairness(.listensToday), scene: .exchange, keys: "p h", people: "3"),
    Row(command: .participant(.mergePeople), scene: .exchange, keys: "p j", people: "4 2"),
    Row(command: .technology(.sessionTeam), scene: .exchange, keys: "p c", people: "1", text: "Deniz"),
    Row(command: .hour(.activeBreak), scene: .exchange, keys: "o"),
    Row(command: .method(.chooseMethod), scene: .exchange, keys: "c 4"),
    Row(command: .method(.nextStep), scene: .exchange, before: "c 2 3", keys: "j"),
    Row(command: .plan(.addPlan), scene: .exchange, before: "c 2 3 j j j j j", keys: "m l", text: "Ich rufe an."),
    Row(command: .mark(.strength), scene: .exchange, keys: "m s"),
    Row(command: .prompts(.nextPrompts), scene: .exchange, keys: "f"),
    Row(command: .prompts(.pinPrompt), scene: .exchange, keys: "m 2"),
    Row(command: .hour(.acceptPlan), scene: .checkIn, before: "> > >", keys: "y"),
    Row(command: .talk(.chooseOrder), scene: .exchange, keys: "p r"),
    Row(command: .merging(.mergeTopics), scene: .topics, keys: "z 1"),
    Row(command: .merging(.unmergeTopics), scene: .topics, before: "z 1", keys: "l 1"),
    Row(command: .merging(.linkTopic), scene: .topics, keys: "j 1"),
    Row(command: .prompts(.crisisCard), scene: .exchange, keys: "k"),
  ]

  @Test("are enough", arguments: rows)
  func enough(row: Row) throws {
    #expect(row.count <= 2)
    var trainer = try Trainer(in: row.scene).pressing(row.before)
    #expect(trainer.model.entry == nil, "\(trainer)")
    let before = trainer
    trainer.press(row.typed ?? row.keys + " " + row.people)
    if !row.text.isEmpty {
      trainer.type(row.text)
      trainer.press("Enter")
    }
    #expect(trainer.hasDone(row.command, since: before), "\(trainer.said ?? "nothing said")\(trainer.screen().framed)")
  }

  @Test("of a command begin with its keys in the table")
  func beginsWithItsKeys() {
    for row in Self.rows {
      let bound = Context.allCases.flatMap { Keymap.standard.keys(for: row.command, in: $0) }
      #expect(bound.contains { row.keys == $0 || row.keys.hasPrefix($0 + " ") }, "\(row.command)")
    }
  }
}

extension Trainer {
  /// Something is in the journal that was not, or in sight what leaves no trace.
  fileprivate func hasDone(_ command: Command, since before: Trainer) -> Bool {
    switch command {
    case .prompts(.crisisCard):
      if case .crisisCard = model.overlay { true } else { false }
    case .prompts(.nextPrompts): model.promptPage != before.model.promptPage
    default: appended > before.appended && refusal == nil
    }
  }

  private var appended: Int {
    effects.count {
      if case .write(.append) = $0 { true } else { false }
    }
  }
}
