import Dialogue
import Interface

extension CommandCase {
  static let disturbance: [CommandCase] = [
    CommandCase(.hour(.disturbance), .exchange) {
      $1.session?.runningDisturbance?.isRunning == true && $1.session?.exchange.turn?.state == .paused
        && $1.model.entry == nil
    },
    CommandCase(.hour(.disturbanceKind), .checkIn, before: "s", then: "5") {
      $1.session?.runningDisturbance?.kind == .other
    },
    CommandCase(.hour(.addGroundRule), .exchange, before: "s", then: "x Enter") {
      $1.session?.addedRules == ["x"] && $1.session?.runningDisturbance != nil
    },
    CommandCase(.hour(.disturbance), .exchange, before: "s c 1", then: "2 Esc") {
      $1.session?.disturbances.map(\.outcome) == [.agreement] && $1.speaker == "Mehmet"
        && $1.session?.exchange.turn?.state == .running
    },
    CommandCase(.hour(.disturbance), .preparation, before: "s", then: "2 1") {
      $1.session?.disturbances.map(\.kind) == [.technology] && $1.session?.runningDisturbance == nil
    },
    CommandCase(.turn(.nextSpeaker), .exchange, before: "s") { $1.speakerInDisturbance == "Amina" },
    CommandCase(.turn(.nextSpeaker), .exchange, before: "s Space") {
      $1.speakerInDisturbance == "Yonas" && $1.answer(of: "Amina")?.state == .given
    },
    CommandCase(.turn(.endTurn), .exchange, before: "s Space") {
      $1.speakerInDisturbance == nil && $1.askedInRound == "Yonas"
    },
    CommandCase(.turn(.passTurn), .exchange, before: "s Space") {
      $1.speakerInDisturbance == "Yonas" && $1.answer(of: "Amina")?.state == .passed
    },
    CommandCase(.presence(.markAbsent), .exchange, before: "s Space") {
      $1.speakerInDisturbance == "Yonas" && $1.answer(of: "Amina")?.state == .absent
    },
    CommandCase(.round(.secondOffer), .exchange, before: "s Space w Enter") {
      $0.speakerInDisturbance == nil && $1.speakerInDisturbance == "Amina"
    },
    CommandCase(.person(3), .exchange, before: "s") {
      $1.speakerInDisturbance == "Olena" && $1.waiting == $0.waiting
    },
    CommandCase(.person(8), .exchange, before: "s") { $1.refusal != nil && $1.session == $0.session },
    CommandCase(.person(16), .exchange, before: "s") { $1.refusal != nil && $1.session == $0.session },
  ]
}

extension Trainer {
  /// The name of whoever speaks in the disturbance.
  var speakerInDisturbance: String? {
    session?.runningDisturbance?.turn.flatMap { session?.participant($0.participant)?.name }
  }
}
