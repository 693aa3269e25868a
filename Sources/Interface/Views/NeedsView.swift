import Content
import Dialogue
import Screen
import Words

/// Marks and needs in the order in which they were heard; after the hour only what is open.
struct NeedsView: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  private var isWrapUp: Bool { session.phase == .wrapUp }

  func render(into buffer: inout Buffer, in area: Rect) {
    let below = Block.stacked(blocks(columns: area.columns - 2), rows: min(8, max(0, area.rows - 8)))
    let list = area.dropBottom(below.count)
    let (rows, chosen) = (model.needRows, model.selectedNeedRow)
    let items =
      rows.isEmpty
      ? ScrolledList(plain: [empty(columns: list.columns - 4)])
      : ScrolledList(
        rows.map { lines(for: $0, columns: list.columns - 4 - Gutter.columns) },
        selected: rows.firstIndex { $0 == chosen })
    items.render(
      title: texts.say(session.phase),
      trailing: isWrapUp ? texts.openPoints(rows.count) : texts.needsCount(session.needList.standing.count),
      texts: texts, into: &buffer, in: list)
    buffer.draw(below, in: area.bottom(below.count).dropLeft(1).dropRight(1))
  }

  private func empty(columns: Int) -> [StyledLine] {
    StyledLine.wrapped(
      isWrapUp
        ? texts.nothingOpen(key: key(.phase(.nextPhase))) : texts.noNeedsYet(key: key(.note(.addNeed))),
      .muted,
      columns: columns)
  }

  // MARK: Rows

  private func lines(for row: NeedRow, columns: Int) -> [StyledLine] {
    switch row {
    case .mark(let id):
      guard let note = session.needList[id] else { return [] }
      let name = note.participant.flatMap { session.participant($0)?.name }
      let what = texts.person(texts.say(note.kind).capitalizedFirst, note: name)
      let time = screen.zone.timeOfDay(note.at.wall).text
      let mentions = session.needList.mentions(of: note).count
      let facts = [what, time, state(of: note)] + (mentions > 1 ? [texts.mentions(mentions)] : [])
      return StyledLine.wrapped(facts.joined(separator: " · "), .waiting, columns: columns, indent: "  ")
        + (note.text.map { StyledLine.wrapped("  " + texts.quoted($0), columns: columns, indent: "  ") } ?? [])
    case .need(let id):
      guard let need = session.needList[id] else { return [] }
      return StyledLine.entry(texts.quoted(need.wording), facts: facts(of: need), columns: columns)
    }
  }

  private func state(of note: Mark) -> String {
    guard note.text != nil else { return texts.textMissing }
    guard note.kind.needsRelease else { return texts.written }
    switch note.isReleased {
    case true: return texts.released
    case false: return texts.notReleased
    case nil: return texts.releaseOpen(yes: key(.need(.releaseNeed)), no: key(.need(.dropMark)))
    }
  }

  private func facts(of need: Need) -> [String] {
    // Confirming releases: only what is otherwise has to be said.
    let release: String? =
      need.isConfidential ? texts.confidential : need.isConfirmed && !need.isReleased ? texts.notReleased : nil
    let facts: [String?] = [
      need.isConfirmed ? texts.isConfirmed : texts.isNotConfirmed, need.sharedBy.map(texts.sharedBy),
      need.urgency.map(texts.say), need.level.map(texts.say),
      need.category.flatMap { model.library.category($0)?.short[texts.language] } ?? texts.areaOpen,
      release, need.status == .captured ? nil : texts.say(need.status),
    ]
    return facts.compactMap(\.self)
  }

  // MARK: Below them

  private func blocks(columns: Int) -> [Block] {
    let areas = areas(columns: columns)
    let prompts = PromptText(screen: screen).block(columns: columns, importance: 2)
    guard isWrapUp else { return [openHands(columns: columns), areas, prompts] }
    let own = session.reflection.isEmpty ? "" : "\(texts.ownLine): \(session.reflection)"
    return [
      Block(
        [StyledLine.flowed("\(texts.wholeHour): ", hour, .text, columns: columns, indent: "  ")], importance: 1),
      areas,
      Block(own.isEmpty ? [] : [StyledLine.wrapped(own, .secret, columns: columns, indent: "  ")], importance: 2),
      Block([StyledLine.wrapped(texts.closeHint(key: key(.phase(.nextPhase))), .muted, columns: columns)]),
    ]
  }

  /// What digits mean: an area, and only where the cursor is on a need.
  private func areas(columns: Int) -> Block {
    guard case .need = model.selectedNeedRow else { return Block([]) }
    let areas = model.categoryGroups.map { "\($0.number) \($0.title)" }
    return Block([
      StyledLine.flowed(
        "\(texts.areas): ", areas, .muted, columns: columns, indent: "  ", keys: KeyedText(texts: texts))
    ])
  }

  /// The hour in a few numbers, for a last look before closing.
  private var hour: [String] {
    let record = SessionRecord(session, at: moment)
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
