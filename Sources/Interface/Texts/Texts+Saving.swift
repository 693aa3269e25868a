import Dialogue

/// What is said while something cannot be written.
extension Texts {
  /// The first row, from the longest to the shortest: that it is not saved, why, and what is.
  func notSaved(_ unsaved: Unsaved, zone: TimeZoneRule) -> [String] {
    let until = unsaved.storedUntil.map { clockTime($0, in: zone) }
    let kept = until.map { say(" Alles bis \($0) ist gespeichert.", " Everything until \($0) is saved.") } ?? ""
    let shortKept = until.map { say(" Gespeichert bis \($0).", " Saved until \($0).") } ?? ""
    let head = say("Nicht gespeichert (\(unsaved.steps))", "Not saved (\(unsaved.steps))")
    let short = "\(head). \(word(unsaved.reason))"
    return ["\(head): \(sentence(unsaved.reason))\(kept)", short + kept, short + shortKept, head + "."]
  }

  /// The second row: where the rest is, and what to do now.
  func unsavedAdvice(_ reason: Unsaved.Reason, key: String) -> [String] {
    let rescue = say("\(key) Rettungsdatei", "\(key) rescue file")
    let kept = say("Die letzte Eingabe steht noch hier.", "The last entry is still here.")
    return ["\(kept) \(advice(reason)) · \(rescue)", "\(advice(reason)) · \(rescue)", rescue]
  }

  var nothingToRescue: String {
    say("Es ist alles gespeichert; es gibt nichts zu retten.", "Everything is saved; there is nothing to rescue.")
  }
  func rescued(to folder: String) -> String {
    say(
      "Gerettet. Der nächste Start holt es zurück aus \(folder)",
      "Rescued. The next start brings it back from \(folder)")
  }
  /// The next start alone brings nothing back while the database is somewhere else.
  func rescuedUntilBack(in folder: String) -> String {
    say(
      "Gerettet in \(folder). Kommt zurück, wenn die Datenbank wieder da ist.",
      "Rescued in \(folder). Comes back when the database is there again.")
  }
  var closingWaitsForDatabase: String {
    say(
      "Erst die Datenbank zurücklegen, dann neu starten und noch einmal abschließen.",
      "First put the database back, then start again and close it once more.")
  }
  func rescueWaits(_ path: String, for place: String) -> String {
    say(
      "Ungespeichertes wartet auf die Datenbank, die hier lag: \(place). Bitte sie dorthin zurücklegen und neu "
        + "starten: dann kommt es zurück. Es steht in \(path)",
      "Something unsaved waits for the database that lay here: \(place). Please put it back there and start "
        + "again: then it comes back. It is in \(path)")
  }
  var onlyClosingWaits: String {
    say(
      "Der Termin bleibt offen. Nach einem Neustart bitte noch einmal abschließen.",
      "The session stays open. After a restart please close it once more.")
  }
  var notRescued: String {
    say(
      "Auch an anderer Stelle lässt sich nichts schreiben. Das Programm versucht es weiter.",
      "Nothing can be written anywhere else either. The program keeps trying.")
  }
  func broughtBack(_ steps: Int) -> String {
    let what = count(steps, ("Schritt", "Schritte"), ("step", "steps"))
    return say("Aus der Rettungsdatei zurückgeholt: \(what).", "Brought back from the rescue file: \(what).")
  }
  func rescueDoesNotFit(_ path: String) -> String {
    say("Diese Rettungsdatei passt nicht mehr, sie bleibt: \(path)", "This rescue file does not fit, it stays: \(path)")
  }
  func rescueUnreadable(_ path: String) -> String {
    say("Diese Rettungsdatei ist unlesbar, sie bleibt: \(path)", "This rescue file cannot be read, it stays: \(path)")
  }
  var notBackedUp: String {
    say(
      "Der Termin ist gespeichert, aber ohne Sicherung. Hilfe: stark doctor",
      "The session is saved, but without a backup. Help: stark doctor")
  }

  private func clockTime(_ instant: Instant, in zone: TimeZoneRule) -> String {
    let seconds = zone.local(instant).milliseconds / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { "\($0 < 10 ? "0" : "")\($0)" }.joined(separator: ":")
  }

  private func sentence(_ reason: Unsaved.Reason) -> String {
    switch reason {
    case .diskFull: say("Der Datenträger ist voll.", "The disk is full.")
    case .busy: say("Ein anderes Programm hält die Datenbank fest.", "Another program holds the database.")
    case .noPermission: say("Für die Datenbank fehlt die Berechtigung.", "There is no permission for the database.")
    case .damaged: say("Die Datenbank ist beschädigt.", "The database is damaged.")
    case .missing: say("Die Datenbank ist nicht mehr da.", "The database is not there any more.")
    case .doesNotFit: say("Es passt nicht zu dem, was gespeichert ist.", "It does not fit what is stored.")
    case .diskError: say("Der Datenträger meldet einen Fehler.", "The disk reports an error.")
    }
  }

  private func word(_ reason: Unsaved.Reason) -> String {
    switch reason {
    case .diskFull: say("Datenträger voll.", "Disk full.")
    case .busy: say("Datenbank belegt.", "Database in use.")
    case .noPermission: say("Kein Schreibrecht.", "No permission.")
    case .damaged: say("Datenbank beschädigt.", "Database damaged.")
    case .missing: say("Datenbank fehlt.", "Database missing.")
    case .doesNotFit: say("Passt nicht zum Stand.", "Does not fit.")
    case .diskError: say("Datenträgerfehler.", "Disk error.")
    }
  }

  private func advice(_ reason: Unsaved.Reason) -> String {
    switch reason {
    case .diskFull: say("Bitte Platz schaffen", "Please make room")
    case .busy: say("Bitte das andere beenden", "Please end the other one")
    case .noPermission: say("Bitte die Rechte prüfen", "Please check permissions")
    case .damaged: say("Danach: stark doctor", "Afterwards: stark doctor")
    case .missing: say("Bitte zurücklegen", "Please put it back")
    case .doesNotFit: say("Bitte neu starten", "Please start again")
    case .diskError: say("Bitte weitermachen", "Please go on")
    }
  }
}
