import Dialogue
import EventKinds

extension UndoneEvent {
  static let disturbances: [UndoneEvent] = [
    UndoneEvent(.disturbanceBegan, .exchange, "s 1", "Beginn der Störung.", "beginning of the disturbance."),
    UndoneEvent(
      .disturbanceNextAsked, .checkIn, "s 1 Space", "nächste Person in der Runde.", "next person of the round."),
    UndoneEvent(.disturbanceTurnStarted, .topics, "s 1 2", "Beginn von Yonas.", "Yonas's beginning."),
    UndoneEvent(.disturbanceTurnEnded, .needs, "s 1 2 Enter", "Ende des Beitrags.", "end of the turn."),
    UndoneEvent(.disturbancePassed, .checkOut, "s 1 Space w", "Weitergeben von Amina.", "Amina passed."),
    UndoneEvent(.disturbanceAbsent, .exchange, "s 1 Space p n", "Amina nicht da.", "Amina not here."),
    UndoneEvent(
      .disturbanceOfferedAgain, .exchange, "s 1 Space w z", "zweite Gelegenheit für Amina.", "second offer to Amina."),
    UndoneEvent(.disturbanceEnded, .exchange, "s 1 s 2 Esc", "Ende der Störung.", "end of the disturbance."),
    UndoneEvent(.groundRuleAdded, .exchange, "s 1 s 2 x Enter", "neue Gesprächsregel.", "new ground rule."),
  ]
}
