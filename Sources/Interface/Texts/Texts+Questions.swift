import Dialogue
import Screen

/// What is asked for in lines, choices and forms.
extension Texts {
  // MARK: Lines

  var whoComes: String { say("Wer ist da?", "Who is here?") }
  func districtLabel(_ name: String) -> String { say("Landkreis von \(name)", "\(name)'s district") }
  var thumbsLabel: String {
    say("Daumen hoch, seitlich, runter (leer = ohne)", "Thumbs up, sideways, down (empty = none)")
  }
  var whoIsExpected: String { say("Wer kommt noch? Name", "Who is still coming? Name") }
  var otherDistrict: String { say("anderer Landkreis", "another district") }
  var notSaid: String { say("keine Angabe", "not said") }
  var districtIsMissing: String { say("Es fehlt noch der Landkreis.", "The district is still missing.") }
  var nameLabel: String { say("Name in der Gruppe", "Name in the group") }
  func topicLabel(_ origin: Topic.Origin) -> String {
    origin == .impulse ? say("Thema (Impuls)", "Topic (impulse)") : say("Thema", "Topic")
  }
  var groupOrImpulse: String { say("Gruppe oder Impuls", "group or impulse") }
  var titleLabel: String { say("Titel", "Title") }
  var whyFirst: String { say("Warum zuerst?", "Why first?") }
  func wordLabel(_ name: String) -> String { say("Ein Wort von \(name)", "\(name)'s word") }
  func ownWordsLabel(of name: String?) -> String { person(say("In eigenen Worten", "In own words"), note: name) }
  var whyNot: String { say("Warum geht es nicht?", "Why not?") }
  var handsLabel: String { say("Wem geht es auch so? Hände", "Who feels the same? Hands") }
  var textLabel: String { say("Text", "Text") }
  var onlyForMe: String { say("Nur für mich", "Only for me") }
  var whyCancelled: String { say("Warum fällt der Termin aus?", "Why is the session cancelled?") }
  var whyThisStage: String { say("Warum diese Stufe?", "Why this stage?") }
  var fileLabel: String { say("Datei", "File") }
  var whoCanHelp: String { say("Wer kann helfen?", "Who can help?") }
  var newDay: String { say("Neuer Tag", "New day") }
  var whoHelps: String { say("Wer hilft?", "Who helps?") }

  // MARK: Questions

  /// Somebody's name, and what is worth knowing.
  func person(_ name: String, note: String?) -> String { name + (note.map { " (\($0))" } ?? "") }

  func districtQuestion(_ name: String) -> String { districtLabel(name) + "?" }
  func accessQuestion(_ name: String) -> String { say("Wie nimmt \(name) teil?", "How does \(name) take part?") }
  var whichRound: String { say("In welcher Runde?", "In which round?") }
  func whichMood(_ name: String) -> String {
    say("Welche Stimmung stimmt für \(name)?", "Which mood is right for \(name)?")
  }
  var whichIssue: String { say("Bei welchem Einwahlproblem?", "With which dial-in problem?") }
  var whichExercise: String { say("Welche Übung?", "Which exercise?") }
  var whoDoesWhat: String { say("Wer macht heute was?", "Who does what today?") }
  var nobodyElse: String { say("sonst niemand", "nobody else") }
  var whichArea: String { say("Bereich?", "Area?") }
  func whichArea(in group: String) -> String { say("Bereich in „\(group)“?", "Area in “\(group)”?") }
  var forWhom: String { say("Für wen müsste sich etwas ändern?", "For whom would something have to change?") }
  var whichField: String { say("Welches Handlungsfeld?", "Which field of action?") }
  var whatBecameOfIt: String { say("Was ist daraus geworden?", "What became of it?") }
  var whichPrompt: String { say("Welche Frage soll stehen bleiben?", "Which prompt should stay in sight?") }
  var whatDisturbs: String { say("Was stört?", "What is disturbing?") }
  var howDidItEnd: String { say("Wie ist es ausgegangen?", "How did it end?") }
  var mergeWithWhich: String { say("Womit zusammenlegen?", "Merge with which?") }
  var whichToSeparate: String { say("Welches Thema wieder trennen?", "Which topic to separate?") }
  var whichEarlierTopic: String { say("Welches frühere Thema ist es?", "Which earlier topic is it?") }
  var whatIsDecided: String { say("Worüber wird entschieden?", "What is decided?") }
  var whichText: String { say("Welchen Text ändern?", "Which text to change?") }
  var closeQuestion: String {
    say("Termin abschließen? Danach gibt es kein Zurücknehmen.", "Close the session? It cannot be taken back.")
  }

  // MARK: Keys of questions

  var enterIsNew: String { say("Enter = neue Person", "Enter = new person") }
  var enterIsNobody: String { say("Enter = niemand davon", "Enter = none of them") }
  var enterIsGroup: String { say("Enter = die Gruppe", "Enter = the group") }
  func enterIs(_ name: String) -> String { "Enter = \(name)" }
  var enterIsOwnDevice: String { say("Enter = eigenes Gerät", "Enter = own device") }
  var enterKeeps: String { say("Enter lässt es so", "Enter keeps it") }
  var enterCloses: String { say("Enter schließt ab", "Enter closes") }
  var escLeavesOpen: String { say("Esc lässt offen", "Esc leaves it open") }
  func isDayMeant(_ day: String) -> String { say("Wirklich am \(day)?", "Really on \(day)?") }
  var dayIsMeant: String { say("Ja, dieser Tag ist gemeint.", "Yes, this day is meant.") }
  var whichGap: String { say("Welche Lücke?", "Which gap?") }
  func wasItReadOut(_ wording: String) -> String {
    say("Wurde es in der Gruppe vorgelesen? \(quoted(wording))", "Was it read out in the group? \(quoted(wording))")
  }
  var yesReadOut: String { say("ja, und die Gruppe hat zugestimmt", "yes, and the group agreed") }
  var noNotReadOut: String { say("nein, noch nicht", "no, not yet") }
  var dayAgain: String { say("Nein, zurück zum Tag.", "No, back to the day.") }
  var enterTakesDay: String { say("Enter nimmt den Tag", "Enter takes the day") }
  var escDayAgain: String { say("Esc geht zurück", "Esc goes back") }
  var digitIsExercise: String { say("1–2 = Übung 11–12", "1–2 = exercise 11–12") }
  var digitFromEleven: String { say("Ziffer wählt ab 11", "a digit chooses from 11 on") }

  func question(_ action: PersonAction) -> String {
    switch action {
    case .leave: say("Wer geht?", "Who leaves?")
    case .connectionLost: say("Wessen Verbindung ist weg?", "Whose connection is lost?")
    case .access(nil): say("Wessen Zugang?", "Whose access?")
    case .access(let access?): say("Zugang jetzt \(say(access)): wer?", "Access now \(say(access)): who?")
    case .moreTime: say("Mehr Zeit für wen?", "More time for whom?")
    case .mood: say("Bei wem die Stimmung berichtigen?", "Whose mood to correct?")
    case .edit: say("Bei wem die Angaben ändern?", "Whose details to edit?")
    case .twice: whoIsTwice
    case .sameAs: whoIsTheSame
    case .concern: whoseConcern
    case .plan: whosePlan
    case .mark: say("Gemerkt. Von wem?", "Marked. Whose is it?")
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
    case .facilitator: say(TeamMember.Role.facilitator)
    case .techSupport: say(TeamMember.Role.techSupport)
    }
  }

  /// What a field of the cycle is for, in half a line.
  func explanation(of field: CycleField) -> String {
    switch field {
    case .name: say("So heißt dieser Durchlauf.", "What this cycle is called.")
    case .districts: say("Mit Komma: Nord, Süd, West", "With commas: North, South")
    case .providers: say("Wo Personen am Rechner sitzen", "Where people sit at a computer")
    case .weekday: say("Der Tag des Termins", "The day of the session")
    case .start: say("Uhrzeit, etwa 12:30", "Time, such as 12:30")
    case .timeZone: say("Fast immer Europe/Berlin", "Almost always Europe/Berlin")
    case .plannedSessions: say("Danach kommt die Bilanz.", "After them comes the review.")
    case .minutes: say("Fünf Zahlen, eine je Phase", "Five numbers, one a phase")
    case .targetGroup: say("Für wen die Stunde ist", "Whom the hour is for")
    case .hotline: say("Telefon, wenn Einwahl klemmt", "Telephone if dialling in fails")
    case .facilitator: say("Wer durch die Stunde führt", "Who leads through the hour")
    case .techSupport: say("Wer bei Technik und Zeit hilft", "Who helps with technology")
    }
  }
}
