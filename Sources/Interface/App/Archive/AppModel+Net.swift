package import Dialogue
package import Reports

/// The pages of the net: who needs a word again, what waits for whom, and where nobody can help.
extension AppModel {
  /// The partner the cursor is on; nil where it is on a need of which none is known.
  package var currentPartner: NetworkPartner? {
    switch directory.page {
    case .partners: directory.selected.flatMap { desk.directory[$0] } ?? desk.directory.partners.first
    case .words: chosen(in: dueWords)?.partner
    case .waiting: chosen(in: waitingNeeds)?.partner
    case .alone: nil
    }
  }

  /// The need the cursor is on; nil on pages of partners.
  package var needInNet: NeedCard? {
    switch directory.page {
    case .partners, .words: nil
    case .waiting: chosen(in: waitingNeeds)?.card
    case .alone: chosen(in: loneNeeds)
    }
  }

  /// Who needs a word again, and why; what waits longest first.
  package var dueWords: [(partner: NetworkPartner, reason: WordReason)] {
    guard let today = texts.currentDay else { return [] }
    return desk.directory.partners.compactMap { partner -> (NetworkPartner, WordReason)? in
      let written = desk.directory.firstWritten(partner.id).map { cycle.zone.local($0).date } ?? today
      let stage = desk.stages.fact(of: partner.id, on: today)
      return WordReason(partner, stage: stage, written: written, on: today).map { (partner, $0) }
    }.sorted { left, right in
      WordReason.isBefore(left.1, right.1)
        || !WordReason.isBefore(right.1, left.1) && NetworkPartner.isListedBefore(left.0, right.0)
    }
  }

  /// Open needs of the cycle in sight with whoever can help: partners of the directory by name, then those who are only
  /// named with the need.
  package var waitingNeeds: [(holder: String, partner: NetworkPartner?, card: NeedCard)] {
    let cards = openNeeds
    let linked = desk.directory.partners.flatMap { partner in
      cards.filter { canHelp(partner.id, with: $0.id) }.map { (partner.name, Optional(partner), $0) }
    }
    let named = cards.flatMap { card in namedOnly(with: card).map { ($0, NetworkPartner?.none, card) } }
    return (linked + named.sorted { ($0.0.folded, $0.0) < ($1.0.folded, $1.0) })
      .map { (holder: $0.0, partner: $0.1, card: $0.2) }
  }

  /// Open needs of the cycle in sight with which nobody can help, the oldest first.
  package var loneNeeds: [NeedCard] {
    openNeeds.filter { card in
      namedOnly(with: card).isEmpty && !desk.directory.partners.contains { canHelp($0.id, with: card.id) }
    }
  }

  private var openNeeds: [NeedCard] { (lookedBack?.board.cards ?? []).filter(\.isOpen) }

  /// Whom the need names without a partner of the directory behind it.
  private func namedOnly(with card: NeedCard) -> [String] {
    let linked = desk.directory.partners.filter { canHelp($0.id, with: card.id) }.map(\.name.folded)
    return Need.helpers(in: card.helpers).filter { !linked.contains($0.folded) }
  }

  /// How many rows a page has.
  package func count(of page: Directory.Page) -> Int {
    switch page {
    case .partners: desk.directory.partners.count
    case .words: dueWords.count
    case .waiting: waitingNeeds.count
    case .alone: loneNeeds.count
    }
  }

  private func chosen<Row>(in rows: [Row]) -> Row? { rows.isEmpty ? nil : rows[min(directory.row, rows.count - 1)] }

  mutating func turn(to page: Directory.Page) -> [AppEffect] {
    (directory.page, directory.row, directory.isOpen, directory.firstRow) = (page, 0, false, 0)
    return []
  }

  mutating func moveInDirectory(_ step: Int) {
    directory.firstRow = 0
    switch directory.page {
    case .partners:
      directory.selected = neighbour(of: currentPartner?.id, in: desk.directory.partners.map(\.id), step: step)
    case .words, .waiting, .alone:
      let last = count(of: directory.page) - 1
      directory.row = max(0, min(last, min(directory.row, last) + step))
    }
  }

  /// A partner is opened here, a need on the board, where something can be done about it.
  mutating func openDirectoryRow() -> [AppEffect] {
    if let card = needInNet {
      let effects = look(.board)
      (board.selected, board.isOpen, board.firstRow) = (card.id, true, 0)
      return effects
    }
    return withPartner { model, _ in
      (model.directory.isOpen, model.directory.firstRow) = (!model.directory.isOpen, 0)
      return []
    }
  }
}
