extension SessionStateMachine {
  /// Topics that wait since earlier sessions and are not in today's list.
  package var waitingTopics: [StoredTopic] { opening.topicStore.filter { topics[$0.id] == nil } }

  /// How many dots everybody may give, as a suggestion.
  package var dotsPerPerson: Int {
    DotBudget.dotsPerPerson(topics: topics.standing.count, people: present.count)
  }

  /// Topics of earlier sessions that are not in today's list: those that wait, then those talked about, latest first.
  package var earlierTopics: [EarlierTopic] {
    waitingTopics.map(EarlierTopic.init) + opening.pastTopics.filter { topics[$0.id] == nil }.map(EarlierTopic.init)
  }

  mutating func change(by event: TopicEvent, at now: Moment) throws(Rejection) {
    switch event {
    case .added(let id, let title, let origin, let earlier):
      guard id != earlier else { throw .topic(.sameTopic) }
      try topics.add(Topic(id: id, title: title, origin: origin, firstCollectedOn: date, recurrenceOf: earlier))
    case .pasted(let lines, let origin):
      for line in lines {
        try topics.add(Topic(id: line.id, title: line.title, origin: origin, firstCollectedOn: date))
      }
    case .takenFromStore(let id):
      guard let stored = opening.topicStore.first(where: { $0.id == id }) else { throw .topic(.noSuchTopic) }
      try topics.add(
        Topic(
          id: id, title: stored.title, origin: .store, firstCollectedOn: stored.firstCollectedOn,
          timesCarried: stored.timesListed, recurrenceOf: stored.recurrenceOf))
    case .retitled(let id, let title): try topics.retitle(id, to: title)
    case .dropped(let id):
      try requireUntouched(id, at: now)
      try topics.drop(id)
      exchange.methods.removeAll { $0.topic == id }
      exchange.forget(id)
    case .dotAdded(let id): try topics.changeDots(of: id, by: 1)
    case .dotRemoved(let id): try topics.changeDots(of: id, by: -1)
    case .acclaimed(let id): try topics.acclaim(id)
    case .chosen(let id): try topics.choose(id)
    case .tieDecided(let first, let reason): try topics.decideTie(first: first, reason: reason)
    case .merged(let id, let target):
      try requireUntouched(id, at: now)
      try topics.merge(id, into: target)
      exchange.forget(id)
    case .unmerged(let id): try topics.unmerge(id)
    case .linked(let id, let earlier): try topics.link(id, to: earlier)
    }
  }
  /// A topic that was only passed by can still be dropped or merged; one that is on, was talked about, or of which
  /// something was written down cannot.
  private func requireUntouched(_ id: Topic.ID, at now: Moment) throws(Rejection) {
    guard !isDiscussed(id, at: now), !needList.marks.contains(where: { $0.topic == id }),
      !needList.needs.contains(where: { $0.topic == id }), !plans.contains(where: { $0.topic == id })
    else { throw .topic(.alreadyDiscussed) }
    guard !exchange.isOpen || exchange.topic != id else { throw .topic(.topicIsOpen) }
  }
}
