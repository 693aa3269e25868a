/// One person's place in a round.
package struct RoundAnswer: Hashable, Sendable, Codable {
  /// Where the person stands. Passing is a full answer; not being there and not being asked are other facts.
  package enum State: String, Hashable, Sendable, Codable {
    case open, later, given, passed, absent
  }

  package let participant: Participant.ID
  package internal(set) var state: State = .open
  package internal(set) var mood: Mood?
  package internal(set) var word: String?
  package internal(set) var hadSecondOffer = false
  /// Whether the person has left since.
  var isAway = false

  init(participant: Participant.ID) {
    self.participant = participant
  }

  /// How often the person passed: a second offer is only made after a pass.
  package var passes: Int { (hadSecondOffer ? 1 : 0) + (state == .passed ? 1 : 0) }
}
