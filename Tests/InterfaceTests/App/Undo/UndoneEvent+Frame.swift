import Dialogue
import EventKinds
import Interface

extension UndoneEvent {
  static let frame: [UndoneEvent] = [
    UndoneEvent(.cycleEdited, .preparation, "d Enter x Enter Esc", "Änderung am Durchlauf.", "change of the cycle."),
    UndoneEvent(.sessionMoved, .preparation, "z Enter", "Termin verschoben.", "session moved."),
    UndoneEvent(.sessionCancelled, .preparation, "w x Enter", "Absage.", "cancellation."),
    UndoneEvent(
      .sessionReplanned, .exchange, "< y", "neuer Plan 10 / 8 / 27 / 8 / 7.", "new plan 10 / 8 / 27 / 8 / 7."),
    UndoneEvent(.phaseEntered, .preparation, ">", "Wechsel zu Check-in.", "change to Check-in."),
    UndoneEvent(.phaseEntered, .exchange, "<", "Wechsel zu Themen.", "change to Topics."),
    UndoneEvent(.promptPinned, .exchange, "m k 2", "Anheften einer Frage.", "pinning of a prompt."),
    UndoneEvent(.promptPinned, .exchange, "m k 2 m k", "Frage nicht mehr angeheftet.", "unpinning of a prompt."),
    UndoneEvent(.teamSet, .preparation, "p c 3", "Team heute.", "today's team."),
    UndoneEvent(.standstillGapTakenOut, .pause, "Lücke herausgenommen.", "gap taken out.") {
      try $0.startAgain(gap: .seconds(1))
      $0.press("Enter p l")
    },
    UndoneEvent(.absenceSet, .checkIn, "Lücke herausgenommen.", "gap taken out.") {
      try $0.startAgain(gap: .seconds(1))
      $0.press("Enter p l")
    },
    UndoneEvent(.absenceSet, .checkIn, "Lücke mitgezählt.", "gap counted.") {
      try $0.startAgain(gap: .seconds(1))
      $0.press("Enter p l p l")
    },
    UndoneEvent(.takenUp, .exchange, "Weiterführen.", "going on.") {
      try $0.startTheNextDay()
      $0.press("Enter")
    },
    UndoneEvent(.wrappedUp, .exchange, "Ende der Stunde, wie sie war.", "end of the hour as it was.") {
      try $0.startTheNextDay()
      $0.press(">")
    },
  ]

  static let people: [UndoneEvent] = [
    UndoneEvent(.participantAdded, .preparation, "a Z Enter 1 1", "neue Person Z.", "new person Z."),
    UndoneEvent(
      .participantEdited, .preparation, "p b 4 Right a Enter 1", "geänderte Angaben zu Mehmeta.",
      "change to Mehmeta's details."),
    UndoneEvent(.moreTimeSet, .preparation, "p m 4", "mehr Zeit für Mehmet.", "more time for Mehmet."),
    UndoneEvent(.accessChanged, .preparation, "p z 4 3", "Zugang von Mehmet.", "access of Mehmet."),
    UndoneEvent(.participantArrived, .preparation, "8", "Tomasz ist da.", "Tomasz is here."),
    UndoneEvent(.participantLeft, .preparation, "p g 5", "Petra ist gegangen.", "Petra left."),
    UndoneEvent(.connectionLost, .exchange, "x 4", "Verbindung von Mehmet weg.", "Mehmet's connection lost."),
    UndoneEvent(.dialInIssueOpened, .preparation, "e 8 2", "Einwahlproblem Ton.", "dial-in problem sound."),
    UndoneEvent(
      .dialInIssueClosed, .preparation, "e 3", "Ende des Einwahlproblems.", "end of the dial-in problem."),
    UndoneEvent(.listeningSet, .exchange, "p h 2", "Yonas hört heute zu.", "Yonas listens today."),
    UndoneEvent(
      .listeningSet, .exchange, "p h 2 p h 2", "Yonas ist wieder mit eingeladen.", "Yonas is invited again."),
    UndoneEvent(
      .peopleMerged, .exchange, "p j 4 2", "doppelter Eintrag von Yonas.", "Yonas's double entry."),
  ]

  static let technology: [UndoneEvent] = [
    UndoneEvent(.participantAnnounced, .preparation, "p e Enter Z Enter 1 1", "neue Person Z.", "new person Z."),
    UndoneEvent(.expectationSet, .preparation, "p e 8", "Tomasz wird erwartet.", "Tomasz is expected."),
    UndoneEvent(
      .expectationSet, .preparation, "p e 8 p e 8", "Tomasz wird nicht mehr erwartet.",
      "Tomasz is no longer expected."),
    UndoneEvent(.deviceShared, .preparation, "p d 2 5", "Yonas am Gerät von Petra.", "Yonas at Petra's device."),
    UndoneEvent(
      .deviceShared, .preparation, "p d 2 5 p d 2 Enter", "eigenes Gerät für Yonas.", "own device for Yonas."),
    UndoneEvent(
      .helperSet, .preparation, "Katrin hilft bei der Einwahl.", "Katrin helps with dialling in."
    ) {
      $0.run(.technology(.changeHelper))
      $0.press("1")
    },
  ]

  static let rounds: [UndoneEvent] = [
    UndoneEvent(.roundCalled, .checkIn, "Up", "Mehmet ist dran.", "Mehmet is asked."),
    UndoneEvent(.roundGiven, .checkIn, "3", "Antwort von Petra.", "Petra's answer."),
    UndoneEvent(.roundPassed, .checkIn, "w", "Weitergeben von Petra.", "Petra passed."),
    UndoneEvent(.roundPostponed, .checkIn, "l", "Petra kommt später.", "Petra comes later."),
    UndoneEvent(.roundAbsent, .checkIn, "p n", "Petra nicht da.", "Petra not here."),
    UndoneEvent(.secondOfferMade, .checkIn, "w 3 z", "zweite Gelegenheit für Petra.", "second offer to Petra."),
    UndoneEvent(.roundWordAdded, .checkIn, "c x Enter", "Wort von Mehmet.", "Mehmet's word."),
    UndoneEvent(.roundCorrected, .exchange, "p s 5 1", "Berichtigung bei Petra.", "correction for Petra."),
    UndoneEvent(.needReportedBack, .preparation, "> j", "Rückmeldung einer Antwort.", "report of an answer."),
  ]
}
