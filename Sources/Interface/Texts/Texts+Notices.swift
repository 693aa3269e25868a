import Dialogue

/// What is said after something was done.
extension Texts {
  func notice(_ effect: SessionEffect, in session: SessionStateMachine) -> String? {
    let name: (Participant.ID) -> String = session.name(of:)
    switch effect {
    case .handParked(let id):
      return say("\(name(id)) behält den Platz in der Redeliste.", "\(name(id)) keeps the place in the list.")
    case .handRestored(let id):
      return say("\(name(id)) steht wieder in der Redeliste.", "\(name(id)) is on the list again.")
    case .turnInterrupted(let id):
      return say(
        "Der Beitrag von \(name(id)) ist unterbrochen und geht später weiter.",
        "\(name(id))'s turn is interrupted and goes on later.")
    case .turnMayResume(let id):
      return say("\(name(id)) ist zurück und kann weitersprechen.", "\(name(id)) is back and can go on.")
    case .turnResumed(let id): return say("\(name(id)) spricht weiter.", "\(name(id)) goes on.")
    case .breakEnded: return say("Die Aktive Pause ist zu Ende.", "The active break is over.")
    case .issueClosed(let id):
      guard let issue = session.issues.first(where: { $0.id == id }), let end = issue.interval.end else { return nil }
      let minutes = session.length(of: issue, at: end).roundedMinutes
      return say(
        "Da. Das Einwahlproblem ist nach \(minutes) min beendet.",
        "Here. The dial-in problem ended after \(minutes) min.")
    case .recordDue: return nil
    }
  }

  func nowInPhase(_ phase: Phase) -> String { say("Jetzt: \(say(phase)).", "Now: \(say(phase)).") }
  func arrived(_ name: String) -> String { say("\(name) ist da.", "\(name) is here.") }
  func arrivedNew(_ name: String, number: Int) -> String {
    say("\(name) ist da und hat die Nummer \(number).", "\(name) is here and has number \(number).")
  }
  func left(_ name: String) -> String { say("\(name) ist gegangen.", "\(name) has left.") }
  func moreTime(_ name: String, _ isOn: Bool) -> String {
    isOn
      ? say("\(name) hat mehr Zeit.", "\(name) has more time.")
      : say("\(name) hat die übliche Zeit.", "\(name) has the usual time.")
  }
  func newCycle(_ name: String, setUp: String, back: String) -> String {
    say(
      "Neuer Durchlauf „\(name)“. \(setUp) richtet ihn ein, \(back) geht zurück.",
      "New cycle “\(name)”. \(setUp) sets it up, \(back) goes back.")
  }
  func backInCycle(_ name: String) -> String { say("Wieder im Durchlauf „\(name)“.", "Back in the cycle “\(name)”.") }
  func answer(_ state: RoundAnswer.State, _ mood: Mood?) -> String { mood.map { String($0.rawValue) } ?? say(state) }
  func changedAnswer(_ name: String, _ earlier: String, _ answer: String) -> String {
    "\(name): \(earlier) → \(answer)"
  }
  func corrected(_ name: String, _ mood: Mood) -> String {
    say("Berichtigt: \(name), \(say(mood)).", "Corrected: \(name), \(say(mood)).")
  }
  func reassigned(_ name: String) -> String { say("Der Beitrag gehört \(name).", "The turn is \(name)'s.") }
  var issueClosed: String { say("Das Einwahlproblem ist beendet.", "The dial-in problem is over.") }
  func issueOpened(_ kind: DialInIssue.Kind) -> String {
    say("Einwahlproblem: \(say(kind)). Die Uhr läuft.", "Dial-in problem: \(say(kind)). The clock is running.")
  }
  /// Whoever marks with one key may begin to type: that the words come later is said at once.
  func marked(_ kind: Mark.Kind, by name: String?, isWordless: Bool = false) -> String {
    let what = person(say(kind), note: name)
    return say("Gemerkt: \(what).", "Marked: \(what).") + (isWordless ? say(" Worte später.", " Words later.") : "")
  }
  var ofGroup: String { say("Gruppe", "group") }
  func mentions(_ count: Int) -> String { say("\(count)× genannt", "named \(count) times") }
  func began(_ name: String, at time: TimeOfDay, length: String) -> String {
    say(
      "\(name) spricht seit \(time.text), bisher \(length).",
      "\(name) has been speaking since \(time.text), \(length) so far.")
  }
  func handsCleared(key: String) -> String {
    say("Alle Hände sind unten. \(key) nimmt es zurück.", "All hands are down. \(key) takes it back.")
  }
  func openHands(_ names: [String], key: String) -> String {
    let names = names.joined(separator: ", ")
    return say(
      "offen: \(names) · zuerst das Wort anbieten · \(key) = erledigt",
      "open: \(names) · offer the word first · \(key) = done")
  }
  func handLetGo(_ name: String) -> String {
    say("Die Meldung von \(name) ist erledigt.", "\(name)'s hand is done.")
  }
  var noOpenHand: String { say("Keine Meldung ist offen.", "No hand is open.") }
  func secondOffer(_ name: String) -> String {
    say("\(name): Gibt es jetzt noch ein Wort?", "\(name): is there a word now?")
  }
  var reportedBack: String { say("Rückgemeldet.", "Reported back.") }
  var storedTopicTaken: String { say("Das Thema steht jetzt in der Liste.", "The topic is on the list now.") }
  func passedOn(_ name: String) -> String { say("\(name) gibt weiter.", "\(name) passes.") }
  func extended(_ minutes: Int, key: String) -> String {
    say(
      "\(minutes) Minuten mehr für das Thema. \(key) zählt die Daumen.",
      "\(minutes) more minutes for the topic. \(key) counts the thumbs.")
  }
  func counted(_ thumbs: Thumbs, isMost: Bool) -> String {
    let most = isMost ? "" : say(" Das ist nicht die Mehrheit.", " That is not the majority.")
    return self.thumbs("\(thumbs.up)", "\(thumbs.side)", "\(thumbs.down)") + "." + most
  }
  func thumbs(_ up: String, _ side: String, _ down: String) -> String {
    say("Daumen: \(up) hoch, \(side) seitlich, \(down) runter", "Thumbs: \(up) up, \(side) sideways, \(down) down")
  }
  var threeNumbers: String { say("Bitte drei Zahlen, wie 5 1 0.", "Three numbers, please, like 5 1 0.") }
  func lineLeft(undo: String) -> String {
    say("Nicht übernommen. \(undo) holt den Text zurück.", "Not taken. \(undo) brings the text back.")
  }
  func topicAdded(key: String) -> String {
    say(
      "Thema aufgenommen. Nächstes: \(key), oder Zeilen einfügen.",
      "Topic added. Next one: \(key), or paste several lines.")
  }
  /// Topics are put together by `key` where that is possible now.
  func topicAddedTwice(_ title: String, key: String?) -> String {
    let how = key.map { say(": \($0) legt zusammen.", ": \($0) merges.") } ?? "."
    return say("Aufgenommen. „\(title)“ steht schon da", "Added. “\(title)” is there already") + how
  }
  var cancelled: String { say("Der Termin ist abgesagt.", "The session is cancelled.") }
  var needCaptured: String { say("Aufgeschrieben. Jetzt vorlesen.", "Written down. Now read it out.") }
  func moved(to date: CivilDate, at time: TimeOfDay) -> String {
    say("Der Termin ist am \(day(date)) um \(time.text) Uhr.", "The session is on \(day(date)) at \(time.text).")
  }
  var sessionClosed: String { say("Der Termin ist abgeschlossen.", "The session is closed.") }
  func resumedWithGap(_ gap: String, key: String) -> String {
    say("Eine Lücke von \(gap) zählt mit. \(key) nimmt sie heraus.", "A gap of \(gap) counts. \(key) takes it out.")
  }
  func takenUp(without gap: String, key: String) -> String {
    say(
      "Weitergeführt. Die \(gap) dazwischen zählen nicht. \(key) zählt sie mit.",
      "Taken up. The \(gap) in between do not count. \(key) counts them.")
  }
  func wrappedUp(asOf time: String) -> String {
    say("Nachbereitung der Stunde, wie sie um \(time) war.", "Wrap-up of the hour as it was at \(time).")
  }
  var lineIsBack: String { say("Hier steht der angefangene Text.", "Here is the half-typed text.") }
  func gapRemoved(_ gap: String) -> String {
    say("Die Lücke von \(gap) zählt nicht mehr mit.", "The gap of \(gap) no longer counts.")
  }
  /// One of several gaps: when it began, how long it was, and whether it counts.
  func gap(from time: String, _ length: String, isCounted: Bool) -> String {
    isCounted
      ? say("ab \(time), \(length): zählt mit", "from \(time), \(length): counts")
      : say("ab \(time), \(length): zählt nicht", "from \(time), \(length): does not count")
  }
  func replies(_ name: String, endsTurnOf speaker: String, key: String) -> String {
    say(
      "\(name) antwortet. Beitrag von \(speaker) ist zu Ende (\(key) zurück).",
      "\(name) replies. \(speaker)'s turn has ended (\(key) takes it back).")
  }
  func chosenToMove(_ name: String) -> String {
    say("\(name) ist gewählt. Noch einmal rückt die Meldung.", "\(name) is chosen. Once more moves the hand.")
  }
  func topicsAdded(_ number: Int) -> String {
    say("\(topicsCount(number)) aufgenommen.", "\(topicsCount(number)) added.")
  }
}
