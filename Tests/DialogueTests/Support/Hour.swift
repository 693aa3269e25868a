import Dialogue

/// One hour of the demo group, told by the clock on the wall:
/// `try hour.at("12:53:40", .talk(.handRaised(juergen)))`.
struct Hour {
  var history: SessionHistory
  private(set) var journal: [SessionEntry] = []
  var clock: MachineClock
  private let opening: SessionOpening
  private let openedAt: ClockReading
  private var names: IdentifierSource

  /// The session was just opened; nobody is there yet.
  init(_ opening: SessionOpening = Group.opening(), openedAt time: String = "12:20", seed: UInt64 = 1) throws {
    self.opening = opening
    clock = try MachineClock(opening.date, time)
    openedAt = clock.reading
    history = SessionHistory(opening, openedAt: openedAt)
    names = IdentifierSource(seed: [seed])
  }

  var state: SessionStateMachine { history.state }
  var exchange: Exchange { history.state.exchange }
  /// The moment the clocks show.
  var now: Moment { history.moment(at: clock.reading) }
  /// The record of the session as it stands.
  var record: SessionRecord { SessionRecord(state, at: now) }

  // MARK: What happens

  /// Time goes on until the clock shows `time`, and then all this happens.
  @discardableResult
  mutating func at(_ time: String, _ events: SessionEvent...) throws -> [SessionEffect] {
    try clock.goOn(until: time)
    var effects: [SessionEffect] = []
    for event in events { effects += try apply(.event(event)) }
    return effects
  }

  /// Something that happens now.
  @discardableResult
  mutating func now(_ event: SessionEvent) throws(Rejection) -> [SessionEffect] { try apply(.event(event)) }

  /// Somebody begins to speak.
  @discardableResult
  mutating func at(_ time: String, turnOf participant: Participant.ID) throws -> [SessionEffect] {
    try at(time, .turn(.started(Identifier(from: &names), of: participant, kind: .turn)))
  }

  /// One after the other the phases up to `phase` are entered, at the same time.
  mutating func at(_ time: String, enter phase: Phase) throws {
    try clock.goOn(until: time)
    while state.phase < phase, let next = state.phase.next { try apply(.event(.frame(.phaseEntered(next)))) }
    while state.phase > phase, let previous = state.phase.previous {
      try apply(.event(.frame(.phaseEntered(previous))))
    }
  }

  @discardableResult
  mutating func undo() throws(Rejection) -> [SessionEffect] { try apply(.undone) }

  @discardableResult
  mutating func redo() throws(Rejection) -> [SessionEffect] { try apply(.redone) }

  /// A line of the journal, accepted or refused at the present time.
  @discardableResult
  mutating func apply(_ change: SessionEntry.Change) throws(Rejection) -> [SessionEffect] {
    let entry = SessionEntry(id: Identifier(from: &names), at: clock.reading, change: change)
    let effects = try history.apply(entry)
    journal.append(entry)
    return effects
  }

  /// The program ends without notice and starts again from its journal.
  func restarted() throws -> SessionHistory {
    try SessionHistory(opening, openedAt: openedAt, replaying: journal)
  }

  // MARK: What can be seen

  /// Why `event` would be refused now; nil when it would be accepted.
  func refusal(of event: SessionEvent) -> Rejection? {
    var tried = self
    do throws(Rejection) {
      try tried.now(event)
      return nil
    } catch {
      return error
    }
  }

  func name(_ participant: Participant.ID?) -> String? { participant.flatMap { state.participant($0)?.name } }

  /// The names of those who wait, the next one first.
  var line: [String] { exchange.line(at: now).compactMap { name($0.participant) } }

  /// The name of whoever speaks.
  var speaker: String? { name(exchange.turn?.participant) }

  /// How long everybody has spoken, in seconds, by name.
  var talkSeconds: [String: Int] {
    Dictionary(grouping: record.turns) { name($0.participant) ?? "?" }
      .mapValues { turns in Int(turns.reduce(0) { $0 + $1.milliseconds } / 1000) }
  }
}
