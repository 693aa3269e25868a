import Dialogue
import Words

extension Mood {
  /// The command that notes it for whoever is asked.
  var row: CommandRow {
    CommandRow(
      "mood\(rawValue)", (.round, keys: String(rawValue)),
      title: ("Stimmung \(rawValue) \(words.german)", "Mood \(rawValue) \(words.english)"),
      help: "Trägt Stimmung \(rawValue) ein und geht weiter.", "Notes mood \(rawValue) and goes on.")
  }
}
