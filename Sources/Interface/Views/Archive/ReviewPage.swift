import Dialogue
import Reports
import Screen

/// A page of the look back: a table of rows, and what they come to together.
struct ReviewPage {
  private let table: Table
  let count: Int
  let summary: [String]

  private typealias Cell = (text: String, role: Role)

  /// Every session in a row.
  init(sessions lookback: Lookback, _ texts: Texts) {
    let sessions = lookback.sessions
    func figure(_ value: @escaping (SessionLook) -> Int) -> [Cell] {
      sessions.map { $0.tookPlace ? ("\(value($0))", .text) : ("–", .muted) }
    }
    let heads = sessions.map { session -> Cell in
      let head = texts.sessionOn(session.record.number, texts.shortDay(session.record.date))
      return session.tookPlace ? (head, .text) : ("\(head) · \(texts.isCancelled)", .muted)
    }
    count = sessions.count
    table = Table(columns: [
      Table.Column(title: texts.sessionHead, alignment: .left, isWide: true, cells: heads),
      Table.Column(title: texts.presentHead, cells: figure(\.present)),
      Table.Column(
        title: texts.topicsHead, importance: 1, cells: figure { $0.record.topics.count(where: \.isDiscussed) }),
      Table.Column(title: texts.turnsHead, importance: 3, cells: figure { $0.record.turns.count }),
      Table.Column(title: texts.needsHead, importance: 1, cells: figure(\.needs)),
      Table.Column(title: texts.minutesHead, importance: 2, cells: figure(\.minutes)),
    ])
    summary = [
      texts.sessionsCount(lookback.held.count, of: lookback.cycle.plannedSessions),
      texts.participations(lookback.participations), texts.participants(lookback.participants),
    ]
  }

  /// Which topics came, how often, and which wait.
  init(topics lookback: Lookback, _ texts: Texts) {
    let topics = lookback.topics
    func figure(_ value: (TopicLook) -> Int) -> [Cell] {
      topics.map { topic in value(topic) > 0 ? ("\(value(topic))", .text) : ("–", .muted) }
    }
    let waits = topics.map { topic -> Cell in
      guard topic.isWaiting else { return ("", .text) }
      return (texts.waits(topic.firstCollectedOn.map(texts.shortDate) ?? "", times: topic.timesListed), .waiting)
    }
    let last = topics.map { topic -> Cell in
      (topic.occurrences.last.map { texts.shortDate($0.session.date) } ?? "", .text)
    }
    let longest = topics.map(\.minutes).max() ?? 0
    let bars = topics.map { topic -> Cell in
      (Bar(part: longest > 0 ? Double(topic.minutes) / Double(longest) : 0, columns: 12).line, .timer)
    }
    count = topics.count
    table = Table(columns: [
      Table.Column(
        title: texts.topic, alignment: .left, isWide: true,
        cells: topics.map { ($0.title, $0.isWaiting ? .waiting : .text) }),
      Table.Column(title: texts.lastHead, importance: 2, cells: last),
      Table.Column(title: texts.timesHead, cells: figure(\.timesDiscussed)),
      Table.Column(title: texts.minutesHead, importance: 1, cells: figure(\.minutes)),
      Table.Column(title: "", alignment: .left, importance: 4, cells: bars),
      Table.Column(title: texts.dotsHead, importance: 1, cells: figure(\.dots)),
      Table.Column(title: texts.waitsHead, alignment: .left, importance: 3, cells: waits),
    ])
    summary = [
      texts.topicsCount(topics.count), texts.comeBack(topics.count(where: \.cameBack)),
      texts.waiting(topics.count(where: \.isWaiting)),
    ]
  }

  /// How many came, who was new, and how they took part.
  init(participation lookback: Lookback, _ texts: Texts) {
    let held = lookback.held
    let most = held.map(\.present).max() ?? 0
    let bars = held.map { session -> Cell in
      let parts: [(count: Int, sign: Character)] = [(session.returning, "█"), (session.newParticipants, "▒")]
      return (StackedBar(parts: parts, most: most, columns: 20).text, .timer)
    }
    func figure(_ value: (SessionLook) -> Int) -> [Cell] {
      held.map { session in value(session) > 0 ? ("\(value(session))", .text) : ("–", .muted) }
    }
    count = held.count
    table = Table(
      columns: [
        Table.Column(
          title: texts.sessionHead, alignment: .left, cells: held.map { (texts.shortDay($0.record.date), .text) }),
        Table.Column(title: "", alignment: .left, importance: 3, cells: bars),
        Table.Column(title: texts.presentHead, cells: figure(\.present)),
        Table.Column(title: texts.newHead, importance: 1, cells: figure(\.newParticipants)),
      ]
        + AccessMode.allCases.map { access in
          Table.Column(title: texts.say(access), importance: 2, cells: figure { $0.count(access) })
        } + [Table.Column(title: texts.dialInHelp(1), importance: 4, cells: figure { $0.events(.dialInIssue).count })])
    summary = [
      texts.participations(lookback.participations), texts.participants(lookback.participants), texts.barLegend,
    ]
  }

  /// How the group was, and how the talk was spread.
  init(talk lookback: Lookback, _ texts: Texts) {
    let held = lookback.held
    func mood(_ figure: (SessionLook) -> MoodFigure) -> [Cell] {
      held.map { session in
        let (mean, count) = (figure(session).mean, figure(session).count)
        return mean.map { ("\(texts.decimal($0)) (\(count))", .text) } ?? ("–", .muted)
      }
    }
    count = held.count
    table = Table(columns: [
      Table.Column(
        title: texts.sessionHead, alignment: .left, cells: held.map { (texts.shortDay($0.record.date), .text) }),
      Table.Column(title: texts.moodBeginHead, cells: mood(\.moodIn)),
      Table.Column(title: texts.moodEndHead, cells: mood(\.moodOut)),
      Table.Column(
        title: texts.talkEachHead, alignment: .left, isWide: true, importance: 1,
        cells: held.map { (texts.balance(of: $0), $0.balance == nil ? .muted : .text) }),
    ])
    let (begin, end) = (held.map(\.moodIn.mean), held.map(\.moodOut.mean))
    summary = [
      texts.moodLine(
        begin: SparkLine(values: begin, low: 1, high: 5).text, end: SparkLine(values: end, low: 1, high: 5).text),
      texts.noRanking,
    ]
  }

  /// What was found in closed sessions.
  init(found searched: Searched?, _ texts: Texts) {
    let results = searched?.results ?? []
    count = results.count
    table = Table(columns: [
      Table.Column(
        title: texts.wordsHead, alignment: .left, isWide: true,
        cells: results.map { (texts.quoted($0.text.split(whereSeparator: \.isNewline).joined(separator: " ")), .text) }),
      Table.Column(title: texts.kindHead, alignment: .left, cells: results.map { (texts.name(of: $0.kind), .muted) }),
      Table.Column(
        title: texts.sessionHead, alignment: .left, importance: 1,
        cells: results.map { (texts.sessionOn($0.session, texts.shortDate($0.date)), .muted) }),
      Table.Column(title: texts.cycleHead, alignment: .left, importance: 2, cells: results.map { ($0.cycle, .muted) }),
    ])
    summary = [texts.found(results.count, searched?.query ?? "")]
  }

  /// A row in words: every figure behind the head of its column.
  func words(of row: Int) -> String { table.words(of: row) }

  /// The rows as a list in a panel that is so wide inside, below the heads of their columns.
  func list(columns: Int, selected: Int, texts: Texts) -> ScrolledList {
    guard count > 0 else {
      return ScrolledList(plain: [EmptyState(text: texts.nothingHere).lines(columns: columns)])
    }
    var list = ScrolledList(count, selected: selected) { [table.row($0, columns: columns - Gutter.columns)] }
    list.head = table.heading(columns: columns - Gutter.columns)
    return list
  }
}
