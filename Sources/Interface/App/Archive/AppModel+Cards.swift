import Dialogue
import Screen

/// Scrolling through an open card of a need or of a network partner.
extension AppModel {
  /// A card goes no further than its last line, so that every press on the way back shows something else.
  mutating func scrollCard(_ step: Int, now: ClockReading) {
    let view = ScreenView(self, at: now)
    let area = view.placeArea(of: windowSize)
    let columns = area.columns - 4
    func scrolled(_ card: ScrolledCard, from row: Int) -> Int {
      let last = card.lastFirstRow(rows: area.rows)
      return max(0, min(min(row, last) + step, last))
    }
    if place == .board, board.isOpen, let need = selectedCard {
      board.firstRow = scrolled(BoardView(screen: view).card(of: need, columns: columns), from: board.firstRow)
    } else if place == .partners, directory.isOpen, let partner = currentPartner {
      directory.firstRow = scrolled(
        DirectoryView(screen: view).card(of: partner, columns: columns), from: directory.firstRow)
    }
  }
}
