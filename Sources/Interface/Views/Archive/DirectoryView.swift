import Dialogue
import Reports
import Screen

/// The directory of network partners.
struct DirectoryView: ScreenPart {
  let screen: ScreenView

  func render(into buffer: inout Buffer, in area: Rect) {
    let columns = area.columns - 4
    let partners = model.desk.directory.partners
    guard let current = model.currentPartner else {
      return buffer.panel(area, title: texts.title(of: .go(.partners)), saying: texts.noPartnerYet)
    }
    let unchecked = partners.count { $0.lastChecked == nil }
    let summary = StyledLine.flowed(
      "", [texts.partnersCount(partners.count)] + (unchecked > 0 ? [texts.unchecked(unchecked)] : []), .muted,
      columns: columns)
    // Beside a question the room is for what is chosen.
    let below = area.rows < 10 ? [] : summary
    let list = area.dropBottom(below.count)
    let selected = partners.firstIndex { $0.id == current.id } ?? 0
    let items = partners.map { lines(of: $0, isSelected: $0.id == current.id, columns: columns) }
    ScrolledList(items, selected: selected).render(
      title: texts.title(of: .go(.partners)), texts: texts, into: &buffer, in: list)
    buffer.draw(below, in: area.bottom(below.count).dropLeft(2).dropRight(2))
  }

  private func lines(of partner: NetworkPartner, isSelected: Bool, columns: Int) -> [StyledLine] {
    let needs = model.needs(of: partner.id).count
    let facts =
      [partner.district.isEmpty ? texts.everyDistrict : partner.district]
      + [partner.offer, partner.contact].filter { !$0.isEmpty } + [texts.checked(partner.lastChecked)]
      + (needs > 0 ? [texts.needsCount(needs)] : [])
    return StyledLine.entry(partner.name, isSelected: isSelected, facts: facts, columns: columns)
  }
}
