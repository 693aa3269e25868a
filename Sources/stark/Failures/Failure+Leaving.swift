extension Failure {
  /// What is to be said when the program ends with something that is not in the database; nil when all of it is.
  init?(_ leaving: Leaving) {
    switch leaving {
    case .stored: return nil
    case .rescued(let path):
      self.init(
        .inputOutput,
        "Nicht alles ließ sich speichern. Der Rest steht in \(path). "
          + "Der nächste Start von stark holt ihn zurück; war der Termin abgeschlossen, bitte dann noch einmal.",
        "Not everything could be saved. The rest is in \(path). "
          + "The next start of stark brings it back; if the session was closed, please close it again then.")
    case .onlyClosingWaits:
      self.init(
        .inputOutput,
        "Das Abschließen ließ sich nicht speichern. Der Termin ist gespeichert und noch offen. "
          + "Bitte stark neu starten und noch einmal abschließen.",
        "The closing could not be saved. The session is saved and still open. "
          + "Please start stark again and close it once more.")
    case .databaseGone(let place, let file?):
      self.init(
        .inputOutput,
        "Die Datenbank liegt nicht mehr hier: \(place). Was nicht gespeichert werden konnte, steht in \(file). "
          + "Bitte sie zurücklegen und stark neu starten: dann kommt es zurück.",
        "The database does not lie here any more: \(place). What could not be saved is in \(file). "
          + "Please put it back and start stark again: then it comes back.")
    case .databaseGone(let place, nil):
      self.init(
        .inputOutput,
        "Die Datenbank liegt nicht mehr hier: \(place). In ihr ist der Termin gespeichert und noch offen. "
          + "Bitte sie zurücklegen, stark neu starten und noch einmal abschließen.",
        "The database does not lie here any more: \(place). The session is saved in it and still open. "
          + "Please put it back, start stark again and close the session once more.")
    case .lost(let steps):
      self.init(
        .inputOutput,
        "Nicht alles ließ sich speichern, auch an keiner anderen Stelle. Verloren: die letzten Schritte (\(steps)). "
          + "Bitte Platz und Rechte prüfen (stark doctor) und sie noch einmal eingeben.",
        "Not everything could be saved, nowhere else either. Lost: the last steps (\(steps)). "
          + "Please check room and permissions (stark doctor) and enter them again.")
    }
  }
}
