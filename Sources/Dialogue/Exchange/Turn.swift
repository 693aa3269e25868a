/// One contribution of one person.
package struct Turn: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Turn>

  /// In what frame somebody speaks.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case turn
    /// Answers somebody directly, without waiting in line.
    case directReply
    /// Speaks inside a disturbance.
    case disturbance
    /// Speaks in a step of a method that is not for the speaking list.
    case step

    /// Whether the turn comes from the line and counts for its order: nobody loses a place, or the first turn, by
    /// answering directly or by speaking in a step.
    var movesLine: Bool { self != .directReply && self != .step }
  }

  /// Whether and how a turn goes on.
  package enum State: String, Hashable, Sendable, Codable {
    case running
    /// Stopped by hand or by a break; goes on with the same person.
    case paused
    /// Cut off by technology; goes on when the person is back and called.
    case interrupted
    case ended
  }

  package let id: ID
  package internal(set) var participant: Participant.ID
  package let topic: Topic.ID?
  package let kind: Kind
  package internal(set) var segments: [Interval]
  package internal(set) var state: State = .running
  /// After how long the timer says that the time is over.
  package internal(set) var allowance: Duration
  /// Whether it is the person's first on this topic.
  package internal(set) var isFirst: Bool
  /// Milliseconds that were found not to belong to it.
  package internal(set) var takenOut: Int64 = 0
  /// The raised hand from which it came.
  var request: SpeakRequest?
  /// How many segments lie before the last resumption after an interruption.
  var segmentsBeforeResuming = 0
  /// What had been taken out by then.
  var takenOutBeforeResuming: Int64 = 0
  /// When its allowance was last counted anew, for a further step of the person's own.
  private(set) var prolongedAt: Moment?

  /// What was over sooner was a key too many, and is nobody's turn.
  static let shortest = Duration.seconds(1)

  /// Whether it was over before anybody can have said anything.
  package var isSlip: Bool {
    guard state == .ended || state == .interrupted, let end = segments.last?.end else { return false }
    return length(at: end) < Self.shortest
  }

  /// How long the person has spoken.
  package func length(at now: Moment) -> Duration {
    max(.zero, segments.length(at: now) - .milliseconds(takenOut))
  }

  /// How long the person has spoken since the last resumption after an interruption.
  private func lengthSinceResuming(at now: Moment) -> Duration {
    let segments = Array(segments.dropFirst(segmentsBeforeResuming))
    return segments.length(at: now) - .milliseconds(takenOut - takenOutBeforeResuming)
  }

  /// How long the person had spoken by the last resumption after an interruption.
  private func lengthBeforeResuming(at now: Moment) -> Duration {
    Array(segments.prefix(segmentsBeforeResuming)).length(at: now) - .milliseconds(takenOutBeforeResuming)
  }

  /// Takes out a gap after the moment `last` of the session: of what was spoken before the last resumption where it lay
  /// there, and otherwise of what was spoken since. Where `last` is not told it belongs to what was spoken since if it
  /// fits in there. False, with nothing changed, where it does not fit.
  mutating func takeOut(_ milliseconds: Int64, after last: Int64?, at now: Moment) -> Bool {
    let gap = Duration.milliseconds(milliseconds)
    let isSince =
      last.map { last in !segments.prefix(segmentsBeforeResuming).contains { $0.spans(last) } }
      ?? (gap <= lengthSinceResuming(at: now))
    guard gap <= (isSince ? lengthSinceResuming(at: now) : lengthBeforeResuming(at: now)) else { return false }
    takenOut += milliseconds
    if !isSince { takenOutBeforeResuming += milliseconds }
    if let last, let prolongedAt, prolongedAt.elapsed > last { allowance -= gap }
    return true
  }

  /// The person began so much earlier; of a turn that was resumed after an interruption, to speak on.
  mutating func begin(earlierBy time: Duration) {
    segments[segmentsBeforeResuming].start = segments[segmentsBeforeResuming].start - time
  }

  /// When what is spoken since the last resumption after an interruption began.
  var resumedAt: Moment? { segments.dropFirst(segmentsBeforeResuming).first?.start }

  /// The person speaks on in a further step of their own, which has its own time.
  mutating func prolong(by time: Duration, at moment: Moment) {
    allowance = length(at: moment) + time
    prolongedAt = moment
  }

  /// When the person began.
  package var startedAt: Moment? { segments.first?.start }

  mutating func stop(at moment: Moment, as state: State) {
    segments.close(at: moment)
    self.state = state
  }

  /// Goes on after an interruption, called by `request`.
  mutating func resume(at moment: Moment, request: SpeakRequest?) {
    segmentsBeforeResuming = segments.count
    takenOutBeforeResuming = takenOut
    self.request = request
    goOn(at: moment)
  }

  mutating func goOn(at moment: Moment) {
    segments.append(Interval(start: moment))
    state = .running
  }
}
