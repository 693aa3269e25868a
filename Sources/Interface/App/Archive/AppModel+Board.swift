import Content
import Dialogue
package import Reports

extension AppModel {
  /// The needs of the cycle in groups, in the order in which they are shown; empty groups are left out.
  package var boardGroups: [(title: String, cards: [NeedCard])] {
    let cards = lookedBack?.board.cards ?? []
    let groups: [(String, [NeedCard])] =
      switch board.grouping {
      case .status: Need.Status.allCases.map { status in (texts.status(status), cards.filter { $0.status == status }) }
      case .area:
        library.categories.map { area in
          (area.title[texts.contentLanguage], cards.filter { $0.category == area.key })
        } + [(texts.areaOpen, cards.filter { card in !library.categories.contains { $0.key == card.category } })]
      case .level:
        Need.Level.allCases.map { level in (texts.level(level), cards.filter { $0.level == level }) }
          + [(texts.levelOpen, cards.filter { $0.level == nil })]
      case .holder: holders(of: cards)
      case .age: ages(of: cards)
      }
    return groups.filter { !$0.1.isEmpty }.map { (title: $0.0, cards: $0.1) }
  }

  private func holders(of cards: [NeedCard]) -> [(String, [NeedCard])] {
    let names = Set(cards.map(\.responsible)).subtracting([""]).sorted()
    return names.map { name in (name, cards.filter { $0.responsible == name }) }
      + [(texts.nobodyYet, cards.filter(\.responsible.isEmpty))]
  }

  /// By whole weeks since they were said, the oldest first; settled ones last, whatever their age.
  private func ages(of cards: [NeedCard]) -> [(String, [NeedCard])] {
    let open = cards.filter { $0.status != .resolved && $0.status != .declined }
    let today = lookedBack?.lookback.held.last?.record.date ?? start.proposal.date
    let weeks = Set(open.map { $0.weeks(on: today) }).sorted(by: >)
    return weeks.map { count in (texts.weeksOld(count), open.filter { $0.weeks(on: today) == count }) }
      + [(texts.settled, cards.filter { $0.status == .resolved || $0.status == .declined })]
  }

  /// The need the cursor is on.
  package var selectedCard: NeedCard? {
    let cards = boardGroups.flatMap(\.cards)
    return cards.first { $0.id == board.selected } ?? cards.first
  }

  mutating func performOnBoard(_ command: Command, now: ClockReading) -> [AppEffect] {
    switch command {
    case .groupByStatus: group(by: .status)
    case .groupByArea: group(by: .area)
    case .groupByLevel: group(by: .level)
    case .groupByHolder: group(by: .holder)
    case .groupByAge: group(by: .age)
    case .selectUp: moveOnBoard(-1)
    case .selectDown: moveOnBoard(1)
    case .pageUp: scrollCard(-5, now: now)
    case .pageDown: scrollCard(5, now: now)
    case .undo: return takeBackOnBoard(now: now)
    case .redo: return doAgainOnBoard(now: now)
    default: return performOnCard(command)
    }
    return []
  }

  private mutating func group(by grouping: Board.Grouping) {
    board.selected = selectedCard?.id
    board.grouping = grouping
  }

  private mutating func moveOnBoard(_ step: Int) {
    board.firstRow = 0
    board.selected = neighbour(of: selectedCard?.id, in: boardGroups.flatMap(\.cards).map(\.id), step: step)
  }

  /// What is asked about the need the cursor is on.
  private mutating func performOnCard(_ command: Command) -> [AppEffect] {
    guard let card = selectedCard else { return refuse(.noSuchNeed) }
    board.selected = card.id
    switch command {
    case .openRow:
      board.isOpen.toggle()
      board.firstRow = 0
    case .statusNeed: entry = .choice(Choice(.status(card.id)))
    case .levelNeed: entry = .choice(Choice(.level(card.id)))
    case .categoryNeed: entry = .choice(Choice(.categoryGroup(card.id, as: .main)))
    case .answerNeed: open(.needField(card.id, .answer), text: card.answer)
    case .assignNeed: open(.needField(card.id, .responsible), text: card.responsible)
    case .deriveDemand: open(.needField(card.id, .derivedDemand), text: card.derivedDemand)
    case .linkPartner: return askForPartner(of: card)
    case .dateNeed: open(.needField(card.id, .dueOn), text: card.dueOn.map(texts.date) ?? "")
    default: break
    }
    return []
  }

  // MARK: Writing

  /// Whether what is asked now is about a need on the board and not about one of the session.
  var isOnBoard: Bool { place == .board }

  private mutating func takeBackOnBoard(now: ClockReading) -> [AppEffect] { takeBack(at: .board, now: now) }

  private mutating func doAgainOnBoard(now: ClockReading) -> [AppEffect] { doAgain(at: .board, now: now) }
}
