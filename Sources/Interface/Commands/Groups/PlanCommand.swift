/// Plans of people's own.
package enum PlanCommand: String, CommandGroup {
  case addPlan, planOutcome

  var row: CommandRow {
    switch self {
    case .addPlan:
      called("Plan aufschreiben", "Write down a plan", short: ("Plan", "plan"), (.session, "m l"))
        .help(
          "Schreibt einen eigenen Plan auf, nur mit dem Ja der Person.",
          "Writes down somebody's own plan, only with the person's yes.")
    case .planOutcome:
      called("Wie ist es gelaufen?", "How did it go?", (.preparation, "Enter"), (.session, "p a"))
        .help("Notiert, was aus einem Plan geworden ist.", "Takes down what became of a plan.")
    }
  }
}
