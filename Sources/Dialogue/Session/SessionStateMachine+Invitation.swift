extension SessionStateMachine {
  /// Whom one may invite, by number: those who are there and had no turn in this hour, neither speak nor wait now,
  /// and do not only listen today. A direct reply is no turn here, as it is none for the order.
  package var withoutTurn: [Participant] {
    let heard = Set(exchange.turns.filter { $0.kind != .directReply }.map(\.participant))
    return present.filter { person in
      !heard.contains(person.id) && exchange.turn?.participant != person.id && !exchange.list.contains(person.id)
        && !listening.contains(person.id)
    }
  }

  /// Those who are there and only listen today, by number.
  package var listeningToday: [Participant] { present.filter { listening.contains($0.id) } }
}
