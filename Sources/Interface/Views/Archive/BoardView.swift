import Dialogue
import Reports
import Screen
import Words

/// The needs of a cycle in groups, and the whole card of the one the cursor is on.
struct BoardView {
  let screen: ScreenView

  private var texts: Texts { screen.texts }
  private var model: AppModel { screen.model }

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let looked = model.lookedBack else {
      buffer.panel(
        area, title: texts.phase(.needs), StyledLine.wrapped(texts.nothingClosedYet, .muted, columns: area.columns - 4))
      return
    }
    if let card = model.openCard(columns: area.columns - 4) {
      card.render(firstRow: model.board.firstRow, moreBelow: texts.moreBelow, into: &buffer, in: area)
      return
    }
    let columns = area.columns - 4
    let board = looked.board
    let summary = StyledLine.flowed(
      "",
      [texts.loop(board.reportedBack, of: board.owed), texts.dueToReport(board.cards.count(where: \.isDueToReport))],
      .muted, columns: columns)
    let list = area.dropBottom(summary.count)
    var items: [[StyledLine]] = []
    var selected = 0
    for group in model.boardGroups {
      for (index, card) in group.cards.enumerated() {
        let heading = index == 0 ? [StyledLine("\(group.title) (\(group.cards.count))", .title)] : []
        if card.id == model.selectedCard?.id { selected = items.count }
        items.append(heading + lines(of: card, columns: columns))
      }
    }
    if items.isEmpty { items = [[StyledLine(texts.nothingHere, .muted)]] }
    let (shown, row) = ScrolledList(items, selected: selected).visible(rows: list.rows - 2)
    let inside = buffer.panel(
      list, title: "\(texts.phase(.needs)) · \(texts.name(of: model.board.grouping))",
      trailing: texts.cycleOf(looked.lookback.cycle.name, looked.archive.index + 1, looked.archive.count), shown)
    buffer.cursor = Position(row: inside.row + row, column: inside.column)
    buffer.draw(summary, in: area.bottom(summary.count).dropLeft(2).dropRight(2))
  }

  /// What is confidential is not in a list that others may see over the shoulder; its card shows it.
  private func lines(of card: NeedCard, columns: Int) -> [StyledLine] {
    let isSelected = card.id == model.selectedCard?.id
    let wording = card.isConfidential ? texts.confidentialWording : texts.quoted(card.wording)
    let facts =
      [texts.shortDate(card.capturedOn), texts.status(card.status)]
      + (card.responsible.isEmpty ? [] : [card.responsible])
      + (card.reportedBackOn.map { [texts.reportedBackOn(texts.shortDate($0))] } ?? [])
      + (card.isDueToReport ? [texts.isDueToReport] : [])
    return StyledLine.wrapped(
      (isSelected ? "▶ " : "  ") + wording, isSelected ? .current : .text, columns: columns, indent: "   ")
      + StyledLine.flowed("    ", facts, .muted, columns: columns, indent: "    ")
  }
}
