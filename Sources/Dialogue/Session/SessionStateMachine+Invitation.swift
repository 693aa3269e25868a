extension SessionStateMachine {
  /// Whom one may invite, by number: those who are there and had no turn in this hour, neither speak nor wait now,
  /// and do not only listen today. What is said in a direct reply or in a disturbance is no turn here, as it is none
  /// for the order.
  package var withoutTurn: [Participant] {
    let heard = Set(exchange.turns.filter { ($0.kind == .turn || $0.kind == .step) && !$0.isSlip }.map(\.participant))
    return present.filter { person in
      !heard.contains(person.id) && exchange.turn?.participant != person.id && !exchange.list.contains(person.id)
        && !listening.contains(person.id)
    }
  }

  /// Those who are there and only listen today, by number.
  package var listeningToday: [Participant] { present.filter { listening.contains($0.id) } }
}
