import Dialogue
import Reports
import Screen

/// One page of the look back: its rows, and what they come to together.
struct ReviewPage {
  /// A row in two parts: what it is about, and its figures.
  private struct Row {
    let head: String
    let figures: [String]
  }

  private let rows: [Row]
  let summary: [String]

  /// Every session in a line.
  init(sessions lookback: Lookback, _ texts: Texts) {
    rows = lookback.sessions.map { session in
      let head = texts.sessionOn(session.record.number, texts.shortDay(session.record.date))
      guard session.tookPlace else { return Row(head: head, figures: [texts.isCancelled]) }
      return Row(
        head: head,
        figures: [
          texts.peopleCount(session.present), texts.topicsCount(session.record.topics.count(where: \.isDiscussed)),
          texts.turnsCount(session.record.turns.count), texts.needsCount(session.needs),
          texts.minutesCount(session.minutes),
        ])
    }
    summary = [
      texts.sessionsCount(lookback.held.count, of: lookback.cycle.plannedSessions),
      texts.participations(lookback.participations), texts.participants(lookback.participants),
    ]
  }

  /// Which topics came, how often, and which wait.
  init(topics lookback: Lookback, _ texts: Texts) {
    rows = lookback.topics.map { topic in
      let waits =
        topic.isWaiting
        ? [texts.waitsSince(topic.firstCollectedOn.map(texts.shortDate) ?? "", times: topic.timesListed)] : []
      let talked =
        topic.timesDiscussed == 0
        ? [] : [texts.timesDiscussed(topic.timesDiscussed), texts.minutesCount(topic.minutes)]
      return Row(head: topic.title, figures: talked + [texts.dotsCount(topic.dots)] + waits)
    }
    summary = [
      texts.topicsCount(lookback.topics.count),
      texts.comeBack(lookback.topics.count(where: \.cameBack)),
      texts.waiting(lookback.topics.count(where: \.isWaiting)),
    ]
  }

  /// How many came, who was new, and how they took part.
  init(participation lookback: Lookback, _ texts: Texts) {
    let most = lookback.held.map(\.present).max() ?? 0
    rows = lookback.held.map { session in
      let bar = Bars.stacked([(session.returning, "█"), (session.newParticipants, "▒")], most: most, columns: 20)
      let help = session.events(.dialInIssue).count
      return Row(
        head: "\(texts.shortDay(session.record.date))  \(bar) \(session.present)",
        figures: (session.newParticipants > 0 ? [texts.newPeople(session.newParticipants)] : [])
          + AccessMode.allCases.filter { session.count($0) > 0 }.map { "\(texts.say($0)) \(session.count($0))" }
          + (help > 0 ? [texts.dialInHelp(help)] : []))
    }
    summary = [
      texts.participations(lookback.participations), texts.participants(lookback.participants), texts.barLegend,
    ]
  }

  /// How the group was, and how the talk was spread.
  init(talk lookback: Lookback, _ texts: Texts) {
    rows = lookback.held.map { session in
      Row(
        head: "\(texts.shortDay(session.record.date))  \(texts.moods(session.moodIn, session.moodOut))",
        figures: [texts.balance(of: session)])
    }
    let begin = Bars.line(lookback.held.map(\.moodIn.mean), from: 1, to: 5)
    let end = Bars.line(lookback.held.map(\.moodOut.mean), from: 1, to: 5)
    summary = [texts.moodLine(begin: begin, end: end), texts.noRanking]
  }

  /// What was found in closed sessions.
  init(found searched: Searched?, _ texts: Texts) {
    rows = (searched?.results ?? []).map { result in
      Row(
        head: texts.quoted(result.text.split(whereSeparator: \.isNewline).joined(separator: " ")),
        figures: [
          texts.name(of: result.kind), texts.sessionOn(result.session, texts.shortDay(result.date)), result.cycle,
        ])
    }
    summary = [texts.found(searched?.results.count ?? 0, searched?.query ?? "")]
  }

  /// The rows as a list in a panel that is so wide inside.
  func list(columns: Int, selected: Int, texts: Texts) -> ScrolledList {
    guard !rows.isEmpty else {
      return ScrolledList(plain: [EmptyState(text: texts.nothingHere).lines(columns: columns)])
    }
    return ScrolledList(rows.count, selected: selected) { lines(of: rows[$0], columns: columns - Gutter.columns) }
  }

  private func lines(of row: Row, columns: Int) -> [StyledLine] {
    let oneLine = row.head + "  " + row.figures.joined(separator: " · ")
    if oneLine.displayWidth <= columns { return [StyledLine(oneLine)] }
    return StyledLine.wrapped(row.head, columns: columns)
      + StyledLine.flowed("  ", row.figures, .muted, columns: columns, indent: "  ")
  }
}
