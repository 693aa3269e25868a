import Content
import Dialogue
import Reports
import Screen
import Words

/// The open card of a need or of a network partner, and scrolling through it.
extension AppModel {
  /// The card that is open in front of a list; nil where none is.
  func openCard(columns: Int) -> ScrolledCard? {
    switch place {
    case .board:
      guard board.isOpen, let card = selectedCard else { return nil }
      return NeedCardText(
        card: card, texts: texts, area: title(of: card.category),
        partners: desk.directory.partners.filter { canHelp($0.id, with: card.id) }
      ).scrolled(columns: columns)
    case .partners:
      guard directory.isOpen, let partner = currentPartner else { return nil }
      return PartnerCardText(
        partner: partner, texts: texts, needs: needs(of: partner.id), cycle: lookedBack?.lookback.cycle.name ?? ""
      ).scrolled(columns: columns)
    case .today, .session, .review, .report: return nil
    }
  }

  /// A card goes no further than its last line, so that every press on the way back shows something else.
  mutating func scrollCard(_ step: Int) {
    let area = layout.place
    guard let card = openCard(columns: area.columns - 4) else { return }
    let last = card.lastFirstRow(rows: area.rows)
    func scrolled(from row: Int) -> Int { max(0, min(min(row, last) + step, last)) }
    if place == .board {
      board.firstRow = scrolled(from: board.firstRow)
    } else {
      directory.firstRow = scrolled(from: directory.firstRow)
    }
  }

  /// How the window is divided now.
  var layout: ScreenLayout { layout(of: windowSize) }

  /// How a window of that size is divided now.
  func layout(of size: Size) -> ScreenLayout {
    let hasTimer = session.map { $0.phase == .exchange || $0.runningBreak != nil || $0.runningDisturbance != nil }
    return ScreenLayout(size: size, hasTimer: hasTimer ?? false)
  }
}
