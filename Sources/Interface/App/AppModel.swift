package import Content
package import Dialogue
package import Screen

/// The whole program as a value: what is on the screen follows from it and the time, nothing else.
package struct AppModel: Equatable, Sendable {
  /// The screens one can go to.
  package enum Place: CaseIterable, Hashable, Sendable {
    case today, session, review, board, report, partners
  }

  package internal(set) var texts: Texts
  package internal(set) var looks: Looks
  package let library: ContentLibrary
  package let keymap = Keymap.standard
  /// What the start screen offers.
  package internal(set) var start: SessionStart
  /// The session that goes on; nil until one is begun or resumed.
  package internal(set) var history: SessionHistory?
  package internal(set) var place = Place.today
  /// The cycle that was read to look back on; nil while none was, or none was closed yet.
  package internal(set) var lookedBack: LookedBack?
  package internal(set) var review = Review()
  /// The last search; nil before there was one.
  package internal(set) var searched: Searched?
  package internal(set) var board = Board()
  package internal(set) var directory = Directory()
  /// What staff do when they look back.
  package internal(set) var desk: Desk
  package internal(set) var entry: Entry?
  package internal(set) var form: Form?
  package internal(set) var overlay: Overlay?
  /// The first keys of a sequence.
  package internal(set) var keys: [Key] = []
  package internal(set) var selection = Selection()
  /// Everything private is out of sight.
  package internal(set) var isHidden = false
  package internal(set) var message: Message?
  package internal(set) var saving = Saving.stored
  package internal(set) var isFocused = true
  /// How much there is to draw on; how far a card can be scrolled depends on it.
  package internal(set) var windowSize = ScreenLayout.fullSize
  /// Which three prompts are shown.
  package internal(set) var promptPage = 0
  /// The last key asked for other prompts: they are shown where they otherwise have no room.
  package internal(set) var hasTurnedPrompts = false
  /// Where somebody has told something hard, until it is taken back or another topic is on.
  package internal(set) var hardship: Hardship?
  /// The stretches in which the program was away while the session was open, as far as it knows of them, the last one
  /// last.
  var sessionGaps: [SessionGap] = []
  var identifiers: IdentifierSource
  /// The session that was left unfinished has been taken up, with its half-typed line.
  var hasResumed = false
  /// The last key marked something in a disturbance in which nobody spoke: a digit after it is no turn.
  var hasMarkedForNobody = false
  /// The person knows that leaving now would lose something.
  var hasWarned = false
  /// What is said of files of rescued actions that wait for their database.
  var waitingRescues: [String] = []
  /// The person knows that beginning the next session loses what was half typed in the last one.
  var hasWarnedOfDraft = false
  /// What was offered before a new cycle was.
  var offeredBefore: SessionOpening?
  /// When the extension was made for which counting the thumbs was offered last.
  var thumbsOffered: Moment?
  /// Earlier topics, while one is typed.
  var topicIndex: TopicIndex?
  /// What staff have left half typed, by field, until it is entered or left.
  var deskDrafts: [String: Draft] = [:]
  /// Lines that were left with Esc, the latest one last.
  var discarded: [DiscardedLine] = []

  /// The program as it starts.
  package init(
    texts: Texts, looks: Looks = Looks(), library: ContentLibrary, start: SessionStart, identifiers: IdentifierSource
  ) {
    self.texts = texts
    self.looks = looks
    self.library = library
    self.start = start
    self.identifiers = identifiers
    desk = Desk(categories: library.needCategories)
    deskDrafts = Self.byField(start.deskDrafts)
  }

  /// Whether there is anything of which it can be said that it is saved.
  package var hasWritten: Bool { history != nil || !desk.isUntouched }

  /// Whether a session stays open when the program is left.
  package var leavesOpenSession: Bool {
    (session ?? start.unfinished?.history.state).map { $0.phase != .closed } ?? false
  }

  /// Where the group lives.
  var zone: TimeZoneRule { (session?.cycle ?? start.proposal.cycle).zone }

  /// The session that goes on.
  package var session: SessionStateMachine? { history?.state }

  /// The contexts whose keys have a meaning now.
  package var contexts: [Context] {
    switch place {
    case .today: return [.anywhere, .today]
    case .review: return [.anywhere, .review]
    case .board: return [.anywhere, .board]
    case .partners: return [.anywhere, .partners]
    case .report: return [.anywhere, .report]
    case .session: break
    }
    guard let session else { return [.anywhere, .today] }
    if session.runningDisturbance != nil { return [.anywhere, .session, .disturbance] }
    switch session.phase {
    case .preparation: return [.anywhere, .session, .preparation]
    case .checkIn, .checkOut: return [.anywhere, .session, .round]
    case .topics: return [.anywhere, .session, .topics]
    case .exchange: return [.anywhere, .session, .exchange]
    case .needs, .wrapUp: return [.anywhere, .session, .needs]
    case .closed: return [.anywhere, .today]
    }
  }

  /// Milliseconds until the screen shows something else by itself: a second while a clock with seconds runs, else
  /// the next full minute of the clock. What is not on disk is tried again every second.
  package func nextChange(after now: ClockReading) -> Int {
    if saving != .stored { return 1000 }
    // Minutes of a phase or of a dial-in problem wait for it too: an old laptop sleeps between two of them.
    let toMinute = 60_000 - Int(now.wall.milliseconds.remainderByMinute)
    guard let history, history.state.phase != .closed else { return toMinute }
    let moment = history.moment(at: now)
    func toSecond(_ duration: Duration) -> Int { 1000 - Int(duration.inMilliseconds % 1000) }
    if let running = history.state.runningBreak { return toSecond(running.length(at: moment)) }
    if let disturbance = history.state.runningDisturbance { return toSecond(disturbance.length(at: moment)) }
    guard history.state.phase == .exchange else { return toMinute }
    if let turn = history.state.exchange.turn, turn.state == .running { return toSecond(turn.length(at: moment)) }
    guard let discussion = history.state.exchange.discussion else { return toMinute }
    return toSecond(discussion.length(at: moment, without: history.state.standstills))
  }
}

extension Int64 {
  fileprivate var remainderByMinute: Int64 { ((self % 60_000) + 60_000) % 60_000 }
}
