import Dialogue
import Words

extension Mood {
  /// The command that notes it for whoever is asked.
  var row: CommandRow {
    let (german, english) = (Texts(.german).mood(self), Texts(.english).mood(self))
    return CommandRow(
      "mood\(rawValue)", (.round, keys: String(rawValue)),
      title: ("Stimmung \(rawValue) \(german)", "Mood \(rawValue) \(english)"),
      help: ("Trägt Stimmung \(rawValue) ein und geht weiter.", "Notes mood \(rawValue) and goes on."))
  }
}
