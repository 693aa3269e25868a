import Dialogue
import Interface

extension CommandRow {
  static let disturbance: [CommandRow] = [
    CommandRow(.disturbance, .exchange, then: "1") {
      $1.session?.runningDisturbance?.kind == .conflict && $1.session?.exchange.turn?.state == .paused
    },
    CommandRow(.disturbance, .checkIn, then: "5") { $1.session?.runningDisturbance?.kind == .other },
    CommandRow(.disturbance, .exchange, before: "s 1", then: "2 Esc") {
      $1.session?.disturbances.map(\.outcome) == [.agreement] && $1.speaker == "Mehmet"
        && $1.session?.exchange.turn?.state == .running
    },
    CommandRow(.disturbance, .preparation, then: "2") { $1.session?.runningDisturbance?.kind == .technology },
    CommandRow(.nextSpeaker, .exchange, before: "s 1") { $1.speakerInDisturbance == "Amina" },
    CommandRow(.nextSpeaker, .exchange, before: "s 1 Space") {
      $1.speakerInDisturbance == "Yonas" && $1.answer(of: "Amina")?.state == .given
    },
    CommandRow(.endTurn, .exchange, before: "s 1 Space") {
      $1.speakerInDisturbance == nil && $1.askedInRound == "Yonas"
    },
    CommandRow(.passTurn, .exchange, before: "s 1 Space") {
      $1.speakerInDisturbance == "Yonas" && $1.answer(of: "Amina")?.state == .passed
    },
    CommandRow(.markAbsent, .exchange, before: "s 1 Space") {
      $1.speakerInDisturbance == "Yonas" && $1.answer(of: "Amina")?.state == .absent
    },
    CommandRow(.secondOffer, .exchange, before: "s 1 Space w Enter") {
      $0.speakerInDisturbance == nil && $1.speakerInDisturbance == "Amina"
    },
    CommandRow(.person3, .exchange, before: "s 1") { $1.speakerInDisturbance == "Olena" && $1.waiting == $0.waiting },
    CommandRow(.person8, .exchange, before: "s 1") { $1.refusal != nil && $1.session == $0.session },
    CommandRow(.person16, .exchange, before: "s 1") { $1.refusal != nil && $1.session == $0.session },
  ]
}

extension Trainer {
  /// The name of whoever speaks in the disturbance.
  var speakerInDisturbance: String? {
    session?.runningDisturbance?.turn.flatMap { session?.participant($0.participant)?.name }
  }
}
