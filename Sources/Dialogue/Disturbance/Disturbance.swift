package import Words

/// Something that stands in the way and comes first: the phase stands still until it is over.
///
/// It keeps of what kind it was, how long it took and how it ended, never whom it was about.
package struct Disturbance: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Disturbance>

  /// What stands in the way.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case conflict, technology, emotion, outside, other
  }

  /// How it ended.
  package enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    case clarified, agreement, postponed, oneToOne
  }

  /// Within this time nobody who is asked has answered, when the word is given to somebody else: the trainer has read
  /// the name and chosen another one.
  private static let silenceOfSkipped = Duration.seconds(3)

  package let id: ID
  /// Nil while nobody has said it: what stands in the way comes before the question what it is.
  package internal(set) var kind: Kind?
  package private(set) var interval: Interval
  /// Nil while it goes on, and for one that the session was left in.
  package private(set) var outcome: Outcome?
  /// Whether the group has agreed on a new rule while it went on.
  package internal(set) var hasNewRule = false
  /// Going around in it; nil while nobody was asked in order.
  package internal(set) var round: Round?
  package internal(set) var turns: [Turn] = []
  /// Who had the word without being asked in order and let it go by.
  var freePasses: Set<Participant.ID> = []
  /// Milliseconds that were found not to belong to it.
  private(set) var takenOut: Int64 = 0
  /// The turn of the exchange that it stopped and that goes on afterwards.
  let heldTurn: Turn.ID?

  package var isRunning: Bool { interval.end == nil }

  /// How long it has lasted.
  package func length(at now: Moment) -> Duration { interval.length(at: now) - .milliseconds(takenOut) }

  /// How many let the word go by; somebody who was asked again and said nothing is no second one.
  var passes: Int { freePasses.union((round?.answers ?? []).filter { $0.passes > 0 }.map(\.participant)).count }

  /// Whether the person speaks without being asked in order.
  func isFree(_ participant: Participant.ID) -> Bool {
    turn?.participant == participant && round?.current != participant
  }

  /// The turn that runs.
  package var turn: Turn? { turns.last { $0.state == .running } }

  /// Whoever speaks has finished. Everybody who is there will be asked once, in the order of numbers.
  mutating func goAround(with present: [Participant.ID], at now: Moment) throws(Rejection) {
    guard turn != nil || round == nil || round?.current != nil else { throw .round(.nobodyAsked) }
    finishTurn(at: now)
    guard round == nil else { return }
    var begun = Round()
    begun.open(with: present)
    round = begun
  }

  /// Somebody speaks, in the order of the round or out of it; whoever spoke before has finished.
  mutating func start(
    _ id: Turn.ID, of participant: Participant.ID, allowance: Duration, at now: Moment
  ) throws(Rejection) {
    guard turn?.participant != participant else { throw .talk(.alreadySpeaking) }
    finishTurn(at: now)
    if isWaiting(participant) { try round?.call(participant) }
    turns.append(
      Turn(
        id: id, participant: participant, topic: nil, kind: .disturbance, segments: [Interval(start: now)],
        allowance: allowance, isFirst: !turns.contains { $0.participant == participant }))
  }

  /// The word goes to this person instead of whoever was asked just before and has not spoken.
  mutating func skip(to participant: Participant.ID, at now: Moment) {
    if let turn, turn.participant != participant, turn.participant == round?.current {
      guard turn.length(at: now) < Self.silenceOfSkipped else { return }
      turns.removeAll { $0.id == turn.id }
    }
    if isWaiting(participant) { round?.begin(with: participant) }
  }

  /// Whoever speaks without being asked in order says nothing: no turn.
  mutating func letPass() {
    guard let turn else { return }
    turns.removeAll { $0.id == turn.id }
    freePasses.insert(turn.participant)
  }

  mutating func endTurn(at now: Moment) throws(Rejection) {
    guard turn != nil else { throw .talk(.nobodySpeaks) }
    finishTurn(at: now)
  }

  /// Whoever is asked says nothing, however long the silence was, or turns out not to be there: no turn.
  mutating func settle(_ state: RoundAnswer.State, _ participant: Participant.ID, at now: Moment) throws(Rejection) {
    try dropTurn(ofAsked: participant, at: now)
    try round?.settle(state, participant)
  }

  /// Somebody who passed is asked once more.
  mutating func offerAgain(_ participant: Participant.ID, at now: Moment) throws(Rejection) {
    guard round != nil else { throw .round(.noRound) }
    finishTurn(at: now)
    try round?.offerAgain(participant)
  }

  /// Whoever speaks has so much more time.
  mutating func allow(_ more: Duration) {
    guard let index = turns.lastIndex(where: { $0.state == .running }) else { return }
    turns[index].allowance += more
  }

  /// What did not belong to it is taken out of it and of the turn that counted it; nobody can have spoken longer
  /// than it took.
  mutating func takeOut(_ milliseconds: Int64, of turn: Turn.ID?, at now: Moment) throws(Rejection) {
    guard .milliseconds(milliseconds) <= length(at: now) else { throw .hour(.noDisturbance) }
    var turns = turns
    if let turn {
      guard let index = turns.firstIndex(where: { $0.id == turn }),
        .milliseconds(milliseconds) <= turns[index].length(at: now)
      else { throw .talk(.nobodySpeaks) }
      turns[index].takenOut += milliseconds
    }
    let talk = turns.reduce(Duration.zero) { $0 + $1.length(at: now) }
    guard talk <= length(at: now) - .milliseconds(milliseconds) else { throw .hour(.noDisturbance) }
    self.turns = turns
    takenOut += milliseconds
  }

  mutating func join(_ participant: Participant.ID) { round?.join(participant) }

  /// Somebody goes: a turn ends, and who was not asked yet is absent.
  mutating func leave(_ participant: Participant.ID, at now: Moment) {
    if turn?.participant == participant { stopTurn(at: now) }
    round?.leave(participant)
  }

  mutating func end(as outcome: Outcome?, at now: Moment) {
    finishTurn(at: now)
    round?.close()
    self.outcome = outcome
    interval.end = now
  }

  /// Whether the person is still to be asked, for the first time or once more.
  private func isWaiting(_ participant: Participant.ID) -> Bool {
    guard let round, let answer = round.answer(of: participant) else { return false }
    return answer.state == .open || (answer.hadSecondOffer && round.current == participant)
  }

  /// Whoever was asked and has spoken has given an answer.
  private mutating func finishTurn(at now: Moment) {
    guard let turn else { return }
    stopTurn(at: now)
    if round?.current == turn.participant { round?.takeWord() }
  }

  private mutating func dropTurn(ofAsked participant: Participant.ID, at now: Moment) throws(Rejection) {
    guard let round else { throw .round(.noRound) }
    guard let asked = round.current else { throw .round(.nobodyAsked) }
    guard asked == participant else { throw .round(.notInRound) }
    guard let turn else { return }
    guard turn.participant == participant else { throw .talk(.someoneSpeaks(turn.participant)) }
    turns.removeAll { $0.id == turn.id }
  }

  private mutating func stopTurn(at now: Moment) {
    guard let index = turns.lastIndex(where: { $0.state == .running }) else { return }
    turns[index].stop(at: now, as: .ended)
  }
}

extension Disturbance.Kind: Worded {
  package var words: Bilingual {
    switch self {
    case .conflict: Bilingual("Konflikt", "conflict")
    case .technology: Bilingual("Technik", "technology")
    case .emotion: Bilingual("Gefühle", "emotion")
    case .outside: Bilingual("von außen", "from outside")
    case .other: Bilingual("Sonstiges", "other")
    }
  }
}

extension Disturbance.Outcome: Worded {
  package var words: Bilingual {
    switch self {
    case .clarified: Bilingual("geklärt", "clarified")
    case .agreement: Bilingual("Vereinbarung", "agreement")
    case .postponed: Bilingual("auf später verschoben", "postponed")
    case .oneToOne: Bilingual("Gespräch zu zweit", "one-to-one talk")
    }
  }
}
