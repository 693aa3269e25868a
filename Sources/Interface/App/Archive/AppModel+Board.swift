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
      case .status: Need.Status.allCases.map { status in (texts.say(status), cards.filter { $0.status == status }) }
      case .area:
        library.categories.map { area in
          (area.title[texts.language], cards.filter { $0.category == area.key })
        } + [(texts.areaOpen, cards.filter { card in !library.categories.contains { $0.key == card.category } })]
      case .level:
        Need.Level.allCases.map { level in (texts.say(level), cards.filter { $0.level == level }) }
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

  /// By whole weeks since they were said, the oldest first. What is settled waits for nobody and has no age.
  private func ages(of cards: [NeedCard]) -> [(String, [NeedCard])] {
    let open = cards.filter(\.isOpen)
    let today = lookedBack?.lookback.held.last?.record.date ?? start.proposal.date
    let weeks = Set(open.map { $0.weeks(on: today) }).sorted(by: >)
    return weeks.map { count in (texts.weeksOld(count), open.filter { $0.weeks(on: today) == count }) }
  }

  /// The need the cursor is on.
  package var selectedCard: NeedCard? {
    let cards = boardGroups.flatMap(\.cards)
    return cards.first { $0.id == board.selected } ?? cards.first
  }

  /// What is asked about the need the cursor is on.
  mutating func perform(_ command: BoardCommand) -> [AppEffect] {
    withCard { model, card in
      switch command {
      case .answerNeed: model.open(.need(.field(card.id, .answer)), text: card.answer)
      case .assignNeed: model.open(.need(.field(card.id, .responsible)), text: card.responsible)
      case .dateNeed: model.open(.need(.field(card.id, .dueOn)), text: card.dueOn.map(model.texts.date) ?? "")
      case .deriveDemand: model.open(.need(.field(card.id, .derivedDemand)), text: card.derivedDemand)
      case .linkPartner: model.ask(.need(card.id, .partner), orRefuse: model.texts.noPartnerToLink)
      }
    }
  }

  /// What is done with the need the cursor is on, which is chosen by it.
  mutating func withCard(_ action: (inout AppModel, NeedCard) -> [AppEffect]) -> [AppEffect] {
    guard let card = selectedCard else { return refuse(.heard(.noSuchNeed)) }
    board.selected = card.id
    return action(&self, card)
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

  /// Whether what is asked now is about a need on the board and not about one of the session.
  var isOnBoard: Bool { place == .board }
}
