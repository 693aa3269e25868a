/// The talk: which topic is on, who speaks, who waits, who has spoken how long.
package struct Exchange: Hashable, Sendable, Codable {
  package private(set) var discussions: [Discussion] = []
  /// The topic that is talked about now.
  package private(set) var topic: Topic.ID?
  /// Whether the talk is going on, that is whether hands can be raised and turns begun.
  package private(set) var isOpen = false
  package internal(set) var turns: [Turn] = []
  /// The methods that were chosen, one a topic at most.
  package internal(set) var methods: [MethodRun] = []
  package internal(set) var list = SpeakingList()
  /// How often somebody let the turn go by when called.
  package internal(set) var passes: [Participant.ID: Int] = [:]
  /// Where somebody has passed already: being asked there again and saying nothing is no second pass.
  var silences: Set<Silence> = []

  /// Minutes that a topic can get more at once.
  private static let extensions = 1...30

  /// The turn that runs or is paused.
  package var turn: Turn? { turnIndex.map { turns[$0] } }

  private var turnIndex: Int? { turns.lastIndex { $0.state == .running || $0.state == .paused } }

  /// The time of the current topic.
  package var discussion: Discussion? { discussions.first { $0.topic == topic } }

  /// How much everybody has spoken on the current topic.
  package func standings(at now: Moment) -> [Participant.ID: Standing] {
    // A turn in a step of a method leaves the line as it was, like one inside a disturbance.
    turns.filter { $0.topic == topic && $0.kind != .disturbance && $0.kind != .step }.reduce(into: [:]) {
      standings, turn in
      if turn.kind != .directReply && turn.state != .interrupted {
        standings[turn.participant, default: Standing()].turns += 1
      }
      standings[turn.participant, default: Standing()].talk += turn.length(at: now)
    }
  }

  /// Those who wait, the next one first.
  package func line(at now: Moment) -> [SpeakRequest] { list.inOrder(standings(at: now)) }

  /// Whether a raised hand stands for a turn on this topic that was cut off and goes on.
  package func isResumable(_ request: SpeakRequest) -> Bool {
    guard let resumed = request.resumes else { return false }
    return turns.contains { $0.id == resumed && $0.topic == topic }
  }

  // MARK: Topics

  mutating func open(_ topic: Topic.ID?, at now: Moment) {
    isOpen = true
    guard let topic else { return }
    stopTopic(at: now)
    self.topic = topic
    if let index = discussions.firstIndex(where: { $0.topic == topic }) {
      discussions[index].intervals.append(Interval(start: now))
    } else {
      discussions.append(Discussion(topic: topic, intervals: [Interval(start: now)]))
    }
  }

  mutating func close(at now: Moment) {
    stopTopic(at: now)
    isOpen = false
  }

  /// A topic that left the list is not the one to go on with.
  mutating func forget(_ topic: Topic.ID) {
    if !isOpen, self.topic == topic { self.topic = nil }
  }

  mutating func extend(by minutes: Int, at now: Moment) throws(Rejection) {
    guard Self.extensions.contains(minutes) else { throw .topic(.notSoManyMinutes) }
    guard let index = discussions.firstIndex(where: { $0.topic == topic }), isOpen else { throw .topic(.noTopicOpen) }
    discussions[index].extensions.append(Discussion.Extension(at: now, minutes: minutes))
  }

  mutating func count(_ thumbs: Thumbs) throws(Rejection) {
    guard let index = discussions.firstIndex(where: { $0.topic == topic }),
      let last = discussions[index].extensions.indices.last
    else { throw .topic(.noExtension) }
    discussions[index].extensions[last].thumbs = thumbs
  }

  private mutating func stopTopic(at now: Moment) {
    stop(at: now, as: .ended)
    if let index = discussions.firstIndex(where: { $0.topic == topic }) {
      discussions[index].intervals.close(at: now)
    }
  }

  // MARK: Hands

  mutating func raise(_ participant: Participant.ID, at now: Moment) throws(Rejection) {
    guard isOpen else { throw .notInThisPhase }
    list.raise(SpeakRequest(participant: participant, raisedAt: now))
  }

  mutating func lower(_ participant: Participant.ID, at now: Moment) throws(Rejection) {
    guard list.remove(participant, standings(at: now)) != nil else { throw .talk(.notWaiting) }
  }

  mutating func move(_ participant: Participant.ID, by step: Int, at now: Moment) throws(Rejection) {
    try list.move(participant, by: step, standings(at: now))
  }

  mutating func clearHands() throws(Rejection) {
    guard !list.isEmpty else { throw .talk(.nobodyWaits) }
    list.clear()
  }

  /// Somebody goes: the own turn ends or is cut off, an entry in the line waits for the return.
  mutating func leave(_ participant: Participant.ID, cutOff: Bool, at now: Moment) -> [SessionEffect] {
    let hand = list.remove(participant, standings(at: now))
    var effects: [SessionEffect] = []
    if let turn, turn.participant == participant {
      stop(at: now, as: cutOff ? .interrupted : .ended)
      if cutOff { effects.append(.turnInterrupted(participant)) }
      // A hand raised again while speaking gives way to the turn that has to be finished first; one that waited
      // during a step waits on. One that waited during a direct reply, or with another turn that was cut off, is all
      // that is left.
      let isAlone = turn.kind == .directReply || turn.kind == .step && hand?.resumes != nil
      if cutOff, hand == nil || !isAlone, let start = turn.startedAt {
        let raisedAt = turn.request?.raisedAt ?? start
        let waits = turn.kind == .step ? hand?.raisedAt : nil
        list.park(SpeakRequest(participant: participant, raisedAt: raisedAt, resumes: turn.id, handRaisedAt: waits))
        return effects
      }
    }
    guard let hand else { return effects }
    list.park(hand)
    return effects + [.handParked(participant)]
  }

  mutating func comeBack(_ participant: Participant.ID) -> [SessionEffect] {
    guard let request = list.restore(participant) else { return [] }
    return [request.resumes == nil ? .handRestored(participant) : .turnMayResume(participant)]
  }

  // MARK: Turns

  mutating func start(
    _ id: Turn.ID, of participant: Participant.ID, kind: Turn.Kind, allowance: Duration, at now: Moment
  ) throws(Rejection) -> [SessionEffect] {
    guard isOpen else { throw .notInThisPhase }
    guard turn?.participant != participant || turn?.kind != kind else { throw .talk(.alreadySpeaking) }
    guard !turns.contains(where: { $0.id == id }) else { throw .alreadyListed }
    stop(at: now, as: .ended)
    let standing = standings(at: now)[participant] ?? Standing()
    let isCalled = kind.movesLine || kind == .step && resumesStep(participant)
    let request = isCalled ? list.call(participant, standings(at: now)) : nil
    if let resumed = request?.resumes, let index = turns.firstIndex(where: { $0.id == resumed }),
      turns[index].topic == topic
    {
      turns[index].resume(at: now, request: request)
      if let waits = request?.handRaisedAt { list.raise(SpeakRequest(participant: participant, raisedAt: waits)) }
      return [.turnResumed(participant)]
    }
    turns.append(
      Turn(
        id: id, participant: participant, topic: topic, kind: kind, segments: [Interval(start: now)],
        allowance: allowance, isFirst: kind.movesLine && standing.turns == 0, request: request))
    return []
  }

  mutating func end(at now: Moment) throws(Rejection) {
    guard turn != nil else { throw .talk(.nobodySpeaks) }
    stop(at: now, as: .ended)
  }

  /// Whoever was called lets it go by, however long the silence was: no turn, and the first-turn status stays.
  mutating func pass(_ participant: Participant.ID, at now: Moment) throws(Rejection) {
    // A hand that was raised is another wish to speak.
    let hand = turn == nil ? list.request(of: participant) : turn?.request
    if let turn, turn.participant == participant {
      if turn.segmentsBeforeResuming > 0 {
        stop(at: now, as: .ended)
      } else {
        turns.removeAll { $0.id == turn.id }
      }
    } else {
      guard turn == nil else { throw .talk(.someoneSpeaks(turn?.participant)) }
      guard list.remove(participant, standings(at: now)) != nil else { throw .talk(.notWaiting) }
    }
    countPass(of: participant, isNew: hand != nil && hand?.resumes == nil)
  }

  /// In a step for everyone somebody who was asked lets it go by, also the rest of a turn that was cut off.
  mutating func letPass(_ participant: Participant.ID, at now: Moment) {
    if resumesStep(participant), let waits = list.remove(participant, standings(at: now))?.handRaisedAt {
      list.raise(SpeakRequest(participant: participant, raisedAt: waits))
    }
    hear(participant)
    countPass(of: participant)
  }

  private mutating func countPass(of participant: Participant.ID, isNew: Bool = false) {
    let step = method?.step?.speaker == .everyone ? method?.index : nil
    let isFirst = silences.insert(Silence(participant: participant, topic: topic, step: step)).inserted
    if isFirst || isNew { passes[participant, default: 0] += 1 }
  }

  mutating func pause(at now: Moment) throws(Rejection) {
    guard let turn else { throw .talk(.nobodySpeaks) }
    guard turn.state == .running else { throw .talk(.turnIsPaused) }
    stop(at: now, as: .paused)
  }

  mutating func goOn(at now: Moment) throws(Rejection) {
    guard let index = turns.lastIndex(where: { $0.state == .paused }) else { throw .talk(.turnIsNotPaused) }
    turns[index].goOn(at: now)
  }

  mutating func allow(_ more: Duration) throws(Rejection) {
    guard let index = turnIndex else { throw .talk(.nobodySpeaks) }
    turns[index].allowance += more
  }

  /// The turn began before somebody said so: at most at the end of the turn before it, at the beginning of the topic, or
  /// at the last of `limits` before it.
  mutating func begin(earlierBy milliseconds: Int64, after limits: [Moment]) throws(Rejection) {
    guard let index = turnIndex, let start = turns[index].resumedAt else { throw .talk(.nobodySpeaks) }
    let topic = discussion?.intervals.last.map { [$0.start] } ?? []
    let ends = turns.flatMap(\.segments).compactMap(\.end)
    let limit = (limits + topic + ends).filter { $0 <= start }.max() ?? start
    let room = min(.milliseconds(milliseconds), start - limit)
    guard room > .zero else { throw .talk(.noEarlierBeginning) }
    turns[index].begin(earlierBy: room)
  }

  /// The running turn was somebody else's from the beginning; the hand that was lowered for it goes up again.
  ///
  /// Of a turn that was resumed after an interruption only the part since then changes hands, as a turn of its
  /// own under the name `id`.
  mutating func reassign(
    to participant: Participant.ID, as id: Turn.ID, allowance: Duration, at now: Moment
  ) throws(Rejection) {
    guard let index = turnIndex else { throw .talk(.nobodySpeaks) }
    let wrong = turns[index]
    guard wrong.participant != participant else { throw .talk(.alreadySpeaking) }
    let before = wrong.segments.prefix(wrong.segmentsBeforeResuming)
    guard before.isEmpty || !turns.contains(where: { $0.id == id }) else { throw .alreadyListed }
    turns.remove(at: index)
    if let request = wrong.request { list.giveBack(request, standings(at: now)) }
    let request = wrong.kind.movesLine ? list.call(participant, standings(at: now)) : nil
    let standing = standings(at: now)[participant] ?? Standing()
    if !before.isEmpty {
      var interrupted = wrong
      interrupted.segments = Array(before)
      interrupted.state = .interrupted
      interrupted.takenOut = wrong.takenOutBeforeResuming
      interrupted.segmentsBeforeResuming = 0
      interrupted.takenOutBeforeResuming = 0
      turns.append(interrupted)
    }
    turns.append(
      Turn(
        id: before.isEmpty ? wrong.id : id, participant: participant, topic: wrong.topic, kind: wrong.kind,
        segments: Array(wrong.segments.dropFirst(before.count)), state: wrong.state, allowance: allowance,
        isFirst: wrong.kind.movesLine && standing.turns == 0,
        takenOut: wrong.takenOut - wrong.takenOutBeforeResuming, request: request))
  }

  /// A gap in which the program did not run is taken out of the turn and of its topic's time: of the turn in which it
  /// lay, after the moment `last` of the session, also when that has ended; of the present one where `last` is not told.
  mutating func takeOut(_ milliseconds: Int64, after last: Int64?, at now: Moment) throws(Rejection) {
    let index = last.map { last in turns.lastIndex { $0.segments.spans(last) } } ?? turnIndex
    guard let index, turns[index].takeOut(milliseconds, after: last, at: now) else { throw .talk(.nobodySpeaks) }
    takeOut(milliseconds, of: turns[index].topic, after: last)
  }

  /// The same where nobody spoke: out of the time of the topic that was on.
  mutating func takeOutOfTopic(_ milliseconds: Int64, after last: Int64) {
    takeOut(milliseconds, of: discussions.first { $0.intervals.spans(last) }?.topic, after: last)
  }

  private mutating func takeOut(_ milliseconds: Int64, of topic: Topic.ID?, after last: Int64?) {
    if let discussion = discussions.firstIndex(where: { $0.topic == topic }) {
      discussions[discussion].takenOut += milliseconds
    }
    guard let last, let method = methods.firstIndex(where: { $0.topic == topic }) else { return }
    methods[method].takeOut(milliseconds, after: last)
  }

  private mutating func stop(at now: Moment, as state: Turn.State) {
    if let index = turnIndex { turns[index].stop(at: now, as: state) }
  }
}
