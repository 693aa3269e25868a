import Dialogue
import Screen

/// Before the hour, on one screen: what was promised, which topics wait, who is coming, what was agreed.
struct PreparationView: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  /// The group on the left, what else is known on the right; both are scrolled together.
  private func columns(of area: Rect) -> (group: Rect, beside: Rect) {
    let isWide = area.columns >= ScreenLayout.fullSize.columns
    let group = area.left(isWide ? 36 : 25)
    return (group, area.dropLeft(group.columns + 1).dropRight(1))
  }

  /// The last row that can stand at the top.
  func lastFirstRow(in area: Rect) -> Int {
    let (group, beside) = columns(of: area)
    let rest = sideBySide(in: beside) == nil ? self.beside(columns: beside.columns).count - beside.rows : 0
    return max(0, rows(columns: group.columns - 4).count - (group.rows - 2), rest)
  }

  /// What stands beside the group in columns, where there is room for all of it; nil where it is scrolled.
  private func sideBySide(in area: Rect) -> (BlockColumns, [Block])? {
    let columns = BlockColumns(in: area.columns)
    let blocks = parts(columns: columns.columns).map { Block([$0]) }
    let isWorthIt = columns.columns < area.columns && session.cancellation == nil
    return isWorthIt && columns.fit(blocks, rows: area.rows) ? (columns, blocks) : nil
  }

  func render(into buffer: inout Buffer, in area: Rect) {
    let (group, right) = columns(of: area)
    var list = ScrolledList(plain: rows(columns: group.columns - 4).map { [$0] })
    list.firstLine = model.selection.firstRow
    let here = texts.here(session.present.count)
    let inside = list.render(title: texts.group, trailing: here, texts: texts, into: &buffer, in: group)
    buffer.cursor = Position(row: inside.row, column: inside.column)
    guard let (columns, blocks) = sideBySide(in: right) else {
      return buffer.draw(scrolled(beside(columns: right.columns), rows: right.rows), in: right)
    }
    columns.render(blocks, into: &buffer, in: right)
  }

  /// The lines in view; where some are left above or below, the first or last row says so.
  private func scrolled(_ lines: [StyledLine], rows: Int) -> [StyledLine] {
    guard lines.count > rows, rows > 2 else { return lines }
    let first = min(model.selection.firstRow, lines.count - rows)
    let above = first > 0 ? [StyledLine(texts.moreAbove, .muted)] : []
    let shown = Array(lines.dropFirst(first + above.count))
    guard shown.count > rows - above.count else { return above + shown }
    // No sentence is cut in half, and no heading stands alone.
    var cut = Array(shown.prefix(rows - 1 - above.count))
    while shown[cut.count].text.hasPrefix("  "), !cut.isEmpty { cut.removeLast() }
    while let last = cut.last, last.spans.allSatisfy({ $0.role == .title || $0.text.isEmpty }) { cut.removeLast() }
    // Where nothing whole fits, half of it is better than nothing.
    if cut.isEmpty { cut = Array(shown.prefix(rows - 1 - above.count)) }
    return above + cut + [StyledLine(texts.moreBelow, .muted)]
  }

  // MARK: The group

  func rows(columns: Int) -> [StyledLine] {
    guard !session.roster.isEmpty else {
      return StyledLine.wrapped(texts.nobodyKnown(key: key(.presence(.arrive))), .muted, columns: columns)
    }
    let isRoomy = columns >= 26
    let states = session.roster.map { state(of: $0, columns: isRoomy ? 14 : 10) }
    let names = zip(session.roster, states).map { person, state -> (text: String, role: Role) in
      let name = "\(person.key.aligned) \(person.name)"
      // In a narrow list the few who are not there yet take of their own names only.
      let room = columns - 4 - state.words.displayWidth
      let text = isRoomy || state.words.isEmpty ? name : "\(name.clipped(columns: room)) \(state.words)"
      return (text, state.isHere ? .text : isRoomy ? .muted : state.role)
    }
    let table = Table(
      columns: [
        Table.Column(title: "", alignment: .left, cells: states.map { ($0.sign, $0.role) }),
        Table.Column(title: "", alignment: .left, isWide: true, fills: true, cells: names),
      ] + (isRoomy ? [Table.Column(title: "", alignment: .left, cells: states.map { ($0.words, $0.role) })] : []))
    return session.roster.indices.map { table.row($0, columns: columns) }
  }

  /// Whether somebody is there, and how or why not; a narrow list keeps its room for names.
  private func state(of person: Participant, columns: Int) -> (sign: String, words: String, role: Role, isHere: Bool) {
    if session.isPresent(person.id) {
      return ("✓", columns >= 14 ? access(of: person).clipped(columns: columns) : "", .good, true)
    }
    guard let state = waiting(for: person)?.firstFitting(columns: columns) else { return (" ", "", .muted, false) }
    return ("…", state, .attention, false)
  }

  /// What is known of somebody who is not there yet; nil when nothing is.
  func waiting(for person: Participant) -> [String]? {
    if let issue = session.openIssues.last(where: { $0.participant == person.id }) { return [texts.say(issue.kind)] }
    if session.isExpected(person.id) { return texts.isExpected }
    return session.owner(ofDeviceOf: person.id).map { [texts.at($0)] }
  }

  /// Everybody in words: who is there and how, and what is known of the others.
  var people: [String] {
    session.roster.map { person in
      guard session.isPresent(person.id) else {
        return ([person.numbered] + (waiting(for: person)?.prefix(1) ?? [])).joined(separator: " · ")
      }
      return [person.numbered, texts.isHere, access(of: person)].joined(separator: " · ")
    }
  }

  /// How somebody who is there takes part, or at whose device.
  private func access(of person: Participant) -> String {
    session.owner(ofDeviceOf: person.id).map(texts.at)
      ?? session.proposedDevices.first { $0.guest.id == person.id }.map { texts.at($0.owner) + "?" }
      ?? texts.say(session.attendance(of: person.id)?.access ?? person.access)
  }

  // MARK: Beside it

  func beside(columns: Int) -> [StyledLine] {
    if let reason = session.cancellation {
      return [StyledLine(texts.isCancelled, .attention)] + StyledLine.wrapped(reason, columns: columns)
    }
    return Array(parts(columns: columns).joined(separator: [StyledLine()]))
  }

  /// What is looked at before the hour, one part below the other.
  private func parts(columns: Int) -> [[StyledLine]] {
    [
      answers(columns: columns),
      OpenPlanText(screen: screen, session: session).block(columns: columns).items.flatMap(\.self),
      topics(columns: columns),
      StyledLine.flowed("", texts.team(session.team), .text, columns: columns), hotline(columns: columns),
      hint(columns: columns), plan(columns: columns), rules(columns: columns),
      PromptText(screen: screen).block(columns: columns).items.flatMap(\.self),
    ].filter { !$0.isEmpty }
  }

  private func answers(columns: Int) -> [StyledLine] {
    let needs = model.earlierNeeds(in: session).filter { $0.reportedBackOn == nil }
    let lines = needs.flatMap {
      EarlierNeedText(texts: texts, need: $0, isSelected: false).lines(columns: columns)
    }
    return [StyledLine(texts.answersDue, .title)] + (needs.isEmpty ? [StyledLine(texts.noAnswersDue, .muted)] : lines)
  }

  private func topics(columns: Int) -> [StyledLine] {
    let topics = session.waitingTopics
    let lines = topics.flatMap { topic in
      StyledLine.wrapped(
        "· \(topic.title) \(texts.since(texts.shortDate(topic.firstCollectedOn), times: topic.timesListed))",
        columns: columns, indent: "  ")
    }
    return [StyledLine(texts.topicStore, .title)] + (topics.isEmpty ? [StyledLine(texts.noTopicsWait, .muted)] : lines)
  }

  private func hotline(columns: Int) -> [StyledLine] {
    guard !session.cycle.hotline.isEmpty else { return [] }
    return StyledLine.wrapped("\(texts.hotline): \(session.cycle.hotline)", .strong, columns: columns, indent: "  ")
  }

  private func hint(columns: Int) -> [StyledLine] {
    texts.groupHint(session: session.opening.number, of: session.cycle.plannedSessions)
      .map { StyledLine.wrapped($0, .accent, columns: columns) } ?? []
  }

  /// Today's minutes, when they are others than those of the cycle.
  private func plan(columns: Int) -> [StyledLine] {
    guard session.plan != session.cycle.plan else { return [] }
    return StyledLine.wrapped(
      "\(texts.planOfToday): \(texts.minutes(of: session.plan)) min", columns: columns, indent: "  ")
  }

  private func rules(columns: Int) -> [StyledLine] {
    let rules = session.cycle.groundRules
    guard !rules.isEmpty else { return [] }
    return [StyledLine(texts.groundRules, .title)]
      + rules.flatMap { StyledLine.wrapped("· \($0)", columns: columns, indent: "  ") }
  }
}
