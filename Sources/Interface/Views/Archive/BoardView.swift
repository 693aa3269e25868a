import Dialogue
import Reports
import Screen
import Words

/// The needs of a cycle in groups, below them what became of all of them, and by what they can be sorted.
struct BoardView: ScreenPart {
  let screen: ScreenView

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let looked = model.lookedBack else {
      return EmptyState(text: texts.nothingClosedYet).render(title: texts.say(Phase.needs), into: &buffer, in: area)
    }
    let orders = Tabs(
      pages: Board.Grouping.allCases.map { (key(.groupBy($0)), texts.tab(of: $0)) },
      current: Board.Grouping.allCases.firstIndex(of: model.board.grouping) ?? 0)
    ListWithDetail(
      title: "\(texts.say(Phase.needs)) · \(texts.name(of: model.board.grouping))",
      trailing: texts.cycle(of: looked),
      tabs: orders, texts: texts, summary: { summary(of: looked.board, columns: $0) },
      list: { list(columns: $0, hasDetail: ListWithDetail.hasDetail(in: area)) }, detail: detail
    ).render(into: &buffer, in: area)
  }

  /// What is confidential is read on its card only, which is opened on purpose.
  private func detail(columns: Int) -> ScrolledText? {
    guard let card = model.selectedCard else { return nil }
    guard card.isConfidential else { return screen.needCard(card, columns: columns) }
    return ScrolledText(
      title: texts.needForm, lines: [StyledLine(texts.confidentialWording, .muted)])
  }

  // MARK: The needs

  /// The chosen need in words, and the heading of its group; nil where there is none.
  var chosen: (index: Int, count: Int, words: String, heading: String)? {
    let groups = model.boardGroups
    let cards = groups.flatMap(\.cards)
    guard let index = cards.firstIndex(where: { $0.id == model.selectedCard?.id }) else { return nil }
    let group = groups.first { $0.cards.contains { $0.id == cards[index].id } }
    return (index, cards.count, table(of: cards).words(of: index), group.map(heading) ?? "")
  }

  private func heading(of group: (title: String, cards: [NeedCard])) -> String {
    "\(group.title) (\(group.cards.count))"
  }

  private func list(columns: Int, hasDetail: Bool) -> ScrolledList {
    let groups = model.boardGroups
    let cards = groups.flatMap(\.cards)
    guard !cards.isEmpty else {
      return ScrolledList(plain: [EmptyState(text: texts.nothingHere).lines(columns: columns)])
    }
    var headings: [Int: [StyledLine]] = [:]
    var count = 0
    for group in groups where !group.cards.isEmpty {
      headings[count] = [StyledLine(heading(of: group).clipped(columns: columns), .title)]
      count += group.cards.count
    }
    let selected = cards.firstIndex { $0.id == model.selectedCard?.id } ?? 0
    let table = table(of: cards)
    let room = columns - Gutter.columns
    var list = ScrolledList(cards.count, selected: selected, headings: headings) { index in
      // Where nothing beside the list says them, of the chosen one all words.
      index == selected && !hasDetail
        ? table.lines(index, columns: room) : [table.row(index, columns: room)]
    }
    list.head = table.heading(columns: room)
    return list
  }

  /// What is confidential is not in a list that others may see over the shoulder; its card shows it.
  private func table(of cards: [NeedCard]) -> Table {
    let due = model.dueToReport(cards)
    let words = cards.map { $0.isConfidential ? texts.confidentialWording : texts.quoted($0.wording) }
    let told = cards.map { card -> (text: String, role: Role) in
      if let day = card.reportedBackOn { return ("✓ \(texts.shortDate(day))", .good) }
      return due.contains(card.id) ? (texts.isDueToReport, .attention) : ("", .text)
    }
    let status = Table.Column(
      title: texts.say(NeedFact.Field.status), alignment: .left, cells: cards.map { (texts.say($0.status), .text) })
    let holder = Table.Column(
      title: texts.whoHead, alignment: .left, most: 20, importance: 3,
      cells: cards.map { ($0.responsible, .text) })
    // What is the heading of the group is no column.
    return Table(
      columns: [
        Table.Column(
          title: texts.say(NeedFact.Field.wording), alignment: .left, isWide: true, fills: true,
          cells: words.map { ($0, .text) }),
        Table.Column(
          title: texts.sinceHead, importance: 2, cells: cards.map { (texts.shortDate($0.capturedOn), .text) }),
      ]
        + (model.board.grouping == .status ? [] : [status]) + (model.board.grouping == .holder ? [] : [holder])
        + [Table.Column(title: texts.groupHead, alignment: .left, importance: 1, cells: told)])
  }

  // MARK: Below them

  private func summary(of board: NeedBoard, columns: Int) -> [StyledLine] {
    let due = model.dueToReport(board.cards).count
    return outcome(of: board, columns: columns)
      + StyledLine.flowed(
        "", (board.owed > 0 ? [texts.loop(board.reportedBack, of: board.owed)] : []) + [texts.dueToReport(due)], .muted,
        columns: columns)
  }

  /// What became of all of them: a bar with a sign for each status, and what the signs mean.
  private func outcome(of board: NeedBoard, columns: Int) -> [StyledLine] {
    let signs: [(status: Need.Status, sign: Character)] = [
      (.resolved, "█"), (.inProgress, "▓"), (.forwarded, "▒"), (.captured, "░"), (.declined, "–"), (.withdrawn, "·"),
    ]
    let parts = signs.map { part in (count: board.cards.count { $0.status == part.status }, sign: part.sign) }
    let bar = StackedBar(parts: parts, most: board.cards.count, columns: min(24, columns / 3)).text
    guard !bar.isEmpty else { return [] }
    // A bar whose signs have to be looked up in two rows tells less than the figures alone.
    let isWide = columns >= 96
    let legend = zip(signs, parts).filter { $0.1.count > 0 }.map { signs, part in
      (isWide ? "\(part.sign) " : "") + "\(texts.say(signs.status)) \(part.count)"
    }
    return StyledLine.flowed(isWide ? bar + "  " : "", legend, .text, columns: columns)
  }
}
