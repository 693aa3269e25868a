/// What is noted of one person.
package enum ParticipantCommand: String, CommandGroup {
  case moreTime, editParticipant, correctMood

  var row: CommandRow {
    switch self {
    case .moreTime:
      called("Mehr Zeit", "More time", (.session, "p m")).synonyms("langsamer, Übersetzung", "slower, translation")
        .help(
          "Gibt einer Person mehr Redezeit; nur hier zu sehen.", "Gives somebody more speaking time; seen only here.")
    case .editParticipant:
      called("Person ändern", "Edit person", (.session, "p b"))
        .help("Ändert Namen und Landkreis einer Person.", "Changes somebody's name and district.")
    case .correctMood:
      called("Stimmung berichtigen", "Correct mood", (.session, "p s"))
        .help(
          "Berichtigt die Stimmung, die jemand in einer Runde genannt hat.",
          "Corrects the mood that somebody gave in a round.")
    }
  }
}
