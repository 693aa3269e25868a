/// What happens in a round: somebody is asked and answers, passes, comes later or is not there.
package enum RoundEvent: Hashable, Sendable, Codable {
  case called(Participant.ID)
  case given(Participant.ID, mood: Mood?)
  case passed(Participant.ID)
  case postponed(Participant.ID)
  case absent(Participant.ID)
  case offeredAgain(Participant.ID)
  case wordAdded(Participant.ID, word: String)
  /// An answer that was taken down wrongly, in a round that goes on or is over.
  case corrected(Round.Kind, Participant.ID, mood: Mood?)
}
