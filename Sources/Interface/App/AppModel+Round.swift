package import Dialogue

extension AppModel {
  mutating func perform(_ command: RoundCommand, now: ClockReading) -> [AppEffect] {
    switch command {
    case .nextPerson: return withRound { $0.nextPerson(in: $1, now: now) }
    case .previousPerson: return withRound { $0.call(-1, in: $1, now: now) }
    case .pass: return settle(.passed, now: now) { .passed($0) }
    case .later: return settle(.later, now: now) { .postponed($0) }
    case .addWord: return withRound { $0.addWord(in: $1) }
    case .secondOffer:
      if let disturbance = session?.runningDisturbance { return offerAgain(in: disturbance, now: now) }
      return withRound { $0.offerAgain(in: $1, now: now) }
    case .reportBack:
      guard let need = selectedEarlierNeed else { return refuse(.heard(.alreadyReportedBack)) }
      return record(.heard(.needReportedBack(need.id)), now: now, saying: texts.reportedBack)
    }
  }

  /// A mood, or nothing but words, answers for whoever is asked.
  mutating func answer(_ mood: Mood?, now: ClockReading) -> [AppEffect] {
    settle(.given, mood, now: now) { .given($0, mood: mood) }
  }

  private mutating func settle(
    _ state: RoundAnswer.State, _ mood: Mood? = nil, now: ClockReading, by event: (Participant.ID) -> RoundEvent
  ) -> [AppEffect] {
    withCurrent { $0.record(.round(event($1)), now: now, saying: $0.change(of: $1, to: state, mood)) }
  }

  /// What is told when an answer that somebody gave before becomes another one; nil for a first answer.
  private func change(of person: Participant.ID, to state: RoundAnswer.State, _ mood: Mood? = nil) -> String? {
    guard let before = session?.round?.answer(of: person), before.state == .given || before.state == .passed else {
      return nil
    }
    let (earlier, answer) = (texts.answer(before.state, before.mood), texts.answer(state, mood))
    return earlier == answer ? nil : texts.changedAnswer(name(of: person), earlier, answer)
  }

  private mutating func withRound(_ action: (inout AppModel, Round) -> [AppEffect]) -> [AppEffect] {
    guard let round = session?.round else { return refuse(.round(.noRound)) }
    return action(&self, round)
  }

  private mutating func offerAgain(in round: Round, now: ClockReading) -> [AppEffect] {
    guard let next = round.secondOffers.first else {
      return refuse(round.answers.contains { $0.hadSecondOffer } ? .round(.alreadyOfferedAgain) : .round(.hasNotPassed))
    }
    return record(.round(.offeredAgain(next)), now: now, saying: texts.secondOffer(name(of: next)))
  }

  /// The need whose answer the cursor is on: the first that was not told yet, unless another one was chosen.
  package var selectedEarlierNeed: EarlierNeed? {
    let open = earlierNeeds(in: session).filter { $0.reportedBackOn == nil }
    return open.first { $0.id == selection.earlierNeed } ?? open.first
  }

  mutating func moveAnswer(by step: Int) {
    let open = earlierNeeds(in: session).filter { $0.reportedBackOn == nil }
    guard let current = selectedEarlierNeed, let index = open.firstIndex(where: { $0.id == current.id }) else { return }
    selection.earlierNeed = open[max(0, min(open.count - 1, index + step))].id
  }

  /// Somebody who has answered keeps the answer: Space then only goes on to whoever is still open.
  private mutating func nextPerson(in round: Round, now: ClockReading) -> [AppEffect] {
    let states: [RoundAnswer.State] = [.given, .passed, .absent]
    guard let current = round.current, let answer = round.answer(of: current), states.contains(answer.state),
      !(answer.state == .passed && answer.hadSecondOffer)
    else { return self.answer(nil, now: now) }
    let waiting = round.answers.first { $0.state == .open || $0.state == .later }
    return waiting.map { record(.round(.called($0.participant)), now: now) } ?? call(1, in: round, now: now)
  }

  private mutating func addWord(in round: Round) -> [AppEffect] {
    // The word belongs to whoever answered last; before the first answer to whoever is asked.
    guard let person = round.lastGiven ?? round.current else { return refuse(.round(.nobodyAsked)) }
    return open(.person(.word(person)), text: round.answer(of: person)?.word ?? "")
  }

  mutating func call(_ step: Int, in round: Round, now: ClockReading) -> [AppEffect] {
    let people = round.answers.map(\.participant)
    let index = round.current.flatMap(people.firstIndex(of:)) ?? people.count
    let target = index + step
    guard people.indices.contains(target) else { return refuse(.round(.notInRound)) }
    return record(.round(.called(people[target])), now: now)
  }

  private mutating func withCurrent(_ action: (inout AppModel, Participant.ID) -> [AppEffect]) -> [AppEffect] {
    withRound { model, round in
      guard let current = round.current else { return model.refuse(.round(.nobodyAsked)) }
      return action(&model, current)
    }
  }
}
