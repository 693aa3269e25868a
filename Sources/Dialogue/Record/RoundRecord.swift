/// One person's place in a round.
package struct RoundRecord: Hashable, Sendable, Identifiable {
  /// Passing, not being there and not being asked are different facts.
  package enum State: String, CaseIterable, Hashable, Sendable {
    case given, passed, absent, notAsked

    /// What is kept of an answer; whoever has none was not there.
    init(_ answer: RoundAnswer.State?) {
      switch answer {
      case .given: self = .given
      case .passed: self = .passed
      case .absent, nil: self = .absent
      case .open, .later: self = .notAsked
      }
    }
  }

  package let id: Identifier<RoundRecord>
  package let participant: Participant.ID
  package let round: Round.Kind
  package let state: State
  package let mood: Mood?
  package let word: String?

  package init(
    id: Identifier<RoundRecord>, participant: Participant.ID, round: Round.Kind, state: State, mood: Mood?,
    word: String? = nil
  ) {
    self.id = id
    self.participant = participant
    self.round = round
    self.state = state
    self.mood = mood
    self.word = word
  }
}
