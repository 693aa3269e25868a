/// The method with which one topic is talked about, and how far the talk has come in it.
package struct MethodRun: Hashable, Sendable, Codable {
  /// How far the talk has come.
  package enum Place: Hashable, Sendable, Codable {
    /// Chosen, not begun.
    case ahead
    /// In the step with this index.
    case step(Int)
    /// After the last step: the topic is simply open.
    case over
  }

  package let topic: Topic.ID
  /// Key of the method.
  package let method: String
  /// None for the open exchange.
  package let steps: [StepPlan]
  let chosenAt: Moment
  /// How long the topic had been talked about when the method was chosen, in milliseconds.
  private(set) var chosenAfter: Int64
  package internal(set) var place = Place.ahead
  /// Whose concern it is; nil while nobody has said so.
  package internal(set) var person: Participant.ID?
  /// The question the group is to answer, in the person's words. It lives as long as the session is open: the
  /// record does not keep it.
  package internal(set) var keyQuestion = ""
  /// How long the topic had been talked about when the step began, in milliseconds.
  private(set) var beganAfter: Int64 = 0
  /// When the step began; nil before the first one.
  private(set) var beganAt: Moment?
  /// Who has had the word in a step for everyone, or has passed.
  package internal(set) var heard: [Participant.ID] = []
  /// With whom going around in a step for everyone was begun.
  var begunWith: Participant.ID?

  /// The step with this index begins, after so long a talk.
  mutating func enter(_ index: Int, at moment: Moment, after length: Duration) {
    place = .step(index)
    beganAt = moment
    beganAfter = length.inMilliseconds
    heard = []
    begunWith = nil
  }

  /// What of the talk lay after the moment `last` of the session and does not belong to it had not gone on yet when
  /// the method was chosen, or a step began, after it.
  mutating func takeOut(_ milliseconds: Int64, after last: Int64) {
    if chosenAt.elapsed > last { chosenAfter = max(0, chosenAfter - milliseconds) }
    if let beganAt, beganAt.elapsed > last { beganAfter = max(0, beganAfter - milliseconds) }
  }

  /// The time its steps are to take in all.
  var length: Duration { .minutes(steps.reduce(0) { $0 + $1.minutes }) }

  /// The step that goes on; nil before the first and after the last one.
  package var step: StepPlan? { index.map { steps[$0] } }

  /// The index of the step that goes on.
  package var index: Int? {
    guard case .step(let index) = place else { return nil }
    return index
  }

  /// Whether a step of it is about one person, who has to be known.
  package var needsPerson: Bool { steps.contains { $0.speaker.needsPerson } }
}
