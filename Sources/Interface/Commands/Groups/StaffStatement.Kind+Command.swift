import Dialogue

extension StaffStatement.Kind {
  /// The command that writes one.
  var row: CommandRow {
    switch self {
    case .demand:
      CommandRow(
        "addDemand", (.report, "d"), title: ("Abgeleiteter Bedarf", "Derived demand"), short: ("Bedarf", "demand"),
        help: ("Schreibt auf, welchen Bedarf das Team sieht.", "Writes which demand the team sees."))
    case .concern:
      CommandRow(
        "addStaffConcern", (.report, "b"), title: ("Bedenken des Teams", "Concern of the team"),
        short: ("Bedenken", "concern"),
        help: ("Schreibt auf, was das Team bedenklich findet.", "Writes what the team is concerned about."))
    case .idea:
      CommandRow(
        "addStaffIdea", (.report, "i"), title: ("Idee des Teams", "Idea of the team"), short: ("Idee", "idea"),
        help: ("Schreibt eine Idee des Teams auf.", "Writes an idea of the team."))
    case .outlook:
      CommandRow(
        "addOutlook", (.report, "o"), title: ("Ausblick", "Outlook"), short: ("Ausblick", "outlook"),
        help: ("Schreibt auf, wie es weitergehen kann.", "Writes how it can go on."))
    }
  }
}
