import Dialogue
import Words

extension StaffStatement.Kind {
  /// The command that writes one.
  var row: CommandRow {
    switch self {
    case .summary:
      writing("addSummary", "z", short: ("In Kürze", "in short"))
        .help("Schreibt einen Satz für die erste Seite.", "Writes a sentence for the first page.")
    case .demand:
      writing("addDemand", "d", short: ("Bedarf", "demand"))
        .help("Schreibt auf, welchen Bedarf das Team sieht.", "Writes which demand the team sees.")
    case .concern:
      writing("addStaffConcern", "b", short: ("Bedenken", "concern"))
        .help("Schreibt auf, was das Team bedenklich findet.", "Writes what the team is concerned about.")
    case .idea:
      writing("addStaffIdea", "i", short: ("Idee", "idea"))
        .help("Schreibt eine Idee des Teams auf.", "Writes an idea of the team.")
    case .outlook:
      writing("addOutlook", "o", short: ("Ausblick", "outlook"))
        .help("Schreibt auf, wie es weitergehen kann.", "Writes how it can go on.")
    }
  }

  private func writing(_ id: String, _ key: String, short: CommandName.Pair) -> CommandName {
    CommandName(id, words.german, words.english, short: short, (.report, key))
  }
}
