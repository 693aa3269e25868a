import Content
import Dialogue
package import Reports
import Words

extension AppModel {
  /// The needs of the cycle in groups, in the order in which they are shown; empty groups are left out.
  package var boardGroups: [(title: String, cards: [NeedCard])] {
    let cards = lookedBack?.board.cards ?? []
    let groups: [(String, [NeedCard])] =
      switch board.grouping {
      case .status: Need.Status.allCases.map { status in (texts.status(status), cards.filter { $0.status == status }) }
      case .area:
        library.categories.map { area in
          (area.title[texts.language], cards.filter { $0.category == area.key })
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

  /// What is asked about the need the cursor is on.
  mutating func perform(_ command: BoardCommand) -> [AppEffect] {
    guard let card = selectedCard else { return refuse(.noSuchNeed) }
    board.selected = card.id
    switch command {
    case .answerNeed: return open(.need(.field(card.id, .answer)), text: card.answer)
    case .assignNeed: return open(.need(.field(card.id, .responsible)), text: card.responsible)
    case .dateNeed: return open(.need(.field(card.id, .dueOn)), text: card.dueOn.map(texts.date) ?? "")
    case .deriveDemand: return open(.need(.field(card.id, .derivedDemand)), text: card.derivedDemand)
    case .linkPartner: return askForPartner(of: card)
    }
  }

  mutating func group(by grouping: Board.Grouping) -> [AppEffect] {
    board.selected = selectedCard?.id
    board.grouping = grouping
    return []
  }

  mutating func moveOnBoard(_ step: Int) {
    board.firstRow = 0
    board.selected = neighbour(of: selectedCard?.id, in: boardGroups.flatMap(\.cards).map(\.id), step: step)
  }

  // MARK: Writing

  /// Whether what is asked now is about a need on the board and not about one of the session.
  var isOnBoard: Bool { place == .board }

  /// Writes down what became of a need of a closed session: a fact of its own, whatever stood there stays.
  mutating func note(
    _ need: Need.ID, _ values: [(NeedFact.Field, String)], now: ClockReading
  ) -> [AppEffect] {
    guard let card = lookedBack?.board.cards.first(where: { $0.id == need }) else { return refuse(.noSuchNeed) }
    let changes = values.filter { card.value(of: $0.0) != $0.1 }.map { field, value in
      Board.Change.field(need, field, before: card.value(of: field), after: value)
    }
    return perform(changes, now: now)
  }

  /// Does what one command asks for, as one step that can be taken back.
  mutating func perform(_ changes: [Board.Change], now: ClockReading) -> [AppEffect] {
    guard !changes.isEmpty else { return [] }
    somethingWasDone()
    board.steps.add(changes)
    return changes.flatMap { write($0, now: now) }
  }

  private mutating func write(_ change: Board.Change, now: ClockReading) -> [AppEffect] {
    switch change {
    case .field(let need, let field, _, let after): append(need, field, after, now: now)
    case .helper(let need, let partner, let canHelp): append(need, partner, canHelp, now: now)
    }
  }

  mutating func append(
    _ need: Need.ID, _ field: NeedFact.Field, _ value: String, now: ClockReading
  ) -> [AppEffect] {
    // Two facts of one moment would be told apart by their names only.
    let last = lookedBack?.archive.facts.last { $0.need == need && $0.field == field }?.at
    let at = max(now.wall, last.map { $0 + .milliseconds(1) } ?? now.wall)
    let fact = NeedFact(id: Identifier(from: &identifiers), need: need, at: at, field: field, value: value)
    lookedBack = lookedBack?.adding(fact)
    // A card of another cycle is not in sight; what was known of it here would be old.
    board.written[need] = lookedBack?.board.cards.first { $0.id == need }
    return [.note([fact])]
  }

  mutating func takeBackOnBoard(now: ClockReading) -> [AppEffect] {
    guard let changes = board.steps.takeBack(), let first = changes.first else { return refuse(.nothingToUndo) }
    message = .notice(texts.tookBack(first))
    return changes.flatMap { write($0.reversed, now: now) }
  }

  mutating func doAgainOnBoard(now: ClockReading) -> [AppEffect] {
    guard let changes = board.steps.doAgain(), let first = changes.first else { return refuse(.nothingToRedo) }
    message = .notice(texts.didAgain(first))
    return changes.flatMap { write($0, now: now) }
  }
}

extension NeedCard {
  /// A field as facts have it.
  func value(of field: NeedFact.Field) -> String {
    switch field {
    case .status: status.rawValue
    case .answer: answer
    case .reportedBackOn: reportedBackOn?.iso ?? ""
    case .wording: wording
    case .category: category ?? ""
    case .gkvField: self.field?.rawValue ?? ""
    case .level: level?.rawValue ?? ""
    case .sharedBy: sharedBy.map(String.init) ?? ""
    case .urgency: urgency?.rawValue ?? ""
    case .barrier: barrier
    case .existingOffer: existingOffer
    case .helpers: helpers
    case .nextStep: nextStep
    case .responsible: responsible
    case .dueOn: dueOn?.iso ?? ""
    case .confirmed: isConfirmed ? "1" : "0"
    case .confidential: isConfidential ? "1" : "0"
    case .released: isReleased ? "1" : "0"
    case .derivedDemand: derivedDemand
    case .moreCategories, .drive: ""
    }
  }
}
