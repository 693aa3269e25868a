/// Commands of the rounds at the beginning and at the end.
extension Texts {
  static func roundText(of command: Command) -> CommandText? {
    switch command {
    case .mood1:
      CommandText(
        ("Stimmung 1 stürmisch", "Trägt Stimmung 1 ein und geht weiter."),
        ("Mood 1 stormy", "Notes mood 1 and goes on."))
    case .mood2:
      CommandText(
        ("Stimmung 2 regnerisch", "Trägt Stimmung 2 ein und geht weiter."),
        ("Mood 2 rainy", "Notes mood 2 and goes on."))
    case .mood3:
      CommandText(
        ("Stimmung 3 wolkig", "Trägt Stimmung 3 ein und geht weiter."),
        ("Mood 3 cloudy", "Notes mood 3 and goes on."))
    case .mood4:
      CommandText(
        ("Stimmung 4 heiter", "Trägt Stimmung 4 ein und geht weiter."),
        ("Mood 4 fair", "Notes mood 4 and goes on."))
    case .mood5:
      CommandText(
        ("Stimmung 5 sonnig", "Trägt Stimmung 5 ein und geht weiter."),
        ("Mood 5 sunny", "Notes mood 5 and goes on."))
    case .nextPerson:
      CommandText(
        ("Nächste Person", "Die Person hat etwas gesagt, ohne Stimmung; weiter."),
        ("Next person", "The person has spoken, without a mood; goes on."))
    case .previousPerson:
      CommandText(
        ("Vorige Person", "Geht zur Person davor, zum Beispiel um etwas zu ändern."),
        ("Previous person", "Goes to the person before, for example to correct."))
    case .pass:
      CommandText(
        ("Weitergeben", "Die Person gibt weiter. Das ist eine volle Antwort."),
        ("Pass", "The person passes. That is a full answer."))
    case .later:
      CommandText(
        ("Später", "Die Person kommt am Ende der Runde dran."),
        ("Later", "The person is asked at the end of the round."))
    case .addWord:
      CommandText(
        ("Ein Wort dazu", "Schreibt ein Wort zur letzten Antwort."),
        ("Add a word", "Adds a word to the last answer."))
    case .secondOffer:
      CommandText(
        ("Zweite Gelegenheit", "Fragt noch einmal, wer weitergegeben hat."),
        ("Second offer", "Asks once more who has passed."))
    case .reportBack:
      CommandText(
        ("Rückgemeldet", "Die Gruppe hat die Antwort auf ein Bedürfnis gehört."),
        ("Reported back", "The group has heard the answer to a need."))
    default: nil
    }
  }
}
