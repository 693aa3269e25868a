/// Plans of people's own.
package enum PlanCommand: CaseIterable, Hashable, Sendable {
  case addPlan, planOutcome

  var row: CommandRow {
    switch self {
    case .addPlan:
      CommandRow(
        "addPlan", (.session, "m l"), title: ("Plan aufschreiben", "Write down a plan"), short: ("Plan", "plan"),
        help: "Schreibt einen eigenen Plan auf, nur mit dem Ja der Person.",
        "Writes down somebody's own plan, only with the person's yes.")
    case .planOutcome:
      CommandRow(
        "planOutcome", (.preparation, "Enter"), (.session, "p a"), title: ("Wie ist es gelaufen?", "How did it go?"),
        help: "Notiert, was aus einem Plan geworden ist.", "Takes down what became of a plan.")
    }
  }
}
