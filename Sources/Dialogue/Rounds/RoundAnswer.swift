package import Words

/// One person's place in a round.
package struct RoundAnswer: Hashable, Sendable, Codable {
  /// Where the person stands. Passing is a full answer; not being there and not being asked are other facts.
  package enum State: String, CaseIterable, Hashable, Sendable, Codable {
    case open, later, given, passed, absent
  }

  package internal(set) var participant: Participant.ID
  package internal(set) var state: State = .open
  package internal(set) var mood: Mood?
  package internal(set) var word: String?
  package internal(set) var hadSecondOffer = false
  /// Whether the person passed when asked first.
  private(set) var passedFirst = false
  /// Whether the person has left since.
  var isAway = false

  /// How often the person passed. The second offer is an offer: declining it is no second pass, and answering it leaves
  /// the first one what it was.
  package var passes: Int { passedFirst ? 1 : 0 }

  /// Takes down what came of asking; asking the same question again replaces what came of it before.
  mutating func settle(_ state: State, mood: Mood? = nil) {
    self.state = state
    self.mood = mood
    if !hadSecondOffer { passedFirst = state == .passed }
  }
}

extension RoundAnswer {
  /// What stands of it and of the answer that the same person gave under another name.
  func joined(with other: RoundAnswer) -> RoundAnswer {
    let (kept, left) = other.state.weight > state.weight ? (other, self) : (self, other)
    var joined = kept
    joined.participant = participant
    joined.isAway = isAway && other.isAway
    joined.word = kept.word ?? left.word
    guard left.state == kept.state else { return joined }
    joined.mood = kept.mood ?? left.mood
    joined.hadSecondOffer = kept.hadSecondOffer || left.hadSecondOffer
    return joined
  }
}

extension RoundAnswer.State {
  /// Of two answers of one person the one that says more counts.
  var weight: Int {
    switch self {
    case .absent: 0
    case .open: 1
    case .later: 2
    case .passed: 3
    case .given: 4
    }
  }
}

extension RoundAnswer.State: Worded {
  package var words: Bilingual {
    switch self {
    case .open: Bilingual("offen", "open")
    case .later: Bilingual("später", "later")
    case .given: Bilingual("gegeben", "given")
    case .passed: Bilingual("weitergegeben", "passed")
    case .absent: Bilingual("nicht da", "not here")
    }
  }
}
