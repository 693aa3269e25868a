/// Commands of a disturbance.
extension Texts {
  static func disturbanceText(of command: Command) -> CommandText? {
    switch command {
    case .disturbance:
      CommandText(
        ("Störung", "Beginnt oder beendet eine Störung; alles andere steht still."),
        ("Disturbance", "Begins or ends a disturbance; everything else stands still."))
    default: nil
    }
  }

  /// What a command does in a context, where that differs from elsewhere.
  func help(of command: Command, in context: Context) -> String {
    if context == .review || context == .board || context == .report { return helpLookingBack(of: command) }
    if context == .preparation, command == .arrive {
      return say("Die Person mit dieser Nummer ist da.", "The person with this number is here.")
    }
    guard context == .disturbance else { return help(of: command) }
    switch command {
    case .person1: return say("Ziffer: die Person spricht jetzt.", "Digit: the person speaks now.")
    case .nextSpeaker:
      return say("Geht reihum: die nächste Person spricht.", "Goes around: the next person speaks.")
    case .passTurn:
      return say(
        "Die Person gibt weiter; die nächste ist dran.", "The person passes; the next one is asked.")
    default: return help(of: command)
    }
  }

  private func helpLookingBack(of command: Command) -> String {
    switch command {
    case .selectLeft: say("Zeigt den Durchlauf davor.", "Shows the cycle before.")
    case .selectRight: say("Zeigt den Durchlauf danach.", "Shows the cycle after.")
    default: help(of: command)
    }
  }
}
