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
  /// How often the person passed, a second offer included.
  package internal(set) var passes = 0
  package internal(set) var hadSecondOffer = false

  init(participant: Participant.ID) {
    self.participant = participant
  }
}
