import Dialogue

/// The talk: its topic, who speaks, who comes next.
///
/// For how long somebody may speak is not in it: it would tell who has more time.
package struct GroupTalk: Equatable, Sendable {
  /// Nil while there is no topic.
  package var topic: String?
  /// Whole minutes of the topic that have passed.
  package var minutes: Int
  /// Whole minutes it has; 0 while there is no topic.
  package var ofMinutes: Int
  /// Nil while nobody speaks.
  package var speaker: String?
  /// For how long the turn has gone on, in whole seconds.
  package var spoken: Duration
  /// Whether the turn was stopped and goes on.
  package var isPaused: Bool
  /// Names of those who come next, in order.
  package var next: [String]

  init(_ state: SessionStateMachine, at moment: Moment) {
    let exchange = state.exchange
    topic = exchange.topic.flatMap { state.topics[$0]?.title }
    let discussion = exchange.discussion
    minutes = discussion.map { $0.length(at: moment, without: state.standstills).wholeMinutes } ?? 0
    ofMinutes = discussion.map { state.box(of: $0).wholeMinutes } ?? 0
    let turn = exchange.turn
    speaker = turn.flatMap { state.participant($0.participant)?.name }
    spoken = turn.map { $0.length(at: moment).cutToSeconds } ?? .zero
    isPaused = turn?.state == .paused
    next = Self.next(in: state, at: moment).filter { $0 != turn?.participant }.compactMap {
      state.participant($0)?.name
    }
  }

  /// In a step of a method the step says whose turn it is.
  private static func next(in state: SessionStateMachine, at moment: Moment) -> [Participant.ID] {
    switch state.floor {
    case .line: state.exchange.line(at: moment).map(\.participant)
    case .person(let id): state.circle.isEmpty ? [id] : state.circle.map(\.id)
    case .unknownPerson, .nobodyLeft: []
    }
  }
}
