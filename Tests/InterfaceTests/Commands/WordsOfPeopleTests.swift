import Interface
import Testing
import Words

@Suite("The words that people use for a command")
struct WordsOfPeopleTests {
  private static let german: [(String, [Command])] = [
    ("Uhrzeit", [.frame(.editCycle), .frame(.moveSession)]),
    ("Zeit ändern", [.frame(.editCycle), .frame(.moveSession)]),
    ("Teilnehmer", [.presence(.arrive), .participant(.editParticipant)]),
    ("Teilnehmerin", [.presence(.arrive), .participant(.editParticipant)]),
    ("Protokoll", [.go(.report), .report(.saveReport)]), ("drucken", [.go(.report), .report(.saveReport)]),
    ("speichern", [.report(.saveReport)]), ("beenden", [.general(.quit), .phase(.nextPhase)]),
    ("Pause", [.hour(.activeBreak)]), ("stumm", [.technology(.dialInIssue)]),
    ("Ton", [.technology(.dialInIssue)]), ("Foto", [.general(.hide)]), ("Bildschirm", [.general(.hide)]),
    ("Bildschirmfoto", [.general(.hide)]), ("rückgängig", [.general(.undo)]),
    ("löschen", [.general(.undo), .topics(.dropTopic)]), ("Name falsch", [.participant(.editParticipant)]),
  ]

  private static let english: [(String, [Command])] = [
    ("time of day", [.frame(.editCycle), .frame(.moveSession)]),
    ("change the time", [.frame(.editCycle), .frame(.moveSession)]),
    ("change time", [.frame(.editCycle), .frame(.moveSession)]),
    ("participant", [.presence(.arrive), .participant(.editParticipant)]),
    ("minutes", [.go(.report)]), ("record", [.go(.report)]), ("print", [.go(.report), .report(.saveReport)]),
    ("save", [.report(.saveReport)]), ("quit", [.general(.quit)]), ("end", [.phase(.nextPhase)]),
    ("break", [.hour(.activeBreak)]), ("mute", [.technology(.dialInIssue)]),
    ("sound", [.technology(.dialInIssue)]), ("photo", [.general(.hide)]), ("screenshot", [.general(.hide)]),
    ("screen", [.general(.hide)]), ("revert", [.general(.undo)]),
    ("delete", [.general(.undo), .topics(.dropTopic)]), ("wrong name", [.participant(.editParticipant)]),
  ]

  @Test(
    "find it, with their first letters too, in every phase and before it",
    arguments: [Scene.today, .preparation, .exchange], Language.allCases)
  func found(_ scene: Scene, _ language: Language) throws {
    let model = try Trainer(in: scene, language).model
    for (words, commands) in language == .german ? Self.german : Self.english {
      let found = model.paletteCommands(matching: words)
      let typing = model.paletteCommands(matching: String(words.dropLast()))
      for command in commands {
        #expect(found.contains(command), "\(words)")
        #expect(typing.contains(command), "\(words)")
      }
    }
  }
}
