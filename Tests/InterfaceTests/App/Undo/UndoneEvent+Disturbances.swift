import Dialogue
import EventKinds

extension UndoneEvent {
  static let disturbances: [UndoneEvent] = [
    UndoneEvent(.disturbanceBegan, .exchange, "s", "Beginn der Störung.", "beginning of the disturbance."),
    UndoneEvent(.disturbanceKindSaid, .exchange, "s c 3", "Art der Störung.", "kind of the disturbance."),
    UndoneEvent(
      .disturbanceNextAsked, .checkIn, "s Space", "nächste Person in der Runde.", "next person of the round."),
    UndoneEvent(.disturbanceTurnStarted, .topics, "s 2", "Beginn von Yonas.", "Yonas's beginning."),
    UndoneEvent(.disturbanceTurnEnded, .needs, "s 2 Enter", "Ende des Beitrags.", "end of the turn."),
    UndoneEvent(.disturbancePassed, .checkOut, "s Space w", "Weitergeben von Amina.", "Amina passed."),
    UndoneEvent(.disturbanceAbsent, .exchange, "s Space p n", "Amina nicht da.", "Amina not here."),
    UndoneEvent(
      .disturbanceOfferedAgain, .exchange, "s Space w z", "zweite Gelegenheit für Amina.", "second offer to Amina."),
    UndoneEvent(.disturbanceEnded, .exchange, "s c 1 s 2 Esc", "Ende der Störung.", "end of the disturbance."),
    UndoneEvent(.groundRuleAdded, .exchange, "s + x Enter", "neue Gesprächsregel.", "new ground rule."),
  ]
}
