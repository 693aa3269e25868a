/// What is noted of one person.
package enum ParticipantCommand: CaseIterable, Hashable, Sendable {
  case moreTime, editParticipant, correctMood

  var row: CommandRow {
    switch self {
    case .moreTime:
      CommandRow(
        "moreTime", (.session, "p m"), title: ("Mehr Zeit", "More time"),
        help: "Gibt einer Person mehr Redezeit; nur hier zu sehen.",
        "Gives somebody more speaking time; seen only here.",
        synonyms: ("langsamer, Übersetzung", "slower, translation"))
    case .editParticipant:
      CommandRow(
        "editParticipant", (.session, "p b"), title: ("Person ändern", "Edit person"),
        help: "Ändert Namen und Landkreis einer Person.", "Changes somebody's name and district.")
    case .correctMood:
      CommandRow(
        "correctMood", (.session, "p s"), title: ("Stimmung berichtigen", "Correct mood"),
        help: "Berichtigt die Stimmung, die jemand in einer Runde genannt hat.",
        "Corrects the mood that somebody gave in a round.")
    }
  }
}
