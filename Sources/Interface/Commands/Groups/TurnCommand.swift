/// Who speaks now, and for how long.
package enum TurnCommand: CaseIterable, Hashable, Sendable {
  case nextSpeaker, endTurn, pauseTurn, passTurn, directReply, reassignTurn, addMinute

  var row: CommandRow {
    switch self {
    case .nextSpeaker:
      CommandRow(
        "nextSpeaker", (.exchange, "Space"), (.disturbance, "Space"), title: ("Nächste Person", "Next person"),
        help: "Beendet den Redebeitrag; die nächste Person spricht.", "Ends the turn; the next person speaks."
      ).doing("Geht reihum: die nächste Person spricht.", "Goes around: the next person speaks.", in: .disturbance)
    case .endTurn:
      CommandRow(
        "endTurn", (.exchange, "Enter"), (.disturbance, "Enter"), title: ("Beitrag beenden", "End turn"),
        short: ("beendet", "ends it"),
        help: "Beendet den Redebeitrag; niemand spricht.", "Ends the turn; nobody speaks.")
    case .pauseTurn:
      CommandRow(
        "pauseTurn", (.exchange, "h"), title: ("Anhalten oder weiter", "Pause or go on"),
        help: "Hält die Redezeit an oder lässt sie weiterlaufen.", "Pauses the speaking time or lets it go on.")
    case .passTurn:
      CommandRow(
        "passTurn", (.exchange, "w"), (.disturbance, "w"), title: ("Weitergeben", "Pass"),
        short: ("weitergeben", "pass"),
        help: "Die Person gibt weiter; das zählt nicht als Beitrag.", "The person passes; it is not counted as a turn."
      ).doing(
        "Die Person gibt weiter; die nächste ist dran.", "The person passes; the next one is asked.", in: .disturbance
      )
    case .directReply:
      CommandRow(
        "directReply", (.exchange, "d"), title: ("Direkte Antwort", "Direct reply"),
        help: "Jemand antwortet direkt, die Redeliste bleibt.", "Somebody replies directly, the list stays.")
    case .reassignTurn:
      CommandRow(
        "reassignTurn", (.exchange, "p f"), title: ("Falsche Person", "Wrong person"),
        help: "Gibt den laufenden Beitrag einer anderen Person.", "Gives the running turn to somebody else.",
        synonyms: ("verwechselt", "mixed up"))
    case .addMinute:
      CommandRow(
        "addMinute", (.exchange, "+"), title: ("Eine Minute mehr", "One more minute"),
        short: ("eine Minute", "one minute"),
        help: "Gibt eine Minute Redezeit dazu.", "Adds a minute of speaking time.")
    }
  }
}
