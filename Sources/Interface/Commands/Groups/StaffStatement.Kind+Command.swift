import Dialogue
import Words

extension StaffStatement.Kind {
  /// The command that writes one.
  var row: CommandRow {
    switch self {
    case .demand:
      writing(
        "addDemand", "d", short: ("Bedarf", "demand"),
        ("Schreibt auf, welchen Bedarf das Team sieht.", "Writes which demand the team sees."))
    case .concern:
      writing(
        "addStaffConcern", "b", short: ("Bedenken", "concern"),
        ("Schreibt auf, was das Team bedenklich findet.", "Writes what the team is concerned about."))
    case .idea:
      writing(
        "addStaffIdea", "i", short: ("Idee", "idea"),
        ("Schreibt eine Idee des Teams auf.", "Writes an idea of the team."))
    case .outlook:
      writing(
        "addOutlook", "o", short: ("Ausblick", "outlook"),
        ("Schreibt auf, wie es weitergehen kann.", "Writes how it can go on."))
    }
  }

  private func writing(
    _ id: String, _ key: String, short: CommandRow.Pair, _ help: CommandRow.Pair
  ) -> CommandRow {
    CommandRow(id, (.report, key), title: (words.german, words.english), short: short, help: help.german, help.english)
  }
}
