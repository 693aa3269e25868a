import Content
import Dialogue
import Screen

/// Marks and needs in the order in which they were heard; after the hour only what is open.
struct NeedsView {
  let screen: ScreenView
  let session: SessionStateMachine

  private var texts: Texts { screen.texts }
  private var model: AppModel { screen.model }

  func render(into buffer: inout Buffer, in area: Rect) {
    let isWrapUp = session.phase == .wrapUp
    let rows = model.needRows
    let list = Rect(row: area.row, column: 0, rows: max(6, area.rows - 8), columns: area.columns)
    let lines = rows.flatMap { self.lines(for: $0, columns: list.columns - 4) }
    let selected = rows.firstIndex { $0 == model.selectedNeedRow } ?? 0
    let first = rows.prefix(selected).reduce(0) { $0 + self.lines(for: $1, columns: list.columns - 4).count }
    let visible = max(1, list.rows - 2)
    let start = max(0, min(first, max(0, lines.count - visible)), first - visible + 2)
    let trailing = isWrapUp ? texts.openPoints(rows.count) : texts.needsCount(session.needList.standing.count)
    let empty = [
      StyledLine(
        isWrapUp ? texts.nothingOpen(key: screen.key(.nextPhase)) : texts.noNeedsYet(key: screen.key(.addNeed)), .muted)
    ]
    let inside = buffer.panel(
      list, title: texts.phase(session.phase), trailing: trailing, rows.isEmpty ? empty : Array(lines.dropFirst(start)))
    buffer.cursor = Position(
      row: max(inside.row, min(inside.maxRow - 1, inside.row + first - start)), column: inside.column)
    let below = Rect(row: list.maxRow, column: 1, rows: area.maxRow - list.maxRow, columns: area.columns - 2)
    buffer.draw(lower(columns: below.columns), in: below)
  }

  private func lines(for row: NeedRow, columns: Int) -> [StyledLine] {
    let isSelected = row == model.selectedNeedRow
    let mark = isSelected ? "▶ " : "  "
    switch row {
    case .mark(let id):
      guard let note = session.needList[id] else { return [] }
      let whose = note.participant.flatMap { session.participant($0)?.name }.map { " (\($0))" } ?? ""
      let time = screen.zone.timeOfDay(note.at.wall).text
      let isOpen = note.kind.needsRelease && note.isReleased == nil
      let open = note.text == nil ? texts.textMissing : isOpen ? texts.releaseOpen : texts.written
      let head = "\(mark)\(texts.mark(note.kind).capitalizedFirst)\(whose) · \(time) · \(open)"
      return [StyledLine(head, isSelected ? .current : .waiting)]
        + (note.text.map { StyledLine.wrapped("    „\($0)“", columns: columns, indent: "    ") } ?? [])
    case .need(let id):
      guard let need = session.needList[id] else { return [] }
      return [
        StyledLine("\(mark)„\(need.wording)“", isSelected ? .current : .text),
        StyledLine("    " + facts(of: need).joined(separator: " · "), .muted),
      ]
    }
  }

  private func facts(of need: Need) -> [String] {
    var facts = [need.isConfirmed ? texts.isConfirmed : texts.isNotConfirmed]
    if let count = need.sharedBy { facts.append(texts.sharedBy(count)) }
    if let urgency = need.urgency { facts.append(texts.urgency(urgency)) }
    if let level = need.level { facts.append(texts.level(level)) }
    facts.append(need.category.flatMap { model.library.category($0)?.short[texts.contentLanguage] } ?? texts.areaOpen)
    if need.isConfidential { facts.append(texts.confidential) } else if need.isReleased { facts.append(texts.released) }
    if need.status != .captured { facts.append(texts.status(need.status)) }
    return facts
  }

  private func lower(columns: Int) -> [StyledLine] {
    if session.phase == .wrapUp {
      let areas = model.categoryGroups.map { "\($0.number) \($0.title)" }.joined(separator: " · ")
      return StyledLine.wrapped("\(texts.areas): \(areas)", .muted, columns: columns, indent: "  ")
        + [StyledLine(texts.closeHint(key: screen.key(.nextPhase)), .muted)]
    }
    return PromptText(screen: screen, phase: .needs).lines(columns: columns)
  }
}

extension String {
  /// The first letter in upper case, the rest as it is.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
