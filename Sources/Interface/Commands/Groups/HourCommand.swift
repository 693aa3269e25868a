/// The time of the hour, and what stops it.
package enum HourCommand: CaseIterable, Hashable, Sendable {
  case removeGap, acceptPlan, activeBreak, chooseExercise, disturbance

  var row: CommandRow {
    switch self {
    case .removeGap:
      CommandRow(
        "removeGap", (.session, "p l"), title: ("Lücke herausnehmen", "Take out the gap"),
        help: "Nimmt die Zeit ohne Programm aus dem, was lief.", "Takes the time without the program out of what ran.",
        synonyms: ("vergessen, Unterbrechung", "forgot, interruption"))
    case .acceptPlan:
      CommandRow(
        "acceptPlan", (.session, "y"), title: ("Neuen Plan annehmen", "Accept the new plan"),
        help: "Teilt die Zeit bis zum Ende neu auf; Bedürfnisse und Check-out bleiben geschützt.",
        "Shares out the time until the end; needs and check-out are protected.",
        synonyms: ("Zeitplan, Minuten", "schedule, minutes"))
    case .activeBreak:
      CommandRow(
        "activeBreak", (.session, "o"), title: ("Aktive Pause", "Active break"), short: ("Pause", "break"),
        help: "Beginnt oder beendet eine Aktive Pause.", "Begins or ends an active break.",
        synonyms: ("Bewegung, Übung", "exercise, movement"))
    case .chooseExercise:
      CommandRow(
        "chooseExercise", (.session, ""), title: ("Übung wählen", "Choose the exercise"),
        help: "Wählt die Übung der Aktiven Pause; ohne Pause beginnt sie.",
        "Chooses the exercise of the active break; without one it begins.")
    case .disturbance:
      CommandRow(
        "disturbance", (.session, "s"), title: ("Störung", "Disturbance"),
        help: "Beginnt oder beendet eine Störung; alles andere steht still.",
        "Begins or ends a disturbance; everything else stands still.",
        synonyms: ("Streit, Konflikt, Regel", "quarrel, conflict, rule"))
    }
  }
}
