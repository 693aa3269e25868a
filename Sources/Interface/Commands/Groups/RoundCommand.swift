/// What is asked for in a round, beside the moods.
package enum RoundCommand: CaseIterable, Hashable, Sendable {
  case nextPerson, previousPerson, pass, later, addWord, secondOffer, reportBack

  var row: CommandRow {
    switch self {
    case .nextPerson:
      CommandRow(
        "nextPerson", (.round, "Space"), title: ("Nächste Person", "Next person"),
        help: "Die Person hat etwas gesagt, ohne Stimmung; weiter.", "The person has spoken, without a mood; goes on."
      )
    case .previousPerson:
      CommandRow(
        "previousPerson", (.round, "Up"), title: ("Vorige Person", "Previous person"), short: ("ändern", "correct"),
        help: "Geht zur Person davor, zum Beispiel um etwas zu ändern.",
        "Goes to the person before, for example to correct.")
    case .pass:
      CommandRow(
        "pass", (.round, "w"), title: ("Weitergeben", "Pass"), short: ("weitergeben", "pass"),
        help: "Die Person gibt weiter. Das ist eine volle Antwort.", "The person passes. That is a full answer.")
    case .later:
      CommandRow(
        "later", (.round, "l"), title: ("Später", "Later"), short: ("später", "later"),
        help: "Die Person kommt am Ende der Runde dran.", "The person is asked at the end of the round.")
    case .addWord:
      CommandRow(
        "addWord", (.round, "c"), title: ("Ein Wort dazu", "Add a word"), short: ("Wort dazu", "add a word"),
        help: "Schreibt ein Wort zur letzten Antwort.", "Adds a word to the last answer.")
    case .secondOffer:
      CommandRow(
        "secondOffer", (.round, "z"), (.disturbance, "z"), title: ("Zweite Gelegenheit", "Second offer"),
        short: ("noch einmal fragen", "ask once more"),
        help: "Fragt noch einmal, wer weitergegeben hat.", "Asks once more who has passed.")
    case .reportBack:
      CommandRow(
        "reportBack", (.round, "j"), (.needs, ""), title: ("Rückgemeldet", "Reported back"),
        short: ("rückgemeldet", "reported back"),
        help: "Die Gruppe hat die Antwort auf ein Bedürfnis gehört.", "The group has heard the answer to a need.")
    }
  }
}
