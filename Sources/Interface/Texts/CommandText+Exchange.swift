/// Commands of the talk.
extension Texts {
  static func exchangeText(of command: Command) -> CommandText? {
    switch command {
    case .nextSpeaker:
      CommandText(
        ("Nächste Person", "Beendet den Redebeitrag; die nächste Person spricht."),
        ("Next person", "Ends the turn; the next person speaks."))
    case .endTurn:
      CommandText(
        ("Beitrag beenden", "Beendet den Redebeitrag; niemand spricht."),
        ("End turn", "Ends the turn; nobody speaks."))
    case .pauseTurn:
      CommandText(
        ("Anhalten oder weiter", "Hält die Redezeit an oder lässt sie weiterlaufen."),
        ("Pause or go on", "Pauses the speaking time or lets it go on."))
    case .passTurn:
      CommandText(
        ("Weitergeben", "Die Person gibt weiter; das zählt nicht als Beitrag."),
        ("Pass", "The person passes; it is not counted as a turn."))
    case .directReply:
      CommandText(
        ("Direkte Antwort", "Jemand antwortet direkt, die Redeliste bleibt."),
        ("Direct reply", "Somebody replies directly, the list stays."))
    case .reassignTurn:
      CommandText(
        ("Falsche Person", "Gibt den laufenden Beitrag einer anderen Person."),
        ("Wrong person", "Gives the running turn to somebody else."))
    case .addMinute:
      CommandText(
        ("Eine Minute mehr", "Gibt eine Minute Redezeit dazu."),
        ("One more minute", "Adds a minute of speaking time."))
    case .moveUp:
      CommandText(
        ("Früher drannehmen", "Rückt die Wortmeldung nach vorn."),
        ("Move up", "Moves the raised hand forward."))
    case .moveDown:
      CommandText(
        ("Später drannehmen", "Rückt die Wortmeldung nach hinten."),
        ("Move down", "Moves the raised hand back."))
    case .clearHands:
      CommandText(
        ("Redeliste leeren", "Nimmt alle Wortmeldungen weg."),
        ("Clear hands", "Takes all raised hands away."))
    case .chooseOrder:
      CommandText(
        ("Reihenfolge", "Ordnet die Redeliste anders: Erstbeiträge, Redezeit, Meldung."),
        ("Order", "Orders the speaking list another way: first turns, time spoken, raised hands."))
    case .extendTopic:
      CommandText(
        ("Verlängern", "Gibt dem Thema vier Minuten mehr, wenn die Daumen hoch sind."),
        ("Extend", "Gives the topic four more minutes when thumbs are up."))
    case .nextTopic:
      CommandText(
        ("Nächstes Thema", "Geht zum nächsten Thema."),
        ("Next topic", "Goes to the next topic."))
    case .person1, .person2, .person3, .person4, .person5, .person6, .person7, .person8, .person9, .person10,
      .person11, .person12, .person13, .person14, .person15, .person16:
      personText(command.personNumber ?? 0)
    default: nil
    }
  }

  private static func personText(_ number: Int) -> CommandText {
    CommandText(
      ("Person \(number)", "Ziffer: die Person meldet sich oder nimmt es zurück."),
      ("Person \(number)", "Digit: the person raises a hand or lowers it."))
  }
}
