import Dialogue
import EventKinds
import Interface

extension UndoneEvent {
  static let talk: [UndoneEvent] = [
    UndoneEvent(
      .topicOpened, .afterTurns, "Right", "Wechsel zum Thema „Allein zu Hause: Was hilft?“.",
      "change to topic “Allein zu Hause: Was hilft?”."),
    UndoneEvent(.topicExtended, .exchange, "z", "Verlängerung.", "extension."),
    UndoneEvent(.thumbsCounted, .exchange, "z z 5 Enter", "Zählen der Daumen.", "counting of thumbs."),
    UndoneEvent(.handRaised, .exchange, "2", "Wortmeldung von Yonas.", "Yonas's raised hand."),
    UndoneEvent(.handLowered, .exchange, "3", "Olena meldet sich nicht mehr.", "Olena's hand lowered."),
    UndoneEvent(.handMoved, .exchange, "PgDn PgDn", "Olena umgestellt.", "Olena moved."),
    UndoneEvent(.handsCleared, .exchange, "l", "Leeren der Redeliste.", "clearing of the list."),
    UndoneEvent(.orderChosen, .exchange, "p r", "Reihenfolge.", "order."),
  ]

  static let turns: [UndoneEvent] = [
    UndoneEvent(.turnStarted, .exchange, "Space", "Beginn von Olena.", "Olena's beginning."),
    UndoneEvent(.turnEnded, .exchange, "Enter", "Ende des Beitrags.", "end of the turn."),
    UndoneEvent(.turnPassed, .exchange, "Space w", "Weitergeben von Olena.", "Olena passed."),
    UndoneEvent(.turnPaused, .exchange, "h", "Anhalten.", "pause."),
    UndoneEvent(.turnResumed, .exchange, "h h", "Weiter nach dem Anhalten.", "going on after the pause."),
    UndoneEvent(.turnReassigned, .exchange, "p f 2", "Beitrag gehört Yonas.", "turn given to Yonas."),
    UndoneEvent(.minuteAdded, .exchange, "+", "eine Minute mehr.", "one more minute."),
    UndoneEvent(.beganEarlier, .exchange, "-", "früherer Beginn.", "earlier beginning."),
    UndoneEvent(.gapTakenOut, .exchange, "Lücke herausgenommen.", "gap taken out.") {
      try $0.startAgain(gap: .seconds(5))
      $0.press("Enter p l")
    },
    UndoneEvent(.breakBegan, .exchange, "o", "Beginn der Aktiven Pause.", "beginning of the active break."),
    UndoneEvent(.breakExerciseChosen, .pause, "f", "Wahl der Übung.", "choice of exercise."),
    UndoneEvent(.breakEnded, .pause, "o", "Ende der Aktiven Pause.", "end of the active break."),
  ]

  static let heard: [UndoneEvent] = [
    UndoneEvent(.marked, .exchange, "b", "Merker Bedürfnis.", "mark need."),
    UndoneEvent(.markAssigned, .exchange, "Enter b 5", "Merker von Petra.", "Petra's mark."),
    UndoneEvent(.markWritten, .exchange, "i > Down Enter x Enter", "Text eines Merkers.", "text of a mark."),
    UndoneEvent(.markReleased, .exchange, "m z > Down Enter x Enter w", "Freigabe.", "release."),
    UndoneEvent(
      .marksReleased, .exchange, "m z > Down Enter x Enter m a", "Freigabe einer Liste (1).", "release of a list (1)."),
    UndoneEvent(.markDropped, .needs, "Down -", "Weglegen eines Merkers.", "putting away of a mark."),
    UndoneEvent(.needCaptured, .needs, "n x Enter", "Bedürfnis „x“.", "need “x”."),
    UndoneEvent(.needChanged, .needs, "+", "Bedürfnis, Wie eilig?", "need, How urgent?"),
    UndoneEvent(.needChanged, .needs, "l 1", "Bedürfnis, Ebene.", "need, Level."),
    UndoneEvent(.needsMerged, .needs, "Zusammenlegen von Bedürfnissen.", "merging of needs.") {
      $0.press("n x Enter Up Up Up")
      $0.run(.need(.mergeNeeds))
      $0.press("1")
    },
    UndoneEvent(.groundRuleAdded, .exchange, "neue Gesprächsregel.", "new ground rule.") {
      try $0.startAgain(after: .heard(.groundRuleAdded("Wir lassen uns ausreden.")))
      $0.press("Enter")
    },
    UndoneEvent(.reflectionWritten, .wrapUp, "m r x Enter", "eigene Zeile.", "own line."),
  ]
}
