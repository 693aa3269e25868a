import Dialogue

/// The bottom line: what the most needed keys mean now, digits always included.
extension Texts {
  func hints(for model: AppModel) -> [String] {
    if model.overlay != nil { return [say("Esc zurück", "Esc back"), say("↑↓ blättern", "↑↓ scroll")] }
    switch model.entry {
    case .line:
      return [
        say("Enter übernimmt", "Enter takes it"), say("Esc lässt es", "Esc leaves it"),
        say("Ziffer = Text", "digits = text"),
      ]
    case .choice: return [say("Ziffer wählt", "a digit chooses"), say("Esc zurück", "Esc back")]
    case nil: break
    }
    if model.form != nil {
      return [say("↑↓ wählen", "↑↓ select"), say("Enter ändert", "Enter changes"), say("Esc schließt", "Esc closes")]
    }
    if !model.keys.isEmpty {
      return [say("nächste Taste wählt", "the next key chooses"), say("Esc zurück", "Esc back")]
    }
    guard model.place == .session, let phase = model.session?.phase else { return project(onStart, model) }
    switch phase {
    case .preparation:
      return [say("Ziffer = ist da", "digit = is here")]
        + project([.arrive, .dialInIssue, .editCycle, .nextPhase, .help], model)
    case .checkIn, .checkOut:
      return [say("Ziffer 1–5 = Stimmung", "digits 1–5 = mood")]
        + project([.nextPerson, .pass, .later, .reportBack, .nextPhase, .help], model)
    case .topics:
      return project([.addTopic, .addDot, .chooseTopic, .acclaim, .nextPhase, .help], model) + [
        say("Ziffern: ohne", "digits: none")
      ]
    case .exchange:
      return project([.nextSpeaker], model) + [say("Ziffer meldet sich", "digit raises hand")]
        + project([.markNeed, .endTurn, .extendTopic, .nextTopic, .help], model)
    case .needs, .wrapUp:
      return [say("Ziffer = Bereich", "digit = area")]
        + project([.editNeed, .confirmNeed, .shareNeed, .addNeed, .nextPhase, .help], model)
    case .closed: return project(onStart, model)
    }
  }

  private var onStart: [Command] { [.beginSession, .editCycle, .palette, .help, .quit] }

  private func project(_ commands: [Command], _ model: AppModel) -> [String] {
    commands.compactMap { command in
      model.keymap.firstKey(of: command, in: model.contexts).map { "\(key($0)) \(short(command))" }
    }
  }

  /// A word or two for the bottom line.
  private func short(_ command: Command) -> String {
    switch command {
    case .nextSpeaker, .nextPerson: say("nächste Person", "next person")
    case .markNeed: say("Bedürfnis", "need")
    case .endTurn: say("Ende", "end")
    case .nextPhase: say("weiter", "go on")
    case .confirmNeed: say("bestätigt", "confirmed")
    case .shareNeed: say("Hände", "hands")
    case .addNeed: say("neues", "new")
    case .addTopic: say("Thema", "topic")
    case .addDot: say("Punkt", "dot")
    case .acclaim: say("per Daumen", "by thumbs")
    case .beginSession: say("beginnen/weiter", "begin/resume")
    case .editCycle: say("Durchlauf", "cycle")
    case .reportBack: say("rückgemeldet", "reported back")
    case .later: say("später", "later")
    case .arrive: say("jemand ist da", "somebody is here")
    case .dialInIssue: say("Einwahl", "dial-in")
    default: title(of: command)
    }
  }

}
