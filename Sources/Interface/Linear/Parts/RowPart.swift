import Dialogue
import Screen

/// The row that is chosen on the screen, with its place, and the title of the screen.
struct RowPart: ScreenPart {
  let screen: ScreenView

  private static let columns = LinearView.size.columns - 4

  private struct Row {
    let index: Int
    let count: Int
    let words: String
    var heading: String?
  }

  var announcements: [Announcement] {
    guard let row else { return [] }
    let list = title
    let words = texts.row(row.index + 1, of: row.count, row.words)
    let isInFront = if case .place = model.focus { true } else { false }
    let heading = row.heading.map { [Announcement(.notice("heading"), $0)] } ?? []
    // Behind something else it is known, and not said again when that is gone.
    return heading + [Announcement(.row(list), words, on: isInFront ? .appearance : .change)] + answerDue
  }

  /// What the screen is called.
  var title: String {
    switch model.place {
    case .today: return texts.today
    case .review: return "\(texts.review) · \(texts.name(of: model.review.page))"
    case .board: return "\(texts.say(Phase.needs)) · \(texts.name(of: model.board.grouping))"
    case .partners: return "\(texts.title(of: .go(.partners))) · \(texts.name(of: model.directory.page))"
    case .report: return texts.title(of: .go(.report))
    case .session: break
    }
    guard let session = model.session, session.phase != .closed else { return texts.today }
    return session.runningDisturbance.map { texts.disturbanceTitle($0.kind) } ?? texts.say(session.phase)
  }

  private var row: Row? {
    switch model.place {
    case .today, .report: return nil
    case .review:
      guard let looked = model.lookedBack, !model.review.isOpen else { return nil }
      let page = ReviewView(screen: screen).page(of: looked.lookback)
      guard page.count > 0 else { return nil }
      let index = max(0, min(model.review.index, page.count - 1))
      return Row(index: index, count: page.count, words: page.words(of: index))
    case .board:
      guard !model.board.isOpen, model.lookedBack != nil else { return nil }
      return BoardView(screen: screen).chosen.map {
        Row(index: $0.index, count: $0.count, words: $0.words.spoken, heading: $0.heading)
      }
    case .partners:
      guard !model.directory.isOpen else { return nil }
      let page = DirectoryView(screen: screen).page(columns: Self.columns)
      return row(page.items, page.headings, page.selected)
    case .session: return model.session.flatMap(row)
    }
  }

  private func row(_ items: [[StyledLine]], _ headings: [Int: [StyledLine]], _ selected: Int?) -> Row? {
    guard let selected, items.indices.contains(selected) else { return nil }
    let heading = headings.filter { $0.key <= selected }.max { $0.key < $1.key }?.value.words
    return Row(index: selected, count: items.count, words: items[selected].words, heading: heading)
  }

  private func row(in session: SessionStateMachine) -> Row? {
    guard session.runningDisturbance == nil else { return nil }
    switch session.phase {
    case .preparation, .closed: return nil
    case .checkIn, .checkOut:
      guard let round = session.round else { return nil }
      let rows = RoundView(screen: screen, session: session).rows(of: round, columns: Self.columns)
      return row(rows, [:], round.answers.firstIndex { $0.participant == round.current })
    case .topics: return topicRow(in: session)
    case .exchange: return requestRow(in: session)
    case .needs, .wrapUp:
      let rows = model.needRows
      let view = NeedsView(screen: screen, session: session)
      guard let index = rows.firstIndex(where: { $0 == model.selectedNeedRow }) else { return nil }
      return Row(index: index, count: rows.count, words: view.words(of: rows[index]).spoken)
    }
  }

  /// What somebody has answered in the round that is on.
  func answer(of person: Participant.ID, in session: SessionStateMachine) -> String? {
    guard let round = session.round, let index = round.answers.firstIndex(where: { $0.participant == person }) else {
      return nil
    }
    return RoundView(screen: screen, session: session).rows(of: round, columns: Self.columns)[index].words
  }

  private func topicRow(in session: SessionStateMachine) -> Row? {
    let rows = model.topicRows
    guard let selected = model.selectedTopicRow, let index = rows.firstIndex(of: selected) else { return nil }
    let words: [String]
    if let topic = model.selectedTopic {
      let view = TopicsView(screen: screen, session: session)
      let isTied = session.topics.openTies.joined().contains { $0.id == topic.id }
      words =
        [
          "\(session.topics.number(of: topic.id)). \(topic.title)", texts.dotsCount(topic.dots),
          view.how(topic, isTied: isTied),
        ].filter { !$0.isEmpty }
        + view.traces(of: topic)
    } else {
      let topic = session.waitingTopics.first { $0.id == selected }
      words =
        topic.map {
          [texts.topicStore, "\($0.title) \(texts.since(texts.shortDate($0.firstCollectedOn), times: $0.timesListed))"]
        } ?? []
    }
    return Row(index: index, count: rows.count, words: words.joined(separator: " · "))
  }

  /// An entry that the trainer has chosen to move; without a choice the cursor goes along with whoever is next.
  private func requestRow(in session: SessionStateMachine) -> Row? {
    let panel = SpeakingListPanel(screen: screen, session: session)
    guard panel.isChosen, let chosen = model.selectedRequest(at: screen.now) else { return nil }
    let line = session.exchange.line(at: moment)
    let all = (line + session.exchange.list.parked).map(\.participant)
    guard let index = all.firstIndex(of: chosen) else { return nil }
    let rows = line.enumerated().map { panel.row($0.offset, $0.element, columns: Self.columns) } + panel.parked
    return Row(index: index, count: rows.count, words: [rows[index]].words)
  }

  /// The answer that is to be reported back next.
  private var answerDue: [Announcement] {
    guard model.place == .session, let session = model.session, session.phase == .checkIn else { return [] }
    let needs = model.earlierNeeds(in: session)
    guard let need = model.selectedEarlierNeed, let index = needs.firstIndex(where: { $0.id == need.id }) else {
      return []
    }
    let words = EarlierNeedText(texts: texts, need: need, isSelected: false).lines(columns: Self.columns).words
    return [Announcement(.answerDue, "\(texts.answersDue) \(texts.row(index + 1, of: needs.count, words))")]
  }
}
