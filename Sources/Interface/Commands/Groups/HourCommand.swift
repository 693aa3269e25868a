/// The time of the hour, and what stops it.
package enum HourCommand: String, CommandGroup {
  case removeGap, acceptPlan, activeBreak, chooseExercise, disturbance, disturbanceKind, addGroundRule

  var row: CommandRow {
    switch self {
    case .removeGap:
      called("Lücke herausnehmen", "Take out the gap", (.session, "p l"))
        .synonyms("vergessen, Unterbrechung", "forgot, interruption")
        .help(
          "Lässt die Zeit ohne Programm weg oder zählt sie wieder mit.",
          "Leaves out the time without the program, or counts it again.")
    case .acceptPlan:
      called("Neuen Plan annehmen", "Accept the new plan", (.session, "y"))
        .synonyms("Zeitplan, Minuten", "schedule, minutes")
        .help(
          "Teilt die Zeit bis zum Ende neu auf; Bedürfnisse und Check-out behalten ihre Minuten.",
          "Shares out the time until the end; needs and check-out keep their minutes.")
    case .activeBreak:
      called("Aktive Pause", "Active break", short: ("Pause", "break"), (.session, "o"))
        .synonyms("Bewegung, Übung", "exercise, movement")
        .help("Beginnt oder beendet eine Aktive Pause.", "Begins or ends an active break.")
    case .chooseExercise:
      called("Übung wählen", "Choose the exercise", (.session, ""))
        .help(
          "Wählt die Übung und beginnt die Aktive Pause, wenn noch keine läuft.",
          "Chooses the exercise, and begins the active break if none is on.")
    case .disturbance:
      called("Störung", "Disturbance", (.session, "s")).synonyms("Streit, Konflikt, Regel", "quarrel, conflict, rule")
        .help(
          "Beginnt oder beendet eine Störung; alles andere steht still.",
          "Begins or ends a disturbance; everything else stands still.")
    case .disturbanceKind:
      called("Art der Störung", "Kind of disturbance", short: ("Art", "kind"), (.disturbance, "c"))
        .synonyms("Konflikt, Technik, Gefühle", "conflict, technology, emotion")
        .help(
          "Sagt, was stört, während die Störung läuft.", "Says what is in the way while the disturbance goes on.")
    case .addGroundRule:
      called("Neue Regel", "New rule", short: ("Regel", "rule"), (.disturbance, "+"))
        .synonyms("Vereinbarung", "agreement")
        .help("Schreibt auf, was die Gruppe jetzt vereinbart.", "Writes down what the group agrees on now.")
    }
  }
}
