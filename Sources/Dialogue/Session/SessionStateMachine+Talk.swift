extension SessionStateMachine {
  /// The next topic that has not been talked about, in order and then from the beginning; nil when there is none.
  package func nextTopic(at now: Moment) -> Topic? {
    let order = topics.inOrder
    let current = order.firstIndex { $0.id == exchange.topic } ?? -1
    let others = order.dropFirst(current + 1) + order.prefix(max(0, current))
    return others.first { !isDiscussed($0.id, at: now) }
  }

  /// Whether a topic was talked about: somebody spoke on it, or it was on for a minute. One that was only passed
  /// by on the way to another waits on.
  package func isDiscussed(_ id: Topic.ID, at now: Moment) -> Bool {
    guard let discussion = exchange.discussions.first(where: { $0.topic == id }) else { return false }
    return exchange.turns.contains { $0.topic == id }
      || discussion.length(at: now, without: standstills) >= .minutes(1)
  }

  /// Those who still waited when the exchange ended, in their order, until they have had the word in the check-out.
  package func openHands(at now: Moment) -> [Participant.ID] {
    let line = exchange.line(at: now).map(\.participant)
    switch phase {
    case .needs: return line
    case .checkOut:
      return line.filter { checkOut.answer(of: $0).map { $0.state == .open || $0.state == .later } ?? true }
    case .preparation, .checkIn, .topics, .exchange, .wrapUp, .closed: return []
    }
  }

  mutating func change(by event: TalkEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    if case .handLowered(let id) = event, openHands(at: now).contains(id) {
      try exchange.lower(id, at: now)
      return []
    }
    guard phase == .exchange else { throw .notInThisPhase }
    try requireNoDisturbance()
    switch event {
    case .topicOpened(let id):
      guard let topic = topics[id], topic.mergedInto == nil, !topic.isDropped else { throw .topic(.noSuchTopic) }
      guard exchange.topic != id else { throw .topic(.sameTopic) }
      let ended = endBreak(at: now)
      exchange.open(id, at: now)
      return ended
    case .topicExtended(let minutes):
      try exchange.extend(by: minutes, at: now)
    case .thumbsCounted(let thumbs):
      let counts = [thumbs.up, thumbs.side, thumbs.down]
      guard counts.allSatisfy({ (0...present.count).contains($0) }), (1...max(1, present.count)).contains(thumbs.count)
      else { throw .heard(.notSoManyPeople(present.count)) }
      try exchange.count(thumbs)
    case .handRaised(let id):
      try requirePresence(of: id)
      try exchange.raise(id, at: now)
    case .handLowered(let id): try exchange.lower(id, at: now)
    case .handMoved(let id, let step): try exchange.move(id, by: step, at: now)
    case .handsCleared: try exchange.clearHands()
    case .orderChosen(let order): exchange.list.order = order
    }
    return []
  }
}
