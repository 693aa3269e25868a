import Dialogue

/// The bottom line while a disturbance goes on.
extension HintText {
  func items(in disturbance: Disturbance, of session: SessionStateMachine) -> [String] {
    let speaks = digits(say("spricht", "speaks")) + (hasSecondTen ? ", " + fromEleven : "")
    let end = doing(.hour(.disturbance), "beendet", "ends it")
    let pause =
      session.runningBreak == nil ? project([.hour(.activeBreak)]) : [endOfBreak]
    let enter = disturbance.turn == nil ? [] : [endOfTurn]
    let kind = disturbance.kind == nil ? project([.hour(.disturbanceKind)]) : []
    let last =
      kind + enter + project([.hour(.addGroundRule)]) + pause
      + project([.mark(.need), .prompts(.crisisCard), .general(.undo), .general(.hide)])
    guard let round = disturbance.round else {
      return [doing(.turn(.nextSpeaker), "reihum", "go around"), speaks, end] + last
    }
    guard round.current != nil else {
      return [speaks, end] + (round.secondOffers.isEmpty ? [] : project([.round(.secondOffer)])) + last
    }
    return [doing(.turn(.nextSpeaker), "nächste Person", "next person"), speaks] + project([.turn(.passTurn)]) + [end]
      + last
  }

  var endOfDisturbance: String { doing(.hour(.disturbance), "beendet die Störung", "ends the disturbance") }
  var endOfTurn: String { doing(.turn(.endTurn), "beendet den Beitrag", "ends the turn") }
}
