import Dialogue
import Screen

/// What is asked for in lines, choices and forms.
extension Texts {
  func label(of purpose: LinePurpose, in model: AppModel) -> String {
    switch purpose {
    case .arrival: say("Wer ist da?", "Who is here?")
    case .newDistrict(let name), .personDistrict(_, let name): say("Landkreis von \(name)", "\(name)'s district")
    case .personName: say("Name in der Gruppe", "Name in the group")
    case .topic(let origin): origin == .impulse ? say("Thema (Impuls)", "Topic (impulse)") : say("Thema", "Topic")
    case .topicTitle: say("Titel", "Title")
    case .tieReason: say("Warum zuerst?", "Why first?")
    case .word(let id):
      say(
        "Ein Wort von \(model.session?.participant(id)?.name ?? "")",
        "\(model.session?.participant(id)?.name ?? "")'s word")
    case .need(let mark): say("In eigenen Worten\(whose(mark, model))", "In own words\(whose(mark, model))")
    case .needField(_, let field): label(of: field)
    case .statusAnswer: say("Warum geht es nicht?", "Why not?")
    case .hands: say("Wem geht es auch so? Hände", "Who feels the same? Hands")
    case .markText(let id): model.session?.needList[id].map { mark($0.kind).capitalizedFirst } ?? say("Text", "Text")
    case .note(let kind): mark(kind).capitalizedFirst
    case .groundRule: newGroundRule
    case .keyQuestion: keyQuestion
    case .plan(let id): myPlan(model.session?.participant(id)?.name ?? "")
    case .reflection: say("Nur für mich", "Only for me")
    case .cancelReason: say("Warum fällt der Termin aus?", "Why is the session cancelled?")
    case .search: searchFor
    case .stageReason: say("Warum diese Stufe?", "Why this stage?")
    case .statement(let kind, _): title(of: kind)
    case .reportFile: say("Datei", "File")
    case .newPartner: say("Wer kann helfen?", "Who can help?")
    case .partnerField(_, let field): label(of: field)
    case .moveDate: say("Neuer Tag", "New day")
    case .cycleField(let field): label(of: field)
    case .teamName(let role): self.role(role)
    case .helperName: say("Wer hilft?", "Who helps?")
    }
  }

  private func whose(_ id: Mark.ID?, _ model: AppModel) -> String {
    let mark = id.flatMap { model.session?.needList[$0] }
    return mark?.participant.flatMap { model.session?.participant($0)?.name }.map { " (\($0))" } ?? ""
  }

  /// What helps while a line is typed; nil when the label says enough.
  func help(for line: Line, in model: AppModel) -> [(key: String, text: String)]? {
    guard let session = model.session else { return nil }
    switch line.purpose {
    case .arrival where line.editor.text.isEmpty:
      return people(session.roster.filter { !session.isPresent($0.id) }, secondTen: line.isSecondTen) {
        model.note(on: $0)
      }
    case .topic:
      let tab = (key: "Tab", text: say("Gruppe oder Impuls", "group or impulse"))
      let arrows = line.similar.isEmpty ? [] : [(key: "↓", text: similarTopics)]
      return [(key: "Enter", text: enterTakes(line.chosenTopic)), tab] + arrows
    case .tieReason(let id):
      return session.topics[id].map { [(key: "Enter", text: putsFirst($0.title))] }
    case .plan(let id):
      let name = session.participant(id)?.name ?? ""
      return [(key: "Enter", text: planNeedsYes(name)), (key: "Esc", text: planIsNotKept)]
    default:
      return nil
    }
  }

  /// People with the keys that mean them now: after Tab only those from eleven on.
  func people(
    _ people: [Participant], secondTen: Bool, note: (Participant) -> String?
  ) -> [(key: String, text: String)] {
    people.filter { !secondTen || $0.number > 10 }.map { person in
      let note = note(person).map { " (\($0))" } ?? ""
      return (key: secondTen ? String(person.number - 10) : numberKey(person.number), text: person.name + note)
    }
  }

  func question(_ purpose: ChoicePurpose, in model: AppModel) -> String {
    switch purpose {
    case .person(let action): question(action)
    case .newDistrict(let name), .district(_, let name): say("Landkreis von \(name)?", "\(name)'s district?")
    case .newAccess(let name, _): say("Wie nimmt \(name) teil?", "How does \(name) take part?")
    case .access(let id):
      say(
        "Wie nimmt \(model.session?.participant(id)?.name ?? "") teil?",
        "How does \(model.session?.participant(id)?.name ?? "") take part?")
    case .roundOf: say("In welcher Runde?", "In which round?")
    case .mood(let id, _):
      say(
        "Welche Stimmung stimmt für \(model.session?.participant(id)?.name ?? "")?",
        "Which mood is right for \(model.session?.participant(id)?.name ?? "")?")
    case .dialInKind(_, let helper): whatDoesNotWork(helper: helper)
    case .issueToHelp: say("Bei welchem Einwahlproblem?", "With which dial-in problem?")
    case .helper: say("Wer hilft?", "Who helps?")
    case .exercise: say("Welche Übung?", "Which exercise?")
    case .teamRole: say("Wer macht heute was?", "Who does what today?")
    case .categoryGroup, .category: say("Bereich?", "Area?")
    case .level: say("Für wen müsste sich etwas ändern?", "For whom would something have to change?")
    case .field: say("Welches Handlungsfeld?", "Which field of action?")
    case .status: say("Was ist daraus geworden?", "What became of it?")
    case .pinPrompt: say("Welche Frage soll stehen bleiben?", "Which prompt should stay in sight?")
    case .disturbanceKind: say("Was stört?", "What is in the way?")
    case .disturbanceOutcome: say("Wie ist es ausgegangen?", "How did it end?")
    case .mergeTopic, .mergeNeed: say("Womit zusammenlegen?", "Merge with which?")
    case .unmergeTopic: say("Welches Thema wieder trennen?", "Which topic to separate?")
    case .linkTopic: say("Welches frühere Thema ist es?", "Which earlier topic is it?")
    case .method(let id): whichMethod(model.session?.topics[id]?.title ?? "")
    case .openPlan, .planOutcome: howDidItGo
    case .decisionArea: say("Worüber wird entschieden?", "What is decided?")
    case .stage(let area): stageQuestion(area)
    case .statement: say("Welchen Text ändern?", "Which text to change?")
    case .partner: say("Wer kann helfen?", "Who can help?")
    case .pastedTopics(let pasted): pastedQuestion(pasted)
    case .close:
      say("Termin abschließen? Danach gibt es kein Zurücknehmen.", "Close the session? It cannot be taken back.")
    }
  }

  private func question(_ action: PersonAction) -> String {
    switch action {
    case .leave: say("Wer geht?", "Who leaves?")
    case .connectionLost: say("Wessen Verbindung ist weg?", "Whose connection is lost?")
    case .access(nil): say("Wessen Zugang?", "Whose access?")
    case .access(let access?):
      say("Zugang jetzt \(self.access(access)): wer?", "Access now \(self.access(access)): who?")
    case .moreTime: say("Mehr Zeit für wen?", "More time for whom?")
    case .mood: say("Wessen Stimmung wurde falsch notiert?", "Whose mood was taken down wrongly?")
    case .edit: say("Wen ändern?", "Edit whom?")
    case .concern: whoseConcern
    case .plan: whosePlan
    case .directReply: say("Wer antwortet direkt?", "Who replies directly?")
    case .reassign: say("Wer spricht wirklich?", "Who is really speaking?")
    case .listens: say("Wer hört heute zu?", "Who listens today?")
    case .dialIn: say("Wer hat ein Einwahlproblem?", "Who has a dial-in problem?")
    case .expect: say("Wer wird erwartet?", "Who is expected?")
    case .sharedDevice: say("Wer sitzt mit an einem Gerät?", "Who shares a device?")
    case .deviceOf: say("An wessen Gerät?", "At whose device?")
    case .resume: say("Wer spricht weiter?", "Who goes on speaking?")
    }
  }

  var closeNow: String { say("abschließen", "close") }
  var stayOpen: String { say("offen lassen", "leave open") }

  func label(of field: NeedField) -> String { say(field.fact) }

  func label(of field: CycleField) -> String {
    switch field {
    case .name: say("Durchlauf", "Cycle")
    case .districts: say("Landkreise", "Districts")
    case .providers: say("Maßnahmeträger", "Training providers")
    case .weekday: say("Wochentag", "Day of the week")
    case .start: say("Beginn", "Beginning")
    case .timeZone: say("Zeitzone", "Time zone")
    case .plannedSessions: say("Geplante Termine", "Planned sessions")
    case .minutes: say("Minuten je Phase", "Minutes per phase")
    case .targetGroup: say("Dialoggruppe", "Dialogue group")
    case .hotline: say("Hilfe bei der Einwahl", "Dial-in help")
    case .facilitator: role(.facilitator)
    case .techSupport: role(.techSupport)
    }
  }
}
