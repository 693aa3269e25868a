/// Who speaks now, and for how long.
package enum TurnCommand: String, CommandGroup {
  case nextSpeaker, endTurn, pauseTurn, passTurn, directReply, reassignTurn, addMinute, beganEarlier

  var row: CommandRow {
    switch self {
    case .nextSpeaker:
      called("Nächste Person", "Next person", (.exchange, "Space"), (.disturbance, "Space"))
        .help("Beendet den Redebeitrag; die nächste Person spricht.", "Ends the turn; the next person speaks.")
        .doing("Geht reihum: die nächste Person spricht.", "Goes around: the next person speaks.", in: .disturbance)
    case .endTurn:
      called(
        "Beitrag beenden", "End turn", short: ("beendet", "ends it"), (.exchange, "Enter"), (.disturbance, "Enter")
      ).help("Beendet den Redebeitrag; niemand spricht.", "Ends the turn; nobody speaks.")
    case .pauseTurn:
      called("Anhalten oder weiter", "Pause or go on", short: ("anhalten", "pause"), (.exchange, "h"))
        .help("Hält die Redezeit an oder lässt sie weiterlaufen.", "Pauses the speaking time or lets it go on.")
    case .passTurn:
      called("Weitergeben", "Pass", short: ("weitergeben", "pass"), (.exchange, "w"), (.disturbance, "w"))
        .help("Die Person gibt weiter; das zählt nicht als Beitrag.", "The person passes; it is not counted as a turn.")
        .doing(
          "Die Person gibt weiter; die nächste ist dran.", "The person passes; the next one is asked.", in: .disturbance
        )
    case .directReply:
      called("Direkte Antwort", "Direct reply", (.exchange, "d"))
        .help("Jemand antwortet direkt, die Redeliste bleibt.", "Somebody replies directly, the list stays.")
    case .reassignTurn:
      called("Falsche Person", "Wrong person", (.exchange, "p f"))
        .synonyms("verwechselt", "mixed up")
        .help("Gibt den laufenden Beitrag einer anderen Person.", "Gives the running turn to somebody else.")
    case .addMinute:
      called("Eine Minute mehr", "One more minute", short: ("eine Minute", "one minute"), (.exchange, "+"))
        .help("Gibt eine Minute Redezeit dazu.", "Adds a minute of speaking time.")
    case .beganEarlier:
      called("Begann früher", "Began earlier", short: ("begann früher", "began earlier"), (.exchange, "-"))
        .synonyms("vergessen, zu spät gedrückt", "forgot, pressed too late")
        .help("Der Beitrag begann 15 Sekunden früher.", "The turn began 15 seconds earlier.")
    }
  }
}
