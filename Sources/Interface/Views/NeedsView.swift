import Content
import Dialogue
import Screen
import Words

/// Marks and needs in the order in which they were heard; after the hour only what is open.
struct NeedsView {
  let screen: ScreenView
  let session: SessionStateMachine

  private var texts: Texts { screen.texts }
  private var model: AppModel { screen.model }
  private var isWrapUp: Bool { session.phase == .wrapUp }

  func render(into buffer: inout Buffer, in area: Rect) {
    let below = Block.stacked(blocks(columns: area.columns - 2), rows: min(8, max(0, area.rows - 8)))
    let list = area.dropBottom(below.count)
    let rows = model.needRows
    let scrolled = ScrolledList(
      rows.isEmpty ? [empty(columns: list.columns - 4)] : rows.map { lines(for: $0, columns: list.columns - 4) },
      selected: rows.firstIndex { $0 == model.selectedNeedRow })
    let (shown, row) = scrolled.visible(rows: list.rows - 2)
    let inside = buffer.panel(
      list, title: texts.phase(session.phase),
      trailing: isWrapUp ? texts.openPoints(rows.count) : texts.needsCount(session.needList.standing.count), shown)
    buffer.cursor = Position(row: inside.row + row, column: inside.column)
    buffer.draw(below, in: area.bottom(below.count).dropLeft(1).dropRight(1))
  }

  private func empty(columns: Int) -> [StyledLine] {
    StyledLine.wrapped(
      isWrapUp
        ? texts.nothingOpen(key: screen.key(.phase(.nextPhase))) : texts.noNeedsYet(key: screen.key(.note(.addNeed))),
      .muted,
      columns: columns)
  }

  // MARK: Rows

  private func lines(for row: NeedRow, columns: Int) -> [StyledLine] {
    let isSelected = row == model.selectedNeedRow
    let mark = isSelected ? "▶ " : "  "
    switch row {
    case .mark(let id):
      guard let note = session.needList[id] else { return [] }
      let whose = note.participant.flatMap { session.participant($0)?.name }.map { " (\($0))" } ?? ""
      let time = screen.zone.timeOfDay(note.at.wall).text
      let head = "\(mark)\(texts.mark(note.kind).capitalizedFirst)\(whose) · \(time) · \(state(of: note))"
      return StyledLine.wrapped(head, isSelected ? .current : .waiting, columns: columns, indent: "    ")
        + (note.text.map { StyledLine.wrapped("    " + texts.quoted($0), columns: columns, indent: "    ") } ?? [])
    case .need(let id):
      guard let need = session.needList[id] else { return [] }
      return StyledLine.wrapped(
        mark + texts.quoted(need.wording), isSelected ? .current : .text, columns: columns, indent: "   ")
        + StyledLine.flowed("    ", facts(of: need), .muted, columns: columns, indent: "    ")
    }
  }

  private func state(of note: Mark) -> String {
    guard note.text != nil else { return texts.textMissing }
    guard note.kind.needsRelease else { return texts.written }
    switch note.isReleased {
    case true: return texts.released
    case false: return texts.notReleased
    case nil: return texts.releaseOpen(yes: screen.key(.need(.releaseNeed)), no: screen.key(.need(.dropMark)))
    }
  }

  private func facts(of need: Need) -> [String] {
    var facts = [need.isConfirmed ? texts.isConfirmed : texts.isNotConfirmed]
    if let count = need.sharedBy { facts.append(texts.sharedBy(count)) }
    if let urgency = need.urgency { facts.append(texts.urgency(urgency)) }
    if let level = need.level { facts.append(texts.level(level)) }
    facts.append(need.category.flatMap { model.library.category($0)?.short[texts.language] } ?? texts.areaOpen)
    // Confirming releases: only what is otherwise has to be said.
    if need.isConfidential {
      facts.append(texts.confidential)
    } else if need.isConfirmed, !need.isReleased {
      facts.append(texts.notReleased)
    }
    if need.status != .captured { facts.append(texts.status(need.status)) }
    return facts
  }

  // MARK: Below them

  private var needIsOpen: Bool {
    model.needRows.contains {
      if case .need = $0 { true } else { false }
    }
  }

  private func blocks(columns: Int) -> [Block] {
    guard isWrapUp else { return [PromptText(screen: screen).block(columns: columns)] }
    // Digits mean an area only where a need is open.
    let areas = needIsOpen ? model.categoryGroups.map { "\($0.number) \($0.title)" } : []
    let own = session.reflection.isEmpty ? "" : "\(texts.ownLine): \(session.reflection)"
    return [
      Block([StyledLine.flowed("\(texts.wholeHour): ", hour, .text, columns: columns, indent: "  ")]),
      Block(
        areas.isEmpty ? [] : [StyledLine.flowed("\(texts.areas): ", areas, .muted, columns: columns, indent: "  ")]),
      Block(own.isEmpty ? [] : [StyledLine.wrapped(own, .secret, columns: columns, indent: "  ")]),
      Block([StyledLine.wrapped(texts.closeHint(key: screen.key(.phase(.nextPhase))), .muted, columns: columns)]),
    ]
  }
}

extension NeedsView {
  /// The hour in a few numbers, for a last look before closing.
  fileprivate var hour: [String] {
    let record = SessionRecord(session, at: screen.moment)
    return [
      texts.peopleCount(Set(record.attendances.map(\.participant)).count),
      texts.topicsCount(record.topics.count(where: \.isDiscussed)),
      texts.turnsCount(record.turns.count), texts.needsCount(session.needList.standing.count),
      texts.minutesCount(Duration.milliseconds(record.milliseconds).roundedMinutes),
    ]
  }
}

extension String {
  /// The first letter in upper case, the rest as it is.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
