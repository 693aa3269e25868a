/// What happens with the method of a topic.
package enum MethodEvent: Hashable, Sendable, Codable {
  /// The steps come along, so that a replay needs no content; none for the open exchange.
  case chosen(Topic.ID, method: String, steps: [StepPlan])
  /// Whose concern the topic is.
  case personNamed(Participant.ID)
  /// A step of the topic that is on, counted from 0.
  case stepEntered(Int)
  /// The last step is over; the topic is simply open.
  case stepsEnded
  case keyQuestionWritten(String)
}
