import Dialogue

/// What is said and shown about a disturbance.
extension Texts {
  /// Only that it is one, as long as nobody has said of what kind.
  func disturbanceTitle(_ kind: Disturbance.Kind?) -> String {
    say(Round.Kind.disturbance) + (kind.map { ": \(say($0))" } ?? "")
  }
  func standsStill(_ phase: Phase) -> String { say("angehalten: \(say(phase))", "paused: \(say(phase))") }
  var whoIsHere: String { say("Wer da ist", "Who is here") }
  var goingAround: String { say("Reihum", "Going around") }
  func goAround(key: String) -> String { say("\(key): reihum", "\(key): go around") }
  var everyoneAsked: String { say("Alle waren dran.", "Everyone was asked.") }
  var thenGoOn: String { say("Danach hier weiter", "Then go on here") }
  var topicWaits: String { say("Dieses Thema wartet", "This topic waits") }
  func disturbanceTime(_ clock: String) -> String { "\(say(Round.Kind.disturbance)): \(clock)" }
  /// Before the name of somebody whose turn goes on after a disturbance.
  var waits: String { say("wartet", "waits") }
  func isPausedAt(_ clock: String) -> String { say("angehalten \(clock)", "paused \(clock)") }
  func asked(_ person: String) -> String { say("dran: \(person)", "asked: \(person)") }
  /// What everybody may see instead of it.
  var sortingOut: String { say("Wir klären etwas.", "We are sorting something out.") }

  // What is said after something was done
  func disturbanceBegan(kindKey: String, endKey: String) -> String {
    say(
      "Die Störung läuft. \(kindKey) fragt, was stört. \(endKey) beendet sie.",
      "The disturbance is on. \(kindKey) asks for its kind. \(endKey) ends it.")
  }
  func disturbanceEnded(_ speaker: String?) -> String {
    let over = say("Die Störung ist zu Ende.", "The disturbance is over.")
    return over + (speaker.map { say(" \($0) spricht weiter.", " \($0) goes on.") } ?? "")
  }
  var groundRuleAdded: String { say("Die Regel gilt ab jetzt.", "The rule holds from now on.") }
  var newGroundRule: String { say("Neue Regel (leer = keine)", "New rule (empty = none)") }

  // What is taken back
  func what(_ event: DisturbanceEvent, _ name: (Participant.ID) -> String) -> String {
    switch event {
    case .began: say("Beginn der Störung", "beginning of the disturbance")
    case .kindSaid: say("Art der Störung", "kind of the disturbance")
    case .nextAsked: say("nächste Person in der Runde", "next person of the round")
    case .turnStarted(_, let id, _): say("Beginn von \(name(id))", "\(name(id))'s beginning")
    case .turnEnded: say("Ende des Beitrags", "end of the turn")
    case .passed(let id, _): say("Weitergeben von \(name(id))", "\(name(id)) passed")
    case .absent(let id, _): say("\(name(id)) nicht da", "\(name(id)) not here")
    case .offeredAgain(_, let id): say("zweite Gelegenheit für \(name(id))", "second offer to \(name(id))")
    case .ended: say("Ende der Störung", "end of the disturbance")
    }
  }
}
