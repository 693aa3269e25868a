/// What is noted of one person.
package enum ParticipantCommand: String, CommandGroup {
  case moreTime, editParticipant, correctMood, mergePeople

  var row: CommandRow {
    switch self {
    case .moreTime:
      called("Mehr Zeit", "More time", (.session, "p m")).synonyms("langsamer, Übersetzung", "slower, translation")
        .help(
          "Gibt einer Person mehr Redezeit; nur hier zu sehen.", "Gives somebody more speaking time; seen only here.")
    case .editParticipant:
      called("Angaben ändern", "Edit details", (.session, "p b"))
        .synonyms(
          "Name falsch, umbenennen, Teilnehmer, Teilnehmerin, Landkreis", "wrong name, rename, participant, district"
        )
        .help("Ändert Namen und Landkreis einer Person.", "Changes somebody's name and district.")
    case .correctMood:
      called("Stimmung berichtigen", "Correct mood", (.session, "p s"))
        .help(
          "Berichtigt die Stimmung, die jemand in einer Runde genannt hat.",
          "Corrects the mood that somebody gave in a round.")
    case .mergePeople:
      called("Doppelt eingetragen", "Entered twice", (.session, "p j"))
        .synonyms("zusammenführen, dieselbe Person, zweimal", "merge people, the same person, double")
        .help(
          "Macht aus zwei Einträgen einer Person einen.", "Makes one entry of two that somebody has.")
    }
  }
}
