import Dialogue
import Reports
import Screen
import Words

/// The needs of a cycle in groups, and below them by what they can be sorted.
struct BoardView: ScreenPart {
  let screen: ScreenView

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let looked = model.lookedBack else {
      return EmptyState(text: texts.nothingClosedYet).render(title: texts.say(Phase.needs), into: &buffer, in: area)
    }
    let columns = area.columns - 4
    let board = looked.board
    let due = model.dueToReport(board.cards)
    let orders = Board.Grouping.allCases.map { "\(key(.groupBy($0))) \(texts.name(of: $0))" }
    let summary =
      StyledLine.flowed(
        "",
        [texts.loop(board.reportedBack, of: board.owed), texts.dueToReport(due.count)], .muted, columns: columns)
      + StyledLine.flowed("", orders, .muted, columns: columns, keys: KeyedText(texts: texts))
    // Beside a question the room is for what is chosen.
    let below = area.rows < 10 ? [] : summary
    let list = area.dropBottom(below.count)
    var items: [[StyledLine]] = []
    var headings: [Int: [StyledLine]] = [:]
    var selected = 0
    for group in model.boardGroups where !group.cards.isEmpty {
      headings[items.count] = [StyledLine("\(group.title) (\(group.cards.count))", .title)]
      for card in group.cards {
        if card.id == model.selectedCard?.id { selected = items.count }
        items.append(lines(of: card, isDue: due.contains(card.id), columns: columns - Gutter.columns))
      }
    }
    let cards =
      items.isEmpty
      ? ScrolledList(plain: [EmptyState(text: texts.nothingHere).lines(columns: columns)])
      : ScrolledList(items, headings: headings, selected: selected)
    cards.render(
      title: "\(texts.say(Phase.needs)) · \(texts.name(of: model.board.grouping))", trailing: texts.cycle(of: looked),
      texts: texts, into: &buffer, in: list)
    buffer.draw(below, in: area.bottom(below.count).dropLeft(2).dropRight(2))
  }

  /// What is confidential is not in a list that others may see over the shoulder; its card shows it.
  private func lines(of card: NeedCard, isDue: Bool, columns: Int) -> [StyledLine] {
    let wording = card.isConfidential ? texts.confidentialWording : texts.quoted(card.wording)
    let facts =
      [texts.shortDate(card.capturedOn), texts.say(card.status)]
      + (card.responsible.isEmpty ? [] : [card.responsible])
      + (card.reportedBackOn.map { [texts.reportedBackOn(texts.shortDate($0))] } ?? [])
      + (isDue ? [texts.isDueToReport] : [])
    return StyledLine.entry(wording, facts: facts, columns: columns)
  }
}
