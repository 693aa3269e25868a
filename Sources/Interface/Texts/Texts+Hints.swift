import Dialogue
import Screen

/// The bottom line: what the most needed keys mean now, digits always included.
extension Texts {
  func hints(for model: AppModel, at now: Moment) -> Hints {
    switch model.overlay {
    case .palette:
      return Hints(items: [
        say("Enter führt aus", "Enter runs it"), say("↑↓ wählen", "↑↓ select"), escCloses, digits(say("Text", "text")),
      ])
    case .help, .crisisCard, .talkShares:
      return Hints(items: [say("↑↓ blättern", "↑↓ scroll"), escCloses, noDigits])
    case nil: break
    }
    switch model.entry {
    case .line(let line): return Hints(items: hints(for: line, in: model))
    case .choice(let choice): return Hints(items: hints(for: choice, in: model))
    case nil: break
    }
    if !model.keys.isEmpty { return Hints(items: hints(after: model.keys, in: model)) }
    let help = project([.help], model).first
    if model.form != nil {
      return Hints(items: [
        say("↑↓ wählen", "↑↓ select"), say("Enter ändert", "Enter changes"), escCloses, noDigits,
      ])
    }
    switch model.place {
    case .review: return Hints(items: reviewHints(model), last: help)
    case .board: return Hints(items: boardHints(model), last: help)
    case .partners: return Hints(items: partnerHints(model), last: help)
    case .report: return Hints(items: reportHints(model), last: help)
    case .today, .session: break
    }
    guard model.place == .session, let session = model.session, session.phase != .closed else {
      return Hints(items: today(model), last: help)
    }
    return Hints(items: hints(in: session, model, at: now), last: help)
  }

  // MARK: While something is asked

  private func hints(for line: Line, in model: AppModel) -> [String] {
    let back = say("Esc zurück", "Esc back")
    switch line.purpose {
    case .arrival where line.editor.text.isEmpty && line.isSecondTen:
      return [say("1–6 = Person 11–16 ist da", "1–6 = person 11–16 is here"), back]
    case .arrival where line.editor.text.isEmpty:
      let tab = hasSecondTen(model) ? [say("Tab = ab 11", "Tab = from 11 on")] : []
      return [say("Ziffer = ist da", "digit = is here"), say("Name und Enter = neu", "name and Enter = new"), back]
        + tab
    case .hands:
      return [say("Ziffer = Zahl der Hände", "digits = number of hands"), takes, back]
    case .plan(let id):
      let name = model.session?.participant(id)?.name ?? ""
      return [planYes(name), say("Esc lässt es", "Esc leaves it"), digits(say("Text", "text"))]
    default:
      return [takes, say("Esc lässt es", "Esc leaves it"), digits(say("Text", "text"))] + clears(line.editor)
    }
  }

  /// The key that clears a line, or brings back what it has cleared.
  private func clears(_ editor: LineEditor) -> [String] {
    guard editor.text.isEmpty else { return [say("Strg-U leert", "Ctrl-U clears")] }
    return editor.cleared.isEmpty ? [] : [say("Strg-U holt zurück", "Ctrl-U brings it back")]
  }

  private var takes: String { say("Enter übernimmt", "Enter takes it") }

  private func hints(for choice: Choice, in model: AppModel) -> [String] {
    let back = say("Esc zurück", "Esc back")
    switch choice.purpose {
    case .close:
      return [say("Enter schließt ab", "Enter closes"), say("Esc lässt offen", "Esc leaves it open"), noDigits]
    case .pastedTopics:
      return [
        say("Enter nimmt alle auf", "Enter adds all"), say("Esc nimmt keine", "Esc adds none"), noDigits,
        say("Tab Gruppe oder Impuls", "Tab group or impulse"), say("↑↓ blättern", "↑↓ scroll"),
      ]
    case .exercise where choice.isSecondTen:
      return [say("1–2 = Übung 11–12", "1–2 = exercise 11–12"), back]
    case .exercise:
      let tab = model.suitableBreaks.count > 10 ? [say("Tab = ab 11", "Tab = from 11 on")] : []
      return [say("Ziffer wählt", "a digit chooses")] + tab + [back]
    case .dialInKind:
      let tab = model.helpers.count > 1 ? [tabChangesHelper] : []
      return [say("Ziffer wählt", "a digit chooses")] + tab + [back]
    case .person where choice.isSecondTen:
      return [say("1–6 = Person 11–16", "1–6 = person 11–16"), back]
    case .person(.dialIn):
      return [say("Ziffer = Person", "digit = person"), say("Enter = niemand davon", "Enter = none of them"), back]
    case .person(.deviceOf):
      return [say("Ziffer = Person", "digit = person"), say("Enter = eigenes Gerät", "Enter = own device"), back]
    case .person:
      let tab = hasSecondTen(model) ? [say("Tab = ab 11", "Tab = from 11 on")] : []
      return [say("Ziffer = Person", "digit = person")] + tab + [back]
    case .district:
      return [say("Ziffer wählt", "a digit chooses"), say("Enter lässt es so", "Enter keeps it"), back]
    case .method where choice.isSecondTen:
      return [say("Ziffer wählt ab 11", "a digit chooses from 11 on"), back]
    case .method:
      let tab = model.options(for: choice.purpose).count > 10 ? [say("Tab = ab 11", "Tab = from 11 on")] : []
      return [say("Ziffer wählt", "a digit chooses")] + tab + [back]
    default:
      let tab = model.options(for: choice.purpose).count > 10 ? [say("Tab zeigt weitere", "Tab shows more")] : []
      return [say("Ziffer wählt", "a digit chooses")] + tab + [back]
    }
  }

  private func hints(after keys: [Key], in model: AppModel) -> [String] {
    let back = say("Esc zurück", "Esc back")
    if keys == [.tab], model.session?.runningDisturbance != nil {
      return [say("1–6 = Person 11–16 spricht", "1–6 = person 11–16 speaks"), back]
    }
    if keys == [.tab] { return [say("1–6 = Person 11–16 meldet sich", "1–6 = person 11–16 raises a hand"), back] }
    let pins = model.keymap.match(keys + [.character("1")], in: model.contexts) == .command(.pinPrompt)
    let meaning = pins ? digits(short(.pinPrompt)) : noDigits
    return [say("nächste Taste wählt", "the next key chooses"), back, meaning]
  }

  private func hasSecondTen(_ model: AppModel) -> Bool { model.session?.roster.contains { $0.number > 10 } ?? false }

  // MARK: Words

  var noDigits: String { digits(say("nichts", "nothing")) }

  func digits(_ meaning: String) -> String { say("Ziffer = \(meaning)", "digit = \(meaning)") }

  private func today(_ model: AppModel) -> [String] {
    let isOpen = (model.session ?? model.start.unfinished?.history.state).map { $0.phase != .closed } ?? false
    let enter = "Enter " + (isOpen ? say("weiter", "goes on") : say("beginnt", "begins"))
    return [enter] + project([.editCycle, .palette, .quit], model) + [noDigits]
      + project([.moveSession, .cancelSession], model)
  }

  func project(_ commands: [Command], _ model: AppModel) -> [String] {
    commands.compactMap { command in
      model.keymap.firstKey(of: command, in: model.contexts).map { "\(key(sequence: $0)) \(short(command))" }
    }
  }

  /// A word or two for the bottom line.
  private func short(_ command: Command) -> String {
    switch command {
    case .acclaim: say("per Daumen", "by thumbs")
    case .addDemand: say("Bedarf", "demand")
    case .addOutlook: say("Ausblick", "outlook")
    case .addPartner: say("neu", "new")
    case .addStaffConcern: say("Bedenken", "concern")
    case .addStaffIdea: say("Idee", "idea")
    case .addDot: say("Punkt", "dot")
    case .addMinute: say("eine Minute", "one minute")
    case .addNeed: say("neues Bedürfnis", "new need")
    case .addKeyQuestion: say("Frage", "question")
    case .addPlan: say("Plan", "plan")
    case .addReflection: say("eigene Zeile", "own line")
    case .addTopic: say("Thema", "topic")
    case .addWord: say("Wort dazu", "add a word")
    case .activeBreak: say("Pause", "break")
    case .answerNeed: say("Antwort", "answer")
    case .assignNeed: say("wer", "who")
    case .assessStage: say("Stufe", "stage")
    case .changeStatement, .editPartner: say("ändern", "change")
    case .checkPartner: say("geprüft", "checked")
    case .linkPartner: say("Partner", "partner")
    case .saveReport: say("speichern", "save")
    case .arrive: say("neue Person", "new person")
    case .cancelSession: say("absagen", "cancel")
    case .chooseMethod: say("Methode", "method")
    case .chooseTopic: say("wählen", "choose")
    case .confidentialNeed: say("vertraulich", "confidential")
    case .confirmNeed: say("stimmt", "is right")
    case .dropMark: say("weglegen", "put away")
    case .dropPartner: say("herausnehmen", "take out")
    case .dropTopic: say("weglassen", "drop")
    case .editCycle: say("Durchlauf", "cycle")
    case .endTurn: say("beendet", "ends it")
    case .extendTopic: say("verlängern", "extend")
    case .hide: say("verdecken", "hide")
    case .later: say("später", "later")
    case .markNeed: say("Bedürfnis", "need")
    case .markHealthHelpful: say("hilfreich", "helpful")
    case .markHealthWatchOut: say("zu beachten", "watch out")
    case .markIdea: say("Idee", "idea")
    case .markPerspective: say("Perspektive", "perspective")
    case .markStrength: say("Stärke", "strength")
    case .mergeTopics: say("zusammenlegen", "merge")
    case .moveSession: say("verschieben", "move")
    case .nextStep: say("nächster Schritt", "next step")
    case .nextTopic: say("nächstes Thema", "next topic")
    case .pass, .passTurn: say("weitergeben", "pass")
    case .previousPerson: say("ändern", "correct")
    case .removeDot: say("Punkt weg", "dot off")
    case .reportBack: say("rückgemeldet", "reported back")
    case .resumeTurn: say("spricht weiter", "goes on speaking")
    case .secondOffer: say("noch einmal fragen", "ask once more")
    case .shareNeed: say("Hände", "hands")
    case .statusNeed: say("Stand", "status")
    case .undo: say("zurücknehmen", "undo")
    case .unmergeTopics: say("trennen", "separate")
    case .urgencyNeed: say("eilig", "urgent")
    default: title(of: command)
    }
  }
}
