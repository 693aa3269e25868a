package import Words

/// Going around: everyone who is there is asked once, may answer, pass or come later.
package struct Round: Hashable, Sendable, Codable {
  /// When a round is held.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case checkIn, checkOut, disturbance
  }

  /// In the order of asking.
  package internal(set) var answers: [RoundAnswer] = []
  /// Whose turn it is; nil when everyone was asked.
  package internal(set) var current: Participant.ID?
  /// Who answered last; a word belongs to that answer.
  package internal(set) var lastGiven: Participant.ID?
  /// Whether the round is going on now.
  package private(set) var isOpen = false

  /// The answer of a person; nil when the person was not part of the round.
  package func answer(of participant: Participant.ID) -> RoundAnswer? {
    answers.first { $0.participant == participant }
  }

  /// Those who are there, passed and were not yet offered a second chance, in order.
  package var secondOffers: [Participant.ID] {
    answers.filter { $0.state == .passed && !$0.hadSecondOffer && !$0.isAway }.map(\.participant)
  }

  mutating func open(with present: [Participant.ID]) {
    isOpen = true
    for index in answers.indices where !present.contains(answers[index].participant) { takeLeave(at: index) }
    present.forEach { add($0) }
    if current == nil { callNext() }
  }

  /// Whoever is asked first is chosen as long as nobody has answered; those before come at the end.
  mutating func begin(with participant: Participant.ID) {
    guard answers.allSatisfy({ $0.state == .open || $0.state == .absent }), let first = index(of: participant)
    else { return }
    answers = Array(answers[first...] + answers[..<first])
  }

  mutating func close() {
    isOpen = false
    current = nil
  }

  /// Does what `event` says to this round.
  mutating func change(by event: RoundEvent) throws(Rejection) {
    switch event {
    case .called(let id): try call(id)
    case .given(let id, let mood): try settle(.given, id, mood: mood)
    case .passed(let id): try settle(.passed, id)
    case .postponed(let id): try postpone(id)
    case .absent(let id): try settle(.absent, id)
    case .offeredAgain(let id): try offerAgain(id)
    case .wordAdded(let id, let word): answers[try open(id)].word = word
    case .corrected(_, let id, let mood): try correct(id, mood: mood)
    }
  }

  /// What was taken down is set right, also when the round is over; whoever is asked stays the same.
  mutating func correct(_ participant: Participant.ID, mood: Mood?) throws(Rejection) {
    guard let index = index(of: participant) else { throw .round(.notInRound) }
    answers[index].settle(.given, mood: mood)
  }

  /// Whoever comes while the round goes on joins it at the end.
  mutating func join(_ participant: Participant.ID) {
    guard isOpen else { return }
    add(participant)
    if current == nil { callNext() }
  }

  mutating func leave(_ participant: Participant.ID) {
    guard isOpen, let index = index(of: participant) else { return }
    takeLeave(at: index)
    if current == participant { callNext() }
  }

  mutating func call(_ participant: Participant.ID) throws(Rejection) {
    guard isOpen else { throw .round(.noRound) }
    guard index(of: participant) != nil else { throw .round(.notInRound) }
    current = participant
  }

  /// Whoever is asked, or was asked before, has answered, passed, or turned out not to be there.
  mutating func settle(_ state: RoundAnswer.State, _ participant: Participant.ID, mood: Mood? = nil) throws(Rejection) {
    answers[try open(participant)].settle(state, mood: mood)
    if state == .given { lastGiven = participant }
    moveOn(from: participant)
  }

  /// Whoever is asked has said something.
  mutating func takeWord() {
    guard let current, let index = index(of: current) else { return }
    answers[index].settle(.given)
    lastGiven = current
    moveOn(from: current)
  }

  mutating func postpone(_ participant: Participant.ID) throws(Rejection) {
    var answer = answers.remove(at: try open(participant))
    answer.settle(.later)
    answers.append(answer)
    moveOn(from: participant)
  }

  mutating func offerAgain(_ participant: Participant.ID) throws(Rejection) {
    let index = try open(participant)
    guard answers[index].state == .passed else { throw .round(.hasNotPassed) }
    guard !answers[index].hadSecondOffer else { throw .round(.alreadyOfferedAgain) }
    answers[index].hadSecondOffer = true
    current = participant
  }

  private func open(_ participant: Participant.ID) throws(Rejection) -> Int {
    guard isOpen else { throw .round(.noRound) }
    guard let index = index(of: participant) else { throw .round(.notInRound) }
    return index
  }

  func index(of participant: Participant.ID) -> Int? {
    answers.firstIndex { $0.participant == participant }
  }

  mutating func add(_ participant: Participant.ID) {
    if let index = index(of: participant) {
      answers[index].isAway = false
      if answers[index].state == .absent { answers[index].state = .open }
    } else {
      answers.append(RoundAnswer(participant: participant))
    }
  }

  /// Whoever is not there is not asked; what was answered stays.
  mutating func takeLeave(at index: Int) {
    answers[index].isAway = true
    if answers[index].state == .open || answers[index].state == .later { answers[index].state = .absent }
  }

  /// After an answer of whoever is asked the next one is; another one's answer was a correction.
  private mutating func moveOn(from participant: Participant.ID) {
    if current == participant || current == nil { callNext() }
  }

  /// The first who was not asked yet, then those who wanted to come later, in the order of saying so.
  mutating func callNext() {
    let next = answers.first { $0.state == .open } ?? answers.first { $0.state == .later }
    current = next?.participant
  }
}

extension Round.Kind: Worded {
  package var words: Bilingual {
    switch self {
    case .checkIn: Phase.checkIn.words
    case .checkOut: Phase.checkOut.words
    case .disturbance: Bilingual("Störung", "Disturbance")
    }
  }
}
