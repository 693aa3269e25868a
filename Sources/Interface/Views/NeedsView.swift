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
    let upper = area.dropBottom(below.count)
    // In a wide window the chosen need is read beside the list, with all that is known of it.
    let card = upper.columns >= 110 ? card(columns: upper.columns * 2 / 5 - 4) : nil
    let list = upper.dropRight(card == nil ? 0 : upper.columns * 2 / 5)
    let (rows, chosen) = (model.needRows, model.selectedNeedRow)
    let columns = list.columns - 4 - Gutter.columns
    let table = table(of: rows, columns: columns)
    let items =
      rows.isEmpty
      ? ScrolledList(plain: [empty(columns: list.columns - 4)])
      : ScrolledList(rows.count, selected: rows.firstIndex { $0 == chosen }) { index in
        table.lines(index, columns: columns)
          + (rows[index] == chosen && card == nil
            ? more(about: rows[index], in: table, columns: columns) : [])
      }
    items.render(
      title: texts.say(session.phase),
      trailing: isWrapUp ? texts.openPoints(rows.count) : texts.needsCount(session.needList.standing.count),
      texts: texts, into: &buffer, in: list)
    let cursor = buffer.cursor
    card?.render(firstRow: 0, texts: texts, into: &buffer, in: upper.dropLeft(list.columns))
    buffer.cursor = cursor
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

  /// How far a row is as a sign and a word, what was said, and how many hands or mentions it has.
  private func table(of rows: [NeedRow], columns: Int) -> Table {
    let cells = rows.map(cells)
    func column(_ cell: (Cells) -> (text: String, role: Role)) -> [(text: String, role: Role)] { cells.map(cell) }
    let states = Table.Column(
      title: "", alignment: .left, cells: column { ($0.state, $0.isReady ? .good : .waiting) })
    return Table(
      columns: [
        Table.Column(title: "", alignment: .left, least: 1, cells: column { ($0.isReady ? "✓" : "", .good) }),
        Table.Column(title: "", alignment: .left, isWide: true, fills: true, cells: column { ($0.words, $0.role) }),
        Table.Column(title: "", importance: 1, cells: column { ($0.figure, .text) }),
      ] + (hasStates(in: columns) ? [states] : []))
  }

  /// In a narrow window the words have their room first: how far a row is, is said of the chosen one.
  private func hasStates(in columns: Int) -> Bool { columns >= 60 }

  private typealias Cells = (isReady: Bool, words: String, role: Role, figure: String, state: String)

  private func cells(of row: NeedRow) -> Cells {
    switch row {
    case .mark(let id):
      guard let note = session.needList[id] else { return (false, "", .text, "", "") }
      let name = note.participant.flatMap { session.participant($0)?.name }
      let what = texts.person(texts.say(note.kind).capitalizedFirst, note: name)
      let head = "\(screen.zone.timeOfDay(note.at.wall).text) \(what)"
      let words = note.text.map { "\(head) · \(texts.quoted($0))" } ?? head
      let mentions = session.needList.mentions(of: note).count
      return (
        isReady(note), words, note.text == nil ? .waiting : .text, mentions > 1 ? texts.mentions(mentions) : "",
        state(of: note)
      )
    case .need(let id):
      guard let need = session.needList[id] else { return (false, "", .text, "", "") }
      // After the hour a need is in the list for its area.
      let isReady = need.isConfirmed && (!isWrapUp || need.category != nil)
      let state =
        !need.isConfirmed
        ? texts.isNotConfirmed
        : isWrapUp ? area(of: need) : need.isConfidential ? texts.confidential : texts.isConfirmed
      return (isReady, texts.quoted(need.wording), .text, need.sharedBy.map(texts.hands) ?? "", state)
    }
  }

  /// Whether nothing is to be done about a mark any more.
  private func isReady(_ note: Mark) -> Bool {
    note.text != nil && (!note.kind.needsRelease || note.isReleased != nil)
  }

  /// A row in one sentence.
  func words(of row: NeedRow) -> String {
    let cells = cells(of: row)
    let all = [cells.words, cells.figure, cells.state] + facts(about: row)
    return all.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func facts(about row: NeedRow) -> [String] {
    switch row {
    case .mark(let id): session.needList[id].map { keys(of: $0) } ?? []
    case .need(let id): session.needList[id].map { facts(of: $0) } ?? []
    }
  }

  /// What else is known of the chosen row, below its words.
  private func more(about row: NeedRow, in table: Table, columns: Int) -> [StyledLine] {
    let facts = (hasStates(in: columns) ? [] : [cells(of: row).state]) + facts(about: row)
    let indent = table.indent(columns: columns)
    return facts.isEmpty
      ? []
      : StyledLine.flowed(
        indent, facts, .muted, columns: columns, indent: indent, keys: KeyedText(texts: texts))
  }

  /// How the words of a mark are released.
  private func keys(of note: Mark) -> [String] {
    let isOpen = note.text != nil && note.kind.needsRelease && note.isReleased == nil
    return isOpen ? texts.releaseKeys(yes: key(.need(.releaseNeed)), no: key(.need(.dropMark))) : []
  }

  private func area(of need: Need) -> String {
    need.category.flatMap { model.library.category($0)?.short[texts.language] } ?? texts.areaOpen
  }

  /// Everything that was written down with the chosen need.
  private func card(columns: Int) -> ScrolledText? {
    guard case .need(let id) = model.selectedNeedRow, let need = session.needList[id] else { return nil }
    let fields = model.fields(of: Form(subject: .need(need.id))).map { ($0.label, $0.value) }
    return ScrolledText(
      title: texts.needForm, lines: FactTable(fields: fields).lines(columns: columns))
  }

  private func state(of note: Mark) -> String {
    guard note.text != nil else { return texts.textMissing }
    guard note.kind.needsRelease else { return texts.written }
    switch note.isReleased {
    case true: return texts.released
    case false: return texts.notReleased
    case nil: return texts.releaseOpen
    }
  }

  /// What no column says.
  private func facts(of need: Need) -> [String] {
    // Confirming releases: only what is otherwise has to be said, and that something is confidential is its state already.
    let isSaid = need.isConfirmed && !isWrapUp
    let release: String? =
      need.isConfidential
      ? (isSaid ? nil : texts.confidential) : need.isConfirmed && !need.isReleased ? texts.notReleased : nil
    let facts: [String?] = [
      isWrapUp && need.isConfirmed ? nil : area(of: need), need.urgency.map(texts.say), need.level.map(texts.say),
      release,
      need.status == .captured ? nil : texts.say(need.status),
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
      Block(own.isEmpty ? [] : [reflection(own, columns: columns)], importance: 2),
      Block([StyledLine.wrapped(texts.closeHint(key: key(.phase(.nextPhase))), .muted, columns: columns)]),
    ]
  }

  private func reflection(_ own: String, columns: Int) -> [StyledLine] {
    let lines = StyledLine.wrapped(own, .secret, columns: max(1, columns - 4), indent: "  ")
    return PrivatePanel(title: texts.onlyForYou, lines: lines).lines(columns: columns)
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
  var hour: [String] {
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
