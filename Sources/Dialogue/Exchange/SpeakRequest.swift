/// A raised hand: somebody wants to speak.
package struct SpeakRequest: Hashable, Sendable, Codable {
  package internal(set) var participant: Participant.ID
  package internal(set) var raisedAt: Moment
  /// The place in line the trainer gave by hand, counted from 0; kept until the person is called.
  package internal(set) var place: Int?
  /// Where in line the person stood when called.
  var calledFrom: Int?
  /// The turn that was cut off by technology and goes on when this person is called.
  package private(set) var resumes: Turn.ID?
  /// Since when a hand was up besides that turn; it is up again when the turn goes on.
  var handRaisedAt: Moment?
}
