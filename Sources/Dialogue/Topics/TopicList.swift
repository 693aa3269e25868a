/// The topics of a session: collected, weighed, put in order.
package struct TopicList: Hashable, Sendable, Codable {
  /// Every topic that was ever in the list, in the order of collecting.
  package internal(set) var all: [Topic] = []
  /// By which number a topic is named: given once, in the order of collecting, and never to another topic.
  private var numbers: [Topic.ID: Int] = [:]
  package private(set) var decisions: [TieDecision] = []
  /// The order of the exchange, once it has begun.
  package internal(set) var frozenOrder: [Topic.ID]?

  /// The topic with that name; nil when it is not in the list.
  package subscript(id: Topic.ID) -> Topic? { all.first { $0.id == id } }

  /// Topics that stand in the list now: neither merged into another nor dropped.
  package var standing: [Topic] { all.filter { $0.mergedInto == nil && !$0.isDropped } }

  /// Standing topics in the order in which they will be talked about.
  package var inOrder: [Topic] {
    guard let frozenOrder else {
      return standing.enumerated().map { (rank: rank(of: $1, collectedAs: $0), topic: $1) }
        .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.topic)
    }
    return frozenOrder.compactMap { self[$0] }.filter { $0.mergedInto == nil && !$0.isDropped }
  }

  /// Groups of topics with the same number of dots that nobody has put in order yet, the most dots first. Within a
  /// group comes first what is proposed to be first: the older suggestion.
  package var openTies: [[Topic]] {
    let undecided = inOrder.filter { topic in
      topic.dots > 0 && !topic.isAcclaimed && !decisions.contains { $0.first == topic.id }
    }
    return Dictionary(grouping: undecided, by: \.dots).values.filter { $0.count > 1 }
      .sorted { ($0.first?.dots ?? 0) > ($1.first?.dots ?? 0) }
  }

  /// By which number people name a topic while topics are collected, whatever became of those before it; 0 for one that
  /// was never in the list.
  package func number(of id: Topic.ID) -> Int { numbers[id] ?? 0 }

  package var dotsGiven: Int { standing.reduce(0) { $0 + $1.dots } }

  mutating func add(_ topic: Topic) throws(Rejection) {
    guard self[topic.id] == nil else { throw .alreadyListed }
    all.append(topic)
    if numbers[topic.id] == nil { numbers[topic.id] = numbers.count + 1 }
    frozenOrder?.append(topic.id)
  }

  mutating func retitle(_ id: Topic.ID, to title: String) throws(Rejection) {
    all[try index(of: id)].title = title
  }

  /// Takes a topic off the list; one from the store goes back there, as if it had not been taken, and what was
  /// merged into it stands for itself again.
  mutating func drop(_ id: Topic.ID) throws(Rejection) {
    let index = try index(of: id)
    for merged in all.map(\.id) where self[merged]?.mergedInto == id { try unmerge(merged) }
    guard all[index].origin == .store else {
      all[index].isDropped = true
      return
    }
    all.remove(at: index)
    frozenOrder?.removeAll { $0 == id }
    decisions.removeAll { $0.first == id }
  }

  /// One dot more or less.
  mutating func changeDots(of id: Topic.ID, by step: Int) throws(Rejection) {
    let index = try index(of: id)
    let dots = all[index].dots + step
    guard dots >= 0 else { throw .topic(.noDots) }
    guard step < 0 || dots <= 999 else { throw .topic(.tooManyDots) }
    setDots(dots, at: index)
  }

  mutating func acclaim(_ id: Topic.ID) throws(Rejection) { all[try index(of: id)].isAcclaimed.toggle() }

  mutating func choose(_ id: Topic.ID) throws(Rejection) { all[try index(of: id)].isChosen.toggle() }

  mutating func decideTie(first id: Topic.ID, reason: String) throws(Rejection) {
    guard let tie = openTies.first(where: { $0.contains { $0.id == id } }) else { throw .topic(.noTie) }
    decisions.append(TieDecision(first: id, reason: reason))
    guard let order = frozenOrder, let top = order.firstIndex(where: { id in tie.contains { $0.id == id } })
    else { return }
    frozenOrder?.removeAll { $0 == id }
    frozenOrder?.insert(id, at: top)
  }

  mutating func link(_ id: Topic.ID, to earlier: Topic.ID) throws(Rejection) {
    guard id != earlier else { throw .topic(.sameTopic) }
    all[try index(of: id)].recurrenceOf = earlier
  }

  mutating func choose(method: String, for id: Topic.ID) throws(Rejection) {
    all[try index(of: id)].method = method
  }

  mutating func freezeOrder() {
    if frozenOrder == nil { frozenOrder = inOrder.map(\.id) }
  }

  /// Gives a topic so many dots; what was decided between topics with as many as it had or has is open again.
  mutating func setDots(_ dots: Int, at index: Int) {
    let touched = [all[index].dots, dots]
    all[index].dots = dots
    decisions = decisions.filter { decision in
      decision.first != all[index].id && !touched.contains(self[decision.first]?.dots ?? 0)
    }
  }

  func index(of id: Topic.ID) throws(Rejection) -> Int {
    guard let index = all.firstIndex(where: { $0.id == id }), all[index].mergedInto == nil, !all[index].isDropped
    else { throw .topic(.noSuchTopic) }
    return index
  }

  /// By the group's thumbs first, then by dots; among equals what was decided, the group before an impulse, and what
  /// was suggested first, with dots on an earlier day already. A topic the trainer chose comes where its dots put it,
  /// but before those with none.
  private func rank(of topic: Topic, collectedAs number: Int) -> [Int] {
    [
      topic.isAcclaimed ? 0 : 1,
      -topic.dots,
      topic.dots == 0 && !topic.isChosen ? 1 : 0,
      decisions.firstIndex { $0.first == topic.id } ?? decisions.count,
      topic.origin == .impulse ? 1 : 0,
      topic.dots == 0 ? 0 : topic.firstCollectedOn.daysSinceEpoch,
      number,
    ]
  }
}
