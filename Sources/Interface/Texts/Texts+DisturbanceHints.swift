import Dialogue

/// The bottom line while a disturbance goes on.
extension Texts {
  func hints(in disturbance: Disturbance, _ session: SessionStateMachine, _ model: AppModel) -> [String] {
    let space = key("Space")
    let speaks = digits(say("spricht", "speaks"))
    let end = (model.keymap.firstKey(of: .disturbance, in: model.contexts) ?? "") + " " + say("beendet", "ends it")
    let pause =
      session.runningBreak == nil ? project([.activeBreak], model) : [say("o beendet die Pause", "o ends the break")]
    let enter = disturbance.turn == nil ? [] : ["Enter " + say("beendet den Beitrag", "ends the turn")]
    let last = enter + pause + project([.markNeed, .crisisCard, .undo, .hide], model)
    guard let round = disturbance.round else {
      return ["\(space) \(say("reihum", "go around"))", speaks, end] + last
    }
    guard round.current != nil else {
      return [speaks, end] + (round.secondOffers.isEmpty ? [] : project([.secondOffer], model)) + last
    }
    return ["\(space) \(say("nächste Person", "next person"))", speaks] + project([.passTurn], model) + [end] + last
  }
}
