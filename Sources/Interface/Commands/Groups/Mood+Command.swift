import Dialogue
import Words

extension Mood {
  /// The command that notes it for whoever is asked.
  var row: CommandRow {
    CommandName(
      "mood\(rawValue)", "Stimmung \(rawValue) \(words.german)", "Mood \(rawValue) \(words.english)",
      (.round, String(rawValue))
    ).help("Trägt Stimmung \(rawValue) ein und geht weiter.", "Notes mood \(rawValue) and goes on.")
  }
}
