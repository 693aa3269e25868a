import Dialogue
import Interface

extension CommandCase {
  static let exchange: [CommandCase] = [
    CommandCase(.turn(.nextSpeaker), .exchange) {
      $1.speaker == "Olena" && $1.waiting == ["Jürgen"] && $0.speaker == "Mehmet"
    },
    CommandCase(.turn(.nextSpeaker), .exchange, before: "l") { $1.speaker == nil && $0.speaker == "Mehmet" },
    CommandCase(.turn(.nextSpeaker), .pause) { $1.session?.runningBreak == nil && $1.speaker == nil },
    CommandCase(.turn(.endTurn), .exchange) { $1.speaker == nil && $1.waiting == $0.waiting },
    CommandCase(.turn(.pauseTurn), .exchange) { $1.session?.exchange.turn?.state == .paused },
    CommandCase(.turn(.pauseTurn), .exchange, before: "h") { $1.session?.exchange.turn?.state == .running },
    CommandCase(.turn(.passTurn), .exchange, before: "Space") {
      $0.speaker == "Olena" && $1.speaker == nil && $1.session?.exchange.passes.count == 1
        && $1.session?.exchange.turns.count == 4
    },
    CommandCase(.turn(.directReply), .exchange, then: "5") {
      $1.speaker == "Petra" && $1.session?.exchange.turn?.kind == .directReply && $1.waiting == $0.waiting
    },
    CommandCase(.turn(.reassignTurn), .exchange, then: "2") {
      $1.speaker == "Yonas" && $1.session?.exchange.turn?.startedAt == $0.session?.exchange.turn?.startedAt
    },
    CommandCase(.turn(.addMinute), .exchange) {
      $1.session?.exchange.turn?.allowance == .minutes(3) && $0.session?.exchange.turn?.allowance == .minutes(2)
    },
    CommandCase(.talk(.countThumbs), .exchange, before: "z", then: "5 Enter") {
      $1.session?.exchange.discussion?.extensions.map(\.thumbs) == [Thumbs(up: 5, side: 0, down: 0)]
    },
    CommandCase(.turn(.beganEarlier), .exchange) {
      // Mehmet began ten seconds after Amina had ended.
      $0.session?.exchange.turn?.startedAt.map { $0.wall + .seconds(-10) }
        == $1.session?.exchange.turn?.startedAt?.wall && $1.said?.contains("12:53") == true
    },
    CommandCase(.talk(.extendTopic), .exchange) { $1.session?.exchange.discussion?.extensions.map(\.minutes) == [4] },
    CommandCase(.talk(.nextTopic), .afterTurns) {
      $1.session?.exchange.topic == $0.topic(2)?.id && $0.session?.exchange.topic == $0.topic(1)?.id
    },
    CommandCase(.talk(.chooseOrder), .exchange, before: "p r") { $1.waiting == ["Jürgen", "Olena"] },
  ]

  static let hands: [CommandCase] = [
    CommandCase(.talk(.moveUp), .exchange, before: "Down") { $1.waiting == ["Jürgen", "Olena"] },
    CommandCase(.talk(.moveDown), .exchange, before: "PgDn") { $1.waiting == ["Jürgen", "Olena"] },
    CommandCase(.talk(.clearHands), .exchange) { !$0.waiting.isEmpty && $1.waiting.isEmpty },
    CommandCase(.talk(.letHandGo), .exchange, before: ">") {
      $0.model.openHands(at: $0.now).map(\.name) == ["Olena", "Jürgen"]
        && $1.model.openHands(at: $1.now).map(\.name) == ["Jürgen"]
    },
    CommandCase(.list(.selectUp), .exchange, before: "Down") {
      $1.model.selectedRequest(at: $1.now) == $1.person("Olena")?.id
    },
    CommandCase(.list(.selectDown), .exchange) { $1.model.selectedRequest(at: $1.now) == $1.person("Jürgen")?.id },
  ]

  /// The digit of everybody who could be there: those of this group raise or lower a hand.
  static let persons: [CommandCase] = (1...16).compactMap { number in
    Command(id: "person\(number)").map { command in
      CommandCase(command, .exchange) { before, after in
        guard let person = before.session?.participant(number: number), before.session?.isPresent(person.id) == true
        else {
          return after.refusal != nil && after.session == before.session
        }
        guard before.speaker != person.name else { return after.waiting == before.waiting + [person.name] }
        return after.waiting.contains(person.name) != before.waiting.contains(person.name)
      }
    }
  }
}
