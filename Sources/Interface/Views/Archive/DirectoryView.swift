import Dialogue
import Reports
import Screen

/// The directory of network partners, and everything about the one the cursor is on.
struct DirectoryView {
  let screen: ScreenView

  private var texts: Texts { screen.texts }
  private var model: AppModel { screen.model }

  func render(into buffer: inout Buffer, in area: Rect) {
    let columns = area.columns - 4
    let partners = model.desk.directory.partners
    guard let current = model.currentPartner else {
      buffer.panel(
        area, title: texts.title(of: .go(.partners)), StyledLine.wrapped(texts.noPartnerYet, .muted, columns: columns))
      return
    }
    if let card = model.openCard(columns: columns) {
      card.render(firstRow: model.directory.firstRow, moreBelow: texts.moreBelow, into: &buffer, in: area)
      return
    }
    let unchecked = partners.count { $0.lastChecked == nil }
    let summary = StyledLine.flowed(
      "", [texts.partnersCount(partners.count)] + (unchecked > 0 ? [texts.unchecked(unchecked)] : []), .muted,
      columns: columns)
    let list = area.dropBottom(summary.count)
    let selected = partners.firstIndex { $0.id == current.id } ?? 0
    let items = partners.map { lines(of: $0, isSelected: $0.id == current.id, columns: columns) }
    let (shown, row) = ScrolledList(items, selected: selected).visible(rows: list.rows - 2)
    let inside = buffer.panel(list, title: texts.title(of: .go(.partners)), shown)
    buffer.cursor = Position(row: inside.row + row, column: inside.column)
    buffer.draw(summary, in: area.bottom(summary.count).dropLeft(2).dropRight(2))
  }

  private func lines(of partner: NetworkPartner, isSelected: Bool, columns: Int) -> [StyledLine] {
    let needs = model.needs(of: partner.id).count
    let facts =
      [partner.district.isEmpty ? texts.everyDistrict : partner.district]
      + [partner.offer, partner.contact].filter { !$0.isEmpty } + [texts.checked(partner.lastChecked)]
      + (needs > 0 ? [texts.helpsWith(needs)] : [])
    return StyledLine.wrapped(
      (isSelected ? "▶ " : "  ") + partner.name, isSelected ? .current : .text, columns: columns, indent: "   ")
      + StyledLine.flowed("    ", facts, .muted, columns: columns, indent: "    ")
  }
}
