import Dialogue
import Screen

/// Collecting and choosing: today's topics with their dots, then those that wait in the topic store.
struct TopicsView: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  private var selected: Topic.ID? { model.selectedTopicRow }

  func render(into buffer: inout Buffer, in area: Rect) {
    let isWide = area.columns >= 120
    let beside = isWide ? area.columns * 2 / 5 : 0
    let below = Block.stacked(blocks(columns: area.columns - 2), rows: isWide ? 0 : min(7, max(0, area.rows - 8)))
    let list = area.dropBottom(below.count).dropRight(beside)
    let items = self.items(columns: list.columns - 4 - Gutter.columns)
    let heading = items.firstIndex { $0.isWaiting }.map { [$0: [StyledLine(texts.topicStore, .title)]] } ?? [:]
    ScrolledList(items.map(\.lines), headings: heading, selected: items.firstIndex { $0.isSelected })
      .render(title: texts.say(Phase.topics), trailing: dots, texts: texts, into: &buffer, in: list)
    buffer.draw(below, in: area.bottom(below.count).dropLeft(1).dropRight(1))
    guard isWide else { return }
    let right = area.dropLeft(list.columns + 1).dropRight(1)
    buffer.draw(Block.stacked(blocks(columns: min(72, right.columns)), rows: right.rows), in: right)
  }

  /// How many dots were given of how many; empty while there is nothing to choose from.
  var dots: String {
    guard session.topics.standing.count > 1 else { return "" }
    return texts.dots(session.topics.dotsGiven, of: allDots, each: session.dotsPerPerson)
  }

  /// How many dots all who are there may give.
  private var allDots: Int { session.dotsPerPerson * session.present.count }

  // MARK: Rows

  private typealias Item = (lines: [StyledLine], isSelected: Bool, isWaiting: Bool)

  private func items(columns: Int) -> [Item] {
    let topics = session.topics.standing
    let table = table(of: topics)
    let waiting = session.waitingTopics.map { item($0, in: table, columns: columns) }
    guard !topics.isEmpty else {
      let empty = EmptyState(text: texts.noTopicsYet(key: key(.note(.addTopic)))).lines(columns: columns)
      return [(lines: empty, isSelected: false, isWaiting: false)] + waiting
    }
    let tied = Set(session.topics.openTies.joined().map(\.id))
    let today = topics.enumerated().map { index, topic -> Item in
      let more =
        [how(topic, isTied: tied.contains(topic.id))].filter { !$0.isEmpty } + traces(of: topic)
      let below = more.flatMap { table.words($0, .muted, columns: columns) }
      return (
        lines: table.lines(index, columns: columns) + below, isSelected: topic.id == selected, isWaiting: false
      )
    }
    return today + waiting
  }

  /// The number by which people name it, which stays, the title, the dots as a number and to be seen.
  private func table(of topics: [Topic]) -> Table {
    func column(_ cell: (Topic) -> String, _ role: Role) -> [(text: String, role: Role)] {
      topics.map { (cell($0), role) }
    }
    return Table(columns: [
      Table.Column(
        title: "", least: 3,
        cells: column({ "\(session.topics.number(of: $0.id).aligned)." }, .muted)),
      Table.Column(
        title: "", alignment: .left, isWide: true, fills: true, cells: column(\.title, .text)),
      Table.Column(title: "", cells: column({ "\($0.dots)" }, .accent)),
      Table.Column(
        title: "", alignment: .left, least: DotRow.columns,
        cells: column({ DotRow(count: $0.dots).text }, .accent)),
    ])
  }

  private func item(_ topic: StoredTopic, in table: Table, columns: Int) -> Item {
    let since = texts.since(texts.shortDate(topic.firstCollectedOn), times: topic.timesListed)
    return (
      lines: table.words("\(topic.title) \(since)", .waiting, columns: columns),
      isSelected: topic.id == selected,
      isWaiting: true
    )
  }

  func how(_ topic: Topic, isTied: Bool) -> String {
    var words: [String] = []
    if isTied { words.append(texts.isTied) }
    if topic.isAcclaimed { words.append(texts.byThumbs) }
    if topic.isChosen { words.append(texts.chosen) }
    if topic.origin != .participant { words.append(texts.say(topic.origin)) }
    return words.joined(separator: " · ")
  }

  /// The earlier topic it takes up, and what was merged into it.
  func traces(of topic: Topic) -> [String] {
    let opening = session.opening
    let title = topic.recurrenceOf.flatMap { id in
      opening.pastTopics.first { $0.id == id }?.title ?? opening.topicStore.first { $0.id == id }?.title
    }
    return (title.map { [texts.takesUp($0)] } ?? []) + session.topics.merged(into: topic.id).map { "+ \($0.title)" }
  }

  // MARK: Below them

  private func blocks(columns: Int) -> [Block] {
    let said = warnings.map { StyledLine.wrapped($0, .attention, columns: columns) }
    return [Block(said, more: texts.andMore), PromptText(screen: screen).block(columns: columns)]
  }

  /// What has to be looked at before the exchange: more dots than there are, and topics with as many.
  var warnings: [String] {
    let ties = session.topics.openTies.map { tie in
      let titles = tie.map { texts.quoted($0.title.clipped(columns: 24)) }.joined(separator: ", ")
      return texts.tie(titles, key: key(.topics(.decideTie)))
    }
    let more = session.topics.dotsGiven - allDots
    return (!dots.isEmpty && allDots > 0 && more > 0 ? [texts.moreDots(more)] : []) + ties
  }
}
