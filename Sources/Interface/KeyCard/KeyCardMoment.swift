import Dialogue

/// When a key is needed: the parts of the printed card, in their order.
enum KeyCardMoment: CaseIterable {
  case always, beforeTheHour, round, topics, exchange, marks, people, disturbance, needs
  /// On every screen that looks back, and then on one of them each.
  case afterTheHour, review, board, partners, report

  /// The commands a trainer presses most, which come first and are larger.
  var frequent: [Command] {
    switch self {
    case .always:
      [.phase(.nextPhase), .general(.undo), .general(.hide), .hour(.disturbance), .hour(.activeBreak)]
    case .beforeTheHour: [.start(.beginSession)]
    case .round: Mood.allCases.map(Command.mood) + [.round(.nextPerson), .round(.pass)]
    case .topics: [.topics(.addDot), .topics(.removeDot), .topics(.chooseTopic)]
    case .exchange:
      [.turn(.nextSpeaker), .turn(.endTurn)] + (1...10).map(Command.person) + [.turn(.addMinute), .turn(.passTurn)]
    case .marks: [.mark(.need), .mark(.idea)]
    case .people: [.presence(.arrive), .presence(.connectionLost)]
    case .disturbance: []
    case .needs: [.need(.editNeed), .need(.confirmNeed), .need(.shareNeed)]
    case .afterTheHour: [.list(.openRow)]
    case .review, .board, .partners, .report: []
    }
  }

  /// When `keys` mean `command`, where they do so in `contexts`.
  init(_ command: Command, _ keys: String, in contexts: [Context]) {
    let moments = Set(contexts.map { Self(command, keys, in: $0) })
    if moments.count == 1, let only = moments.first {
      self = only
    } else if moments.allSatisfy(\.isAfterTheHour) {
      self = .afterTheHour
    } else if moments.count > 2 || moments.contains(.always) {
      self = .always
    } else {
      self = Self.allCases.first(where: moments.contains) ?? .always
    }
  }

  private init(_ command: Command, _ keys: String, in context: Context) {
    switch context {
    case .anywhere: self = .always
    case .session: self = Self(ofSession: command, keys)
    case .today, .preparation: self = .beforeTheHour
    case .round: self = .round
    case .topics: self = .topics
    case .exchange: self = .exchange
    case .needs: self = .needs
    case .disturbance: self = .disturbance
    case .review: self = .review
    case .board: self = .board
    case .partners: self = .partners
    case .report: self = .report
    }
    // A first key says what it is about, wherever that is.
    if keys.hasPrefix("m ") { self = .marks }
    if keys.hasPrefix("p ") { self = .people }
  }

  /// What can be done in every part of the hour.
  private init(ofSession command: Command, _ keys: String) {
    switch command.group {
    case .mark, .note: self = .marks
    case .presence, .access, .participant, .technology: self = .people
    default: self = .always
    }
  }

  private var isAfterTheHour: Bool {
    switch self {
    case .afterTheHour, .review, .board, .partners, .report: true
    case .always, .beforeTheHour, .round, .topics, .exchange, .marks, .people, .disturbance, .needs: false
    }
  }
}
