/// What happens in the exchange around the turns: which topic is on, and who wants to speak.
package enum TalkEvent: Hashable, Sendable, Codable {
  case topicOpened(Topic.ID)
  case topicExtended(minutes: Int)
  /// How the thumbs stood for the extension that was made last.
  case thumbsCounted(Thumbs)
  case handRaised(Participant.ID)
  case handLowered(Participant.ID)
  case handMoved(Participant.ID, by: Int)
  case handsCleared
  case orderChosen(SpeakingOrder)
}
