import Content
import Dialogue
import Reports
import Screen

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
    if model.board.isOpen, let card = model.selectedCard { return open(card, into: &buffer, in: area) }
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

  private func open(_ need: NeedCard, into buffer: inout Buffer, in area: Rect) {
    card(of: need, columns: area.columns - 4)
      .render(firstRow: model.board.firstRow, moreBelow: texts.moreBelow, into: &buffer, in: area)
  }

  /// Everything that is known of a need.
  func card(of card: NeedCard, columns: Int) -> ScrolledCard {
    let fields = fields(of: card).filter { !$0.1.isEmpty }
    let lines = fields.flatMap { label, value -> [StyledLine] in
      StyledLine.wrapped(label + (label.hasSuffix("?") ? " " : ": ") + value, columns: columns, indent: "  ")
    }
    return ScrolledCard(
      title: texts.needForm, trailing: texts.sessionOn(card.session, texts.shortDay(card.capturedOn)), lines: lines)
  }

  /// Who can help, and how to reach them.
  private func partners(of card: NeedCard) -> String {
    model.desk.directory.partners.filter { model.canHelp($0.id, with: card.id) }
      .map { $0.contact.isEmpty ? $0.name : "\($0.name) (\($0.contact))" }.joined(separator: " · ")
  }

  private func fields(of card: NeedCard) -> [(String, String)] {
    let category = card.category.flatMap { model.library.category($0)?.title[texts.contentLanguage] }
    return [
      (texts.label(of: NeedField.wording), card.wording), (texts.topic, card.topic ?? ""),
      (texts.label(of: NeedField.category), category ?? texts.areaOpen),
      (texts.label(of: NeedField.level), card.level.map(texts.level) ?? ""),
      (texts.label(of: NeedField.urgency), card.urgency.map(texts.urgency) ?? ""),
      (texts.label(of: NeedField.sharedBy), card.sharedBy.map(String.init) ?? ""),
      (texts.label(of: NeedField.helpers), card.helpers),
      (texts.title(of: .goPartners), partners(of: card)),
      (texts.label(of: NeedField.existingOffer), card.existingOffer),
      (texts.label(of: NeedField.barrier), card.barrier), (texts.label(of: NeedField.nextStep), card.nextStep),
      (texts.label(of: NeedField.responsible), card.responsible),
      (texts.label(of: NeedField.dueOn), card.dueOn.map(texts.date) ?? ""),
      (texts.label(of: NeedField.status), texts.status(card.status)),
      (texts.label(of: NeedField.answer), card.answer),
      (texts.label(of: NeedField.derivedDemand), card.derivedDemand),
      (texts.reportedBackLabel, card.reportedBackOn.map(texts.date) ?? texts.notYet),
      (texts.label(of: NeedField.confidential), texts.yesNo(card.isConfidential)),
      (texts.label(of: NeedField.released), texts.yesNo(card.isReleased)),
    ]
  }
}
