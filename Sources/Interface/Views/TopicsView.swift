import Dialogue
import Screen

/// Collecting and choosing: today's topics with their dots, then those that wait in the topic store.
struct TopicsView {
  let screen: ScreenView
  let session: SessionStateMachine

  private var texts: Texts { screen.texts }

  func render(into buffer: inout Buffer, in area: Rect) {
    let list = Rect(row: area.row, column: 0, rows: max(8, area.rows - 7), columns: area.columns)
    let rows = self.rows(columns: list.columns - 4)
    let selected = rows.firstIndex { $0.isSelected } ?? 0
    var cursor = ListCursor(index: selected)
    cursor.clamp(count: rows.count)
    let window = cursor.window(rows: max(0, list.rows - 2), count: rows.count)
    let inside = buffer.panel(list, title: texts.phase(.topics), trailing: dots, rows[window].map(\.line))
    buffer.cursor = Position(
      row: max(inside.row, min(inside.maxRow - 1, inside.row + selected - window.lowerBound)), column: inside.column)
    let below = Rect(row: list.maxRow, column: 1, rows: area.maxRow - list.maxRow, columns: area.columns - 2)
    buffer.draw(lower(columns: below.columns), in: below)
  }

  private var dots: String {
    guard session.topics.standing.count > 1 else { return "" }
    return texts.dots(
      session.topics.dotsGiven, of: session.dotsPerPerson * session.present.count, each: session.dotsPerPerson)
  }

  private func rows(columns: Int) -> [(line: StyledLine, isSelected: Bool)] {
    let selected = screen.model.selectedTopicRow
    let order = session.topics.inOrder.map(\.id)
    let today = session.topics.standing.map { topic in
      let rank = (order.firstIndex(of: topic.id) ?? 0) + 1
      let tail = "  \(String(repeating: "•", count: min(9, topic.dots))) \(topic.dots)\(how(topic))".clipped(
        columns: 30)
      let isSelected = topic.id == selected
      let head = "\(rank). \(topic.title)".clipped(columns: max(8, columns - tail.displayWidth))
      let spans = [(head, isSelected ? Role.selection : .text), (tail, Role.accent)]
      return (line: StyledLine(spans), isSelected: isSelected)
    }
    let waiting = session.waitingTopics.map { topic in
      let isSelected = topic.id == selected
      let since = texts.since(texts.shortDate(topic.firstCollectedOn), times: topic.timesListed)
      return (
        line: StyledLine([
          (
            "   \(topic.title)".clipped(columns: max(8, columns - since.displayWidth - 1)),
            isSelected ? Role.selection : .waiting
          ),
          (" " + since, .muted),
        ]), isSelected: isSelected
      )
    }
    let heading = waiting.isEmpty ? [] : [(line: StyledLine(texts.topicStore, .title), isSelected: false)]
    let empty = today.isEmpty ? [(line: StyledLine(texts.noTopicsYet, .muted), isSelected: false)] : []
    return empty + today + heading + waiting
  }

  private func how(_ topic: Topic) -> String {
    var words: [String] = []
    if topic.isAcclaimed { words.append(texts.byThumbs) }
    if topic.isChosen { words.append(texts.chosen) }
    if topic.origin != .participant { words.append(texts.origin(topic.origin)) }
    return words.isEmpty ? "" : " · " + words.joined(separator: " · ")
  }

  private func lower(columns: Int) -> [StyledLine] {
    let ties = session.topics.openTies.map { tie in
      StyledLine(
        texts.tie(
          tie.map { "„\($0.title.clipped(columns: 24))“" }.joined(separator: ", "), key: screen.key(.decideTie)),
        .attention)
    }
    return ties + PromptText(screen: screen, phase: .topics).lines(columns: columns)
  }
}
