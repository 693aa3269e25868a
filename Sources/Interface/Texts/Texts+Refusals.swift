package import Dialogue

/// Why something is not possible now.
extension Texts {
  package func refusal(_ rejection: Rejection, in session: SessionStateMachine?) -> String {
    switch rejection {
    case .notInThisPhase: say("Das geht nicht in dieser Phase.", "That is not possible in this phase.")
    case .sessionIsClosed: say("Der Termin ist abgeschlossen.", "The session is closed.")
    case .sessionIsCancelled: say("Der Termin ist abgesagt.", "The session is cancelled.")
    case .noFurtherPhase: say("Weiter geht es hier nicht.", "There is no phase beyond this one.")
    case .onlyFromWrapUp: say("Abschließen geht aus der Nachbereitung.", "A session is closed from the wrap-up.")
    case .alreadyListed: say("Das steht schon in der Liste.", "That is on the list already.")
    case .noSuchParticipant: say("Diese Person steht nicht in der Liste.", "This person is not on the list.")
    case .numberTaken(let number): say("Die Nummer \(number) ist vergeben.", "Number \(number) is taken.")
    case .nameTaken: say("Diesen Namen gibt es schon in der Gruppe.", "This name is in the group already.")
    case .alreadyHere: say("Die Person ist schon da.", "The person is here already.")
    case .notHere:
      say(
        "Die Person ist gerade nicht da. \(key(of: .presence(.arrive))) trägt sie ein.",
        "The person is not here now. \(key(of: .presence(.arrive))) marks her as here.")
    case .noSuchIssue: say("Dieses Einwahlproblem ist nicht offen.", "This dial-in problem is not open.")
    case .sameDevice: say("Das ist schon dasselbe Gerät.", "That is the same device already.")
    case .ownDevice: say("Die Person hat schon ein eigenes Gerät.", "The person has a device of her own already.")
    case .samePerson: say("Das ist schon dieselbe Person.", "That is the same person already.")
    case .knownFromEarlier:
      say(
        "Beide waren schon in früheren Terminen dabei. Was abgeschlossen ist, bleibt, wie es ist.",
        "Both took part in earlier sessions. What was closed stays as it is.")
    case .noRound: say("Gerade geht es nicht reihum.", "We are not going around now.")
    case .notInRound: say("Weiter geht die Liste nicht.", "The list ends here.")
    case .nobodyAsked: say("Alle waren dran.", "Everyone has been asked.")
    case .hasNotPassed: say("Niemand hat weitergegeben.", "Nobody has passed.")
    case .alreadyOfferedAgain: say("Gefragt wird nur einmal noch.", "The second offer is made once.")
    case .nothingToUndo: say("Es gibt nichts zurückzunehmen.", "There is nothing to take back.")
    case .nothingToRedo: say("Es gibt nichts zu wiederholen.", "There is nothing to do again.")
    case .noGap: noGap
    case .unknownZone: say("Diese Zeitzone ist nicht bekannt.", "This time zone is not known.")
    case .hourIsOver: say("Die Stunde ist um. Es gibt nichts mehr zu verteilen.", "The hour is over. No time is left.")
    case .planFits: say("Der Plan passt. Es gibt nichts zu ändern.", "The plan fits. There is nothing to change.")
    case .impossiblePlan: say("So lange Phasen gehen nicht.", "Phases cannot last that long.")
    case .noSuchTopic: say("Dieses Thema steht nicht in der Liste.", "This topic is not on the list.")
    case .sameTopic: say("Das ist schon dieses Thema.", "That is this topic already.")
    case .alreadyDiscussed:
      say("Über dieses Thema wurde schon gesprochen.", "This topic has been talked about already.")
    case .noTie: say("Hier gibt es keinen Gleichstand.", "There is no tie here.")
    case .noDots: say("Das Thema hat keinen Punkt.", "The topic has no dot.")
    case .tooManyDots: say("Mehr Punkte gehen nicht.", "No more dots are possible.")
    case .notMerged: say("Das Thema ist nicht zusammengelegt.", "The topic is not merged.")
    case .noTopicOpen: say("Gerade ist kein Thema offen.", "No topic is open now.")
    case .topicIsOpen: say("Über dieses Thema wird gerade gesprochen.", "This topic is being talked about.")
    case .noExtension: say("Dieses Thema wurde nicht verlängert.", "This topic was given no more time.")
    case .notSoManyMinutes: say("Verlängern geht um 1 bis 30 Minuten.", "More time means 1 to 30 minutes.")
    case .noFurtherTopic: say("Es gibt kein weiteres Thema.", "There is no further topic.")
    case .noMethod: say("Dieses Thema hat keine Schritte.", "This topic has no steps.")
    case .noStep: say("Gerade läuft kein Schritt.", "No step is on now.")
    case .noFurtherStep: say("Hier gibt es keinen weiteren Schritt.", "There is no further step here.")
    case .noSuchPlan: say("Kein Plan ist offen.", "No plan is open.")
    case .nobodyMayResume:
      say("Kein unterbrochener Beitrag kann jetzt weitergehen.", "No interrupted turn can go on now.")
    case .nobodySpeaks: say("Niemand spricht gerade.", "Nobody is speaking now.")
    case .nobodyWaits: say("Niemand wartet. Ziffer: jemand spricht.", "Nobody waits. Digit: somebody speaks.")
    case .notWaiting: say("Die Person hat sich nicht gemeldet.", "The person has not raised a hand.")
    case .noPlaceThere: say("Weiter geht die Redeliste nicht.", "The speaking list ends here.")
    case .someoneSpeaks(let id): isSpeaking(id.flatMap { session?.participant($0)?.name } ?? say("Jemand", "Somebody"))
    case .noEarlierBeginning:
      say("Davor war schon etwas anderes. Früher geht es nicht.", "Something else was before. No earlier is possible.")
    case .alreadySpeaking: say("Die Person spricht schon.", "The person is speaking already.")
    case .turnIsPaused: say("Die Redezeit steht schon still.", "The speaking time is paused already.")
    case .turnIsNotPaused: say("Die Redezeit läuft.", "The speaking time is running.")
    case .breakIsRunning: say("Die Aktive Pause läuft noch.", "The active break is still on.")
    case .disturbanceIsRunning:
      say(
        "Die Störung läuft noch. \(key(of: .hour(.disturbance))) beendet sie.",
        "The disturbance is still on. \(key(of: .hour(.disturbance))) ends it.")
    case .noDisturbance: say("Gerade ist keine Störung.", "There is no disturbance now.")
    case .noQuoteHere: say("Aus einer Störung bleibt kein Zitat.", "No quote is kept of a disturbance.")
    case .markOfDisturbance:
      say("Ein Merker aus einer Störung gehört niemandem.", "A mark of a disturbance is nobody's.")
    case .noBreak: say("Gerade ist keine Aktive Pause.", "There is no active break now.")
    case .noSuchMark: say("Hier steht kein Merker.", "There is no mark here.")
    case .needsNoRelease: say("Das braucht keine Freigabe.", "This needs no release.")
    case .nothingClosedYet: nothingClosedYet
    case .noSuchPartner:
      say("Diese Stelle steht nicht im Verzeichnis.", "This network partner is not in the directory.")
    case .noSuchNeed: say("Hier steht kein Bedürfnis.", "There is no need here.")
    case .sameNeed: say("Das ist dasselbe Bedürfnis.", "That is the same need.")
    case .noSuchCategory: say("Diesen Bereich gibt es nicht.", "There is no such area.")
    case .notSoManyAreas:
      say("Neben dem Bereich sind höchstens 2 andere möglich.", "At most 2 other areas beside the main one.")
    case .notSoManyPeople(let count): say("Es waren \(count) da.", "\(count) people were here.")
    case .declinedNeedsReason: say("„Geht nicht“ braucht einen Grund.", "“Declined” needs a reason.")
    case .alwaysConfidential: say("Dieser Bereich bleibt immer vertraulich.", "This area always stays confidential.")
    case .confidentialStaysHere:
      say("Vertrauliches wird nicht weitergegeben.", "What is confidential is not passed on.")
    case .notConfirmed: say("Erst vorlesen und bestätigen.", "Read it out and confirm it first.")
    case .alreadyReportedBack: say("Alle Antworten sind rückgemeldet.", "All answers have been reported back.")
    }
  }

  private func isSpeaking(_ name: String) -> String { say("\(name) spricht gerade.", "\(name) is speaking now.") }

  func problem(_ problem: TextProblem) -> String {
    switch problem {
    case .malformed:
      say("Dieser Text ist nicht lesbar. Er steht noch im Feld.", "This text cannot be read. It is still in the field.")
    case .empty: say("Das Feld ist leer.", "The field is empty.")
    case .tooLong(let limit): fieldIsFull(limit)
    }
  }

  func fieldIsFull(_ limit: Int) -> String {
    say("Mehr als \(limit) Zeichen passen nicht.", "No more than \(limit) characters fit.")
  }

  func noSuchKey(_ keys: String) -> String {
    say("„\(keys)“ hat hier keine Bedeutung. ? zeigt alle Tasten.", "“\(keys)” means nothing here. ? shows all keys.")
  }

  var onlyInSession: String { say("Das geht nur in einem Termin.", "That is possible in a session only.") }

  func notInThisContext(_ command: Command) -> String {
    let phases = command.contexts.compactMap(contextName)
    return say(
      "„\(title(of: command))“ gehört zu: \(phases.joined(separator: ", ")).",
      "“\(title(of: command))” belongs to: \(phases.joined(separator: ", ")).")
  }

  private func contextName(_ context: Context) -> String? {
    switch context {
    case .anywhere, .session: nil
    case .today: say("Heute", "Today")
    case .preparation: say(Phase.preparation)
    case .round: "\(say(Phase.checkIn))/\(say(Phase.checkOut))"
    case .topics: say(Phase.topics)
    case .exchange: say(Phase.exchange)
    case .disturbance: say(Round.Kind.disturbance)
    case .review: review
    case .board: title(of: .go(.board))
    case .partners: title(of: .go(.partners))
    case .report: title(of: .go(.report))
    case .needs: "\(say(Phase.needs))/\(say(Phase.wrapUp))"
    }
  }

  func noSuchNumber(_ number: Int) -> String {
    say("Die Nummer \(number) hat niemand.", "Nobody has number \(number).")
  }
  func notSavedYet(_ lines: Int, key: String) -> String {
    let steps = count(lines, ("Schritt ist", "Schritte sind"), ("step is", "steps are"))
    return say(
      "\(steps) nicht gespeichert. \(key) noch einmal: Rettungsdatei und Ende.",
      "\(steps) not saved. \(key) again: rescue file and end.")
  }
  var sessionIsNotOver: String {
    say(
      "Der offene Termin ist noch nicht vorbei. Enter führt ihn weiter.",
      "The open session is not over yet. Enter goes on with it.")
  }
  var noSessionYet: String { say("Es ist noch kein Termin begonnen.", "No session has been begun yet.") }
  var noGap: String { say("Es gibt keine Lücke.", "There is no gap.") }
  var howToGoOnFirst: String {
    say(
      "Erst sagen, wie es mit dem offenen Termin weitergeht: Enter oder \(key(of: .start(.wrapUpAsItWas))).",
      "Say first how the open session goes on: Enter or \(key(of: .start(.wrapUpAsItWas))).")
  }
  var nothingLeftOpen: String {
    say("Keine Stunde ist liegen geblieben.", "No hour was left open.")
  }
  var takeTopicFirst: String {
    say("Enter holt das Thema erst in die Liste.", "Enter takes the topic into the list first.")
  }
  var pasteNowhere: String { say("Hier geht Einfügen nicht.", "Nothing can be pasted here.") }
  var notANumber: String { say("Hier steht eine Zahl.", "A number belongs here.") }
  var notFiveNumbers: String {
    say(
      "Fünf Zahlen: Check-in, Themen, Austausch, Bedürfnisse, Check-out.",
      "Five numbers: check-in, topics, exchange, needs, check-out.")
  }
  var notADate: String {
    say("So sieht ein Tag aus: 31.03. oder 31.03.2021 12:30", "A day looks like this: 31.03. or 2021-03-31 12:30")
  }
  func cycleNameIsTaken(_ name: String) -> String {
    say("\(quoted(name)) heißt schon ein anderer Durchlauf.", "Another cycle is called \(quoted(name)) already.")
  }
  func dayIsTooFar(_ date: CivilDate) -> String {
    say("Das Jahr \(date.year) ist zu weit weg.", "The year \(date.year) is too far away.")
  }
  var notATime: String { say("So sieht eine Uhrzeit aus: 12:30", "A time looks like this: 12:30") }
  var notAWeekday: String { say("So heißt kein Wochentag.", "That is no day of the week.") }
  var digitOrEscape: String {
    say("Bitte eine Ziffer aus der Liste. Esc geht zurück.", "A digit of the list, please. Esc goes back.")
  }
  var formKeys: String {
    say("Pfeile wählen, Enter ändert, Esc schließt.", "Arrows select, Enter changes, Esc closes.")
  }
  var closingNotSaved: String {
    say(
      "Der Termin ist abgeschlossen, aber noch nicht gespeichert. Sobald das geht, kommt der nächste.",
      "The session is closed but not saved yet. As soon as it is, the next one comes.")
  }
  func draftWouldGo(key: String) -> String {
    say(
      "In diesem Termin steht noch ein angefangener Text. Enter führt ihn weiter, noch einmal \(key) verwirft den Text.",
      "A half-typed text is still in this session. Enter goes on with it, \(key) once more drops the text.")
  }
  func nameIsTaken(_ name: String, number: Int) -> String {
    say(
      "\(name) gibt es schon: Nummer \(number). Bitte einen Namen, der sich unterscheidet.",
      "\(name) is in the group already: number \(number). Please a name that differs.")
  }
}
