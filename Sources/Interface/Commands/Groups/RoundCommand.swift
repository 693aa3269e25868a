/// What is asked for in a round, beside the moods.
package enum RoundCommand: String, CommandGroup {
  case nextPerson, previousPerson, pass, later, addWord, secondOffer, reportBack

  var row: CommandRow {
    switch self {
    case .nextPerson:
      called("Nächste Person", "Next person", (.round, "Space"))
        .help("Die Person hat etwas gesagt, ohne Stimmung; weiter.", "The person has spoken, without a mood; goes on.")
    case .previousPerson:
      called("Vorige Person", "Previous person", short: ("ändern", "correct"), (.round, "Up"))
        .help(
          "Geht zur Person davor, zum Beispiel um etwas zu ändern.",
          "Goes to the person before, for example to correct.")
    case .pass:
      called("Weitergeben", "Pass", short: ("weitergeben", "pass"), (.round, "w"))
        .help("Die Person gibt weiter. Das ist eine volle Antwort.", "The person passes. That is a full answer.")
    case .later:
      called("Später", "Later", short: ("später", "later"), (.round, "l"))
        .help("Die Person kommt am Ende der Runde dran.", "The person is asked at the end of the round.")
    case .addWord:
      called("Ein Wort dazu", "Add a word", short: ("Wort dazu", "add a word"), (.round, "c"))
        .help("Schreibt ein Wort zur letzten Antwort.", "Adds a word to the last answer.")
    case .secondOffer:
      called(
        "Zweite Gelegenheit", "Second offer", short: ("noch einmal fragen", "ask once more"), (.round, "z"),
        (.disturbance, "z")
      ).help(
        "Bietet einer Person, die weitergegeben hat, noch einmal das Wort an.", "Asks somebody who passed once more.")
    case .reportBack:
      called("Rückgemeldet", "Reported back", short: ("rückgemeldet", "reported back"), (.round, "j"), (.needs, ""))
        .help("Die Gruppe hat die Antwort auf ein Bedürfnis gehört.", "The group has heard the answer to a need.")
    }
  }
}
