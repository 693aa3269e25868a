import Records
import Words

extension Failure {
  /// What was not saved last time waits in a file and cannot be saved now either. To go on without it would make it fit
  /// no more.
  static func notBroughtBack(_ path: String, because error: StoreError) -> Failure {
    let reason = Failure(error)
    return Failure(
      reason.exit,
      "\(firstSentence(reason.words.german)) Was beim letzten Mal nicht gespeichert werden konnte, wartet in \(path). "
        + "Bitte das beheben und stark neu starten: dann kommt es zurück.",
      "\(firstSentence(reason.words.english)) What could not be saved last time waits in \(path). "
        + "Please mend that and start stark again: then it comes back.")
  }

  private static func firstSentence(_ text: String) -> String {
    text.firstIndex(of: ".").map { String(text[...$0]) } ?? text
  }
}
