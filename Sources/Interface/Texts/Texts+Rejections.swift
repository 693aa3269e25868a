package import Dialogue

/// Why something is not possible now.
extension Texts {
  package func refusal(_ rejection: Rejection, in session: SessionStateMachine?) -> String {
    switch rejection {
    case .notInThisPhase: say("Das geht nicht in dieser Phase.", "That is not possible in this phase.")
    case .sessionIsClosed: say("Der Termin ist abgeschlossen.", "The session is closed.")
    case .sessionIsCancelled: say("Der Termin ist abgesagt.", "The session is cancelled.")
    case .noFurtherPhase: say("Das ist schon die erste Phase.", "This is the first phase already.")
    case .onlyFromWrapUp: say("Abschließen geht aus der Nachbereitung.", "A session is closed from the wrap-up.")
    case .alreadyListed: say("Das steht schon in der Liste.", "That is on the list already.")
    case .nothingToUndo: say("Es gibt nichts zurückzunehmen.", "There is nothing to take back.")
    case .nothingToRedo: say("Es gibt nichts zu wiederholen.", "There is nothing to do again.")
    case .nothingClosedYet: nothingClosedYet
    case .hour(let why): refusal(why)
    case .people(let why): refusal(why)
    case .round(let why): refusal(why)
    case .topic(let why): refusal(why)
    case .talk(let why): refusal(why, in: session)
    case .heard(let why): refusal(why)
    }
  }

  private func refusal(_ why: Rejection.Hour) -> String {
    switch why {
    case .noGap: noGap
    case .unknownZone: say("Diese Zeitzone ist nicht bekannt.", "This time zone is not known.")
    case .hourIsOver: say("Die Stunde ist um. Es gibt nichts mehr zu verteilen.", "The hour is over. No time is left.")
    case .planFits: say("Der Plan passt. Es gibt nichts zu ändern.", "The plan fits. There is nothing to change.")
    case .impossiblePlan: say("So lange Phasen gehen nicht.", "Phases cannot last that long.")
    case .breakIsRunning: say("Die Aktive Pause läuft noch.", "The active break is still on.")
    case .disturbanceIsRunning:
      say(
        "Die Störung läuft noch. \(key(of: .hour(.disturbance))) beendet sie.",
        "The disturbance is still on. \(key(of: .hour(.disturbance))) ends it.")
    case .noDisturbance: say("Gerade ist keine Störung.", "There is no disturbance now.")
    case .noBreak: say("Gerade ist keine Aktive Pause.", "There is no active break now.")
    }
  }

  private func refusal(_ why: Rejection.People) -> String {
    switch why {
    case .noSuchParticipant: say("Diese Person steht nicht in der Liste.", "This person is not on the list.")
    case .numberTaken(let number): say("Die Nummer \(number) ist vergeben.", "Number \(number) is taken.")
    case .nameTaken: say("Diesen Namen gibt es schon in der Gruppe.", "This name is in the group already.")
    case .alreadyHere: say("Die Person ist schon da.", "The person is here already.")
    case .notHere:
      say(
        "Die Person ist gerade nicht da. \(key(of: .presence(.arrive))) trägt sie ein.",
        "The person is not here now. \(key(of: .presence(.arrive))) marks the person as here.")
    case .noSuchIssue: say("Dieses Einwahlproblem ist nicht offen.", "This dial-in problem is not open.")
    case .sameDevice: say("Das ist schon dasselbe Gerät.", "That is the same device already.")
    case .ownDevice: say("Die Person hat schon ein eigenes Gerät.", "The person has their own device already.")
    case .samePerson: say("Das ist schon dieselbe Person.", "That is the same person already.")
    case .knownFromEarlier:
      say(
        "Beide waren schon in früheren Terminen dabei. Was abgeschlossen ist, bleibt, wie es ist.",
        "Both took part in earlier sessions. What was closed stays as it is.")
    }
  }

  private func refusal(_ why: Rejection.Round) -> String {
    switch why {
    case .noRound: say("Gerade geht es nicht reihum.", "We are not going around now.")
    case .notInRound: say("Die Liste ist hier zu Ende.", "The list ends here.")
    case .nobodyAsked: say("Alle waren dran.", "Everyone has been asked.")
    case .hasNotPassed: say("Niemand hat weitergegeben.", "Nobody has passed.")
    case .alreadyOfferedAgain: say("Die zweite Gelegenheit gab es schon.", "The second offer was made already.")
    }
  }

  private func refusal(_ why: Rejection.Topic) -> String {
    switch why {
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
    case .noFurtherTopic:
      say(
        "Es gibt kein weiteres Thema. \(key(of: .note(.addTopic))) nimmt eines auf.",
        "There is no further topic. \(key(of: .note(.addTopic))) adds one.")
    case .noMethod: say("Dieses Thema hat keine Schritte.", "This topic has no steps.")
    case .noStep: say("Gerade läuft kein Schritt.", "No step is on now.")
    case .noFurtherStep: say("Hier gibt es keinen weiteren Schritt.", "There is no further step here.")
    }
  }

  private func refusal(_ why: Rejection.Talk, in session: SessionStateMachine?) -> String {
    switch why {
    case .nobodyMayResume:
      say("Kein unterbrochener Beitrag kann jetzt weitergehen.", "No interrupted turn can go on now.")
    case .nobodySpeaks: say("Niemand spricht gerade.", "Nobody is speaking now.")
    case .nobodyWaits: say("Niemand wartet. Ziffer: jemand spricht.", "Nobody waits. Digit: somebody speaks.")
    case .notWaiting: say("Die Person hat sich nicht gemeldet.", "The person has not raised a hand.")
    case .noPlaceThere: say("Die Redeliste ist hier zu Ende.", "The speaking list ends here.")
    case .someoneSpeaks(let id): isSpeaking(id.flatMap { session?.participant($0)?.name } ?? say("Jemand", "Somebody"))
    case .noEarlierBeginning:
      say("Davor war schon etwas anderes. Früher geht es nicht.", "Something else was before. No earlier is possible.")
    case .alreadySpeaking: say("Die Person spricht schon.", "The person is speaking already.")
    case .turnIsPaused: say("Die Redezeit ist schon angehalten.", "The speaking time is paused already.")
    case .turnIsNotPaused: say("Die Redezeit läuft.", "The speaking time is running.")
    }
  }

  private func refusal(_ why: Rejection.Heard) -> String {
    switch why {
    case .noSuchPlan: say("Kein Plan ist offen.", "No plan is open.")
    case .noQuoteHere: say("Aus einer Störung bleibt kein Zitat.", "No quote is kept of a disturbance.")
    case .markOfDisturbance:
      say("Ein Merker aus einer Störung gehört niemandem.", "A mark of a disturbance is nobody's.")
    case .noSuchMark: say("Hier steht kein Merker.", "There is no mark here.")
    case .needsNoRelease: say("Das braucht keine Freigabe.", "This needs no release.")
    case .noSuchPartner:
      say("Dieser Netzwerkpartner steht nicht im Verzeichnis.", "This network partner is not in the directory.")
    case .noSuchNeed: say("Hier steht kein Bedürfnis.", "There is no need here.")
    case .sameNeed: say("Das ist dasselbe Bedürfnis.", "That is the same need.")
    case .noSuchCategory: say("Diesen Bereich gibt es nicht.", "There is no such area.")
    case .notSoManyAreas:
      say("Neben dem Bereich sind höchstens 2 andere möglich.", "At most 2 other areas beside the main one.")
    case .notSoManyPeople(let count): say("Es waren \(count) da.", "\(count) people were here.")
    case .declinedNeedsReason: say("„Geht nicht“ braucht einen Grund.", "“Declined” needs a reason.")
    case .alwaysConfidential: say("Dieser Bereich bleibt immer vertraulich.", "This area always stays confidential.")
    case .confidentialStaysHere:
      say("Vertrauliches wird nicht freigegeben.", "What is confidential is not released.")
    case .notConfirmed: say("Erst vorlesen und bestätigen.", "Read it out and confirm it first.")
    case .alreadyReportedBack: say("Alle Antworten sind rückgemeldet.", "All answers have been reported back.")
    }
  }

  private func isSpeaking(_ name: String) -> String { say("\(name) spricht gerade.", "\(name) is speaking now.") }
}
