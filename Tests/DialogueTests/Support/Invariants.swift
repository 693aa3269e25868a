import Dialogue

/// What is true of every session at every moment. Each function tells in words what is not.
enum Invariants {
  static func faults(of state: SessionStateMachine, at now: Moment) -> [String] {
    let present = Set(state.attendances.filter(\.isPresent).map(\.participant))
    return faults(of: state.exchange, present: present, breaks: state.breaks, at: now)
      + faults(of: state.checkIn, isOpen: state.phase == .checkIn)
      + faults(of: state.checkOut, isOpen: state.phase == .checkOut)
      + faultsOfPeople(in: state) + faults(of: state.topics)
      + faults(of: state.needList, people: state.attendances.count)
      + faults(of: state.phaseLog, phase: state.phase) + faultsOfPlan(in: state, at: now)
      + faultsOfTechnology(of: state) + faultsOfDisturbances(in: state, at: now)
      + [
        state.exchange.topic.map { topic in state.topics.standing.contains { $0.id == topic } } ?? true
          ? nil : "the exchange is on a topic that left the list",
        state.exchange.isOpen == (state.phase == .exchange) ? nil : "the exchange is open in another phase",
        hasTwice(state.attendances.map(\.participant)) ? "two attendances of one person" : nil,
        hasTwice(state.roster.map(\.number)) ? "two people have one number" : nil,
        state.listening.isSubset(of: state.roster.map(\.id)) ? nil : "somebody listens whom nobody knows",
        present.isSuperset(of: state.withoutTurn.map(\.id)) ? nil : "somebody is invited who is not there",
        state.listening.isDisjoint(with: state.withoutTurn.map(\.id)) ? nil : "somebody is invited who only listens",
        hasTwice(state.roster.map(\.name)) ? "two people have one name" : nil,
      ].compactMap { $0 }
  }

  /// One speaker at most, nobody twice in line, nobody speaks or waits who is not there.
  static func faults(
    of exchange: Exchange, present: Set<Participant.ID>, breaks: [ActiveBreak], at now: Moment
  ) -> [String] {
    let requests = exchange.line(at: now)
    let line = requests.map(\.participant)
    let parked = exchange.list.parked.map(\.participant)
    let active = exchange.turns.filter { $0.state == .running || $0.state == .paused }
    let stretches = exchange.turns.flatMap(\.segments).map { Stretch($0, now) }
    let resting = breaks.map { Stretch($0.interval, now) }
    return [
      active.count > 1 ? "two speak" : nil,
      hasTwice(line) ? "somebody is twice in line" : nil,
      hasTwice(parked) ? "somebody is parked twice" : nil,
      isInOrder(requests, exchange.list.order, exchange.standings(at: now)) ? nil : "the line is not in its order",
      requests.enumerated().allSatisfy { $1.place ?? $0 == $0 } ? nil : "somebody lost the place given by hand",
      hasTwice(line + parked) ? "somebody is in line and parked" : nil,
      present.isSuperset(of: line) ? nil : "somebody waits who is not there",
      present.isDisjoint(with: parked) ? nil : "somebody is parked who is there",
      active.allSatisfy { present.contains($0.participant) } ? nil : "somebody speaks who is not there",
      hasTwice(exchange.turns.map(\.id)) ? "two turns have one name" : nil,
      overlaps(stretches) ? "turns overlap" : nil,
      overlaps(resting) ? "breaks overlap" : nil,
      stretches.contains { talk in resting.contains { overlaps([talk, $0]) } } ? "a turn runs in a break" : nil,
      exchange.turns.contains { $0.kind == .step && $0.isFirst } ? "a turn in a step is a first turn" : nil,
      exchange.methods.allSatisfy { run in run.index.map(run.steps.indices.contains) ?? true }
        ? nil : "a step that does not exist",
      hasTwice(exchange.methods.map(\.topic)) ? "two methods for one topic" : nil,
      exchange.turns.allSatisfy(isWellFormed) ? nil : "a turn is not closed as its state says",
      exchange.turns.allSatisfy { $0.segments.length(at: now) >= .milliseconds($0.takenOut) }
        ? nil : "a turn is negative",
      breaks.allSatisfy { $0.length(at: now) >= .zero } ? nil : "a break is negative",
    ].compactMap { $0 }
  }

  /// One answer a person; only somebody of the round is asked, and only while it is open.
  static func faults(of round: Round, isOpen: Bool) -> [String] {
    let people = round.answers.map(\.participant)
    return [
      round.isOpen == isOpen ? nil : "the round is open in another phase",
      hasTwice(people) ? "somebody answers twice" : nil,
      round.current.map { round.isOpen && people.contains($0) } ?? true ? nil : "somebody is asked outside the round",
      round.answers.allSatisfy { $0.mood == nil || $0.state == .given } ? nil : "a mood without an answer",
      round.isOpen && round.current == nil && round.answers.contains { $0.state == .open } ? "nobody is asked" : nil,
    ].compactMap { $0 }
  }

  /// The order is one of all that stand; what was merged went into something.
  static func faults(of topics: TopicList) -> [String] {
    let order = topics.inOrder.map(\.id)
    return [
      hasTwice(topics.all.map(\.id)) ? "two topics have one name" : nil,
      Set(order) == Set(topics.standing.map(\.id)) && !hasTwice(order) ? nil : "a topic is lost in the order",
      topics.all.allSatisfy { $0.dots >= 0 } ? nil : "less than no dots",
      topics.all.allSatisfy { topic in topic.mergedInto.map { topics[$0] != nil } ?? true }
        ? nil : "merged into nothing",
      topics.decisions.allSatisfy { topics[$0.first] != nil } ? nil : "a tie decided for nothing",
    ].compactMap { $0 }
  }

  /// Nothing is passed on that was not agreed to.
  static func faults(of list: NeedList, people: Int) -> [String] {
    [
      list.needs.contains { $0.isReleased && ($0.isConfidential || !$0.isConfirmed) } ? "released too early" : nil,
      list.needs.allSatisfy { (1...max(1, people)).contains($0.sharedBy ?? 1) } ? nil : "more hands than people",
      list.needs.contains { $0.status == .declined && $0.answer.isEmpty } ? "declined without a reason" : nil,
      hasTwice(list.needs.map(\.id)) || hasTwice(list.marks.map(\.id)) ? "two things have one name" : nil,
    ].compactMap { $0 }
  }

  /// Every moment belongs to one phase.
  static func faults(of log: [PhaseInterval], phase: Phase) -> [String] {
    let joints = zip(log, log.dropFirst()).allSatisfy { $0.interval.end?.elapsed == $1.interval.start.elapsed }
    return [
      joints ? nil : "a gap between phases",
      log.last?.phase == phase && log.last?.interval.end == nil ? nil : "the log ends in another phase",
    ].compactMap { $0 }
  }

  /// Those whom nobody moved stand by their class and, within it, by the time of raising.
  private static func isInOrder(
    _ line: [SpeakRequest], _ order: SpeakingOrder, _ standings: [Participant.ID: Standing]
  ) -> Bool {
    let keys = line.filter { $0.place == nil }.map { request in
      let standing = standings[request.participant]
      let rank: Int64 =
        switch order {
        case .firstTurnsFirst: standing?.turns ?? 0 == 0 ? 0 : 1
        case .leastTalkTime: standing?.talk.inMilliseconds ?? 0
        case .raised: 0
        }
      return [rank, request.raisedAt.elapsed]
    }
    return zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) }
  }

  static func hasTwice(_ things: [some Hashable]) -> Bool { Set(things).count < things.count }

  static func isWellFormed(_ turn: Turn) -> Bool {
    let isOpen = turn.segments.last?.end == nil
    return !turn.segments.isEmpty && isOpen == (turn.state == .running)
      && turn.segments.dropLast().allSatisfy { $0.end != nil }
  }

  /// Whether two stretches have more than an end in common.
  static func overlaps(_ stretches: [Stretch]) -> Bool {
    let sorted = stretches.filter { $0.start < $0.end }.sorted { $0.start < $1.start }
    return zip(sorted, sorted.dropFirst()).contains { $0.end > $1.start }
  }

  struct Stretch {
    let start: Int64
    let end: Int64

    init(_ interval: Interval, _ now: Moment) {
      start = interval.start.elapsed
      end = (interval.end ?? now).elapsed
    }
  }
}
