import Dialogue
import Reports
import Screen

/// One page of the net: its rows, and what is said where there are none.
struct DirectoryPage {
  let items: [[StyledLine]]
  let selected: Int
  var headings: [Int: [StyledLine]] = [:]
  /// The heads of its columns, where it has any.
  var head: StyledLine?
  /// What is said below the list.
  var notes: [String] = []
  /// The cycle of the needs; empty on pages of partners.
  var cycle = ""
  let nothing: String

  /// Everybody in the directory.
  init(partnersOf model: AppModel, columns: Int, hasDetail: Bool) {
    let (texts, partners) = (model.texts, model.desk.directory.partners)
    let current = model.currentPartner?.id
    let selected = partners.firstIndex { $0.id == current } ?? 0
    let needs = partners.map { model.needs(of: $0.id).count }
    let table = Table(columns: [
      Table.Column(
        title: texts.label(of: PartnerField.name), alignment: .left, isWide: true, fills: true,
        cells: partners.map { ($0.name, .text) }),
      Table.Column(
        title: texts.stage, alignment: .left, cells: partners.map { (texts.stage(of: $0.id, in: model.desk), .text) }),
      Table.Column(
        title: texts.label(of: PartnerField.district), alignment: .left, most: 16, importance: 1,
        cells: partners.map { ($0.district.isEmpty ? texts.everyDistrict : $0.district, .text) }),
      Table.Column(
        title: texts.needsHead, importance: 2, cells: needs.map { $0 > 0 ? ("\($0)", .text) : ("–", .muted) }),
    ])
    items = partners.enumerated().map { index, partner in
      guard index == selected, !hasDetail else { return [table.row(index, columns: columns)] }
      // Of the chosen one also what no column says.
      let facts =
        (texts.nextStep(of: partner).map { [$0] } ?? []) + (partner.offer.isEmpty ? [] : [partner.offer])
        + [texts.checked(partner.lastChecked)] + (needs[index] > 0 ? [texts.needsCount(needs[index])] : [])
      return table.lines(index, columns: columns)
        + StyledLine.flowed("  ", facts, .muted, columns: columns, indent: "  ")
    }
    head = table.heading(columns: columns)
    self.selected = selected
    let unchecked = partners.count { $0.lastChecked == nil }
    notes = unchecked > 0 ? [texts.unchecked(unchecked)] : []
    nothing = texts.noPartnerYet
  }

  /// Who needs a word again.
  init(wordsOf model: AppModel, columns: Int) {
    let (texts, rows) = (model.texts, model.dueWords)
    let selected = min(model.directory.row, max(0, rows.count - 1))
    let reasons = rows.map { row in
      [texts.say(row.reason), model.reasonOfSleep(row)].filter { !$0.isEmpty }.joined(
        separator: " · ")
    }
    let table = Table(columns: [
      Table.Column(
        title: texts.label(of: PartnerField.name), alignment: .left, most: 24,
        cells: rows.map { ($0.partner.name, .text) }),
      Table.Column(
        title: texts.whyHead, alignment: .left, isWide: true, fills: true,
        cells: reasons.map { ($0, .text) }),
      Table.Column(
        title: texts.label(of: PartnerField.nextStep), alignment: .left, most: 24, importance: 2,
        cells: rows.map { ($0.partner.nextStep, .text) }),
      Table.Column(
        title: texts.label(of: PartnerField.contact), alignment: .left, most: 24, importance: 1,
        cells: rows.map { ($0.partner.contact, .text) }),
    ])
    items = rows.indices.map {
      $0 == selected ? table.lines($0, columns: columns) : [table.row($0, columns: columns)]
    }
    head = table.heading(columns: columns)
    self.selected = selected
    notes = [texts.whenWordIsDue]
    nothing = model.desk.directory.partners.isEmpty ? texts.noPartnerYet : texts.nobodyNeedsWord
  }

  /// Open needs with whoever can help.
  init(waitingIn model: AppModel, columns: Int) {
    let (texts, rows) = (model.texts, model.waitingNeeds)
    let selected = min(model.directory.row, max(0, rows.count - 1))
    for (index, row) in rows.enumerated() where index == 0 || rows[index - 1].holder != row.holder {
      let count = rows.count { $0.holder == row.holder }
      let unlisted = row.partner == nil ? " · \(texts.notInDirectory)" : ""
      headings[index] = [StyledLine("\(row.holder) (\(count))\(unlisted)".clipped(columns: columns), .title)]
    }
    // Who is the heading of the group is no column.
    let table = texts.table(of: rows.map(\.card), hasHolder: false)
    items = rows.indices.map { [table.row($0, columns: columns)] }
    head = table.heading(columns: columns)
    self.selected = selected
    cycle = model.lookedBack.map(texts.cycle) ?? ""
    nothing = model.lookedBack == nil ? texts.nothingClosedYet : texts.nothingWaits
  }

  /// Open needs with which nobody can help.
  init(aloneIn model: AppModel, columns: Int) {
    let (texts, cards) = (model.texts, model.loneNeeds)
    let selected = min(model.directory.row, max(0, cards.count - 1))
    let table = texts.table(of: cards, hasHolder: true)
    items = cards.indices.map { [table.row($0, columns: columns)] }
    head = table.heading(columns: columns)
    self.selected = selected
    cycle = model.lookedBack.map(texts.cycle) ?? ""
    nothing = model.lookedBack == nil ? texts.nothingClosedYet : texts.everyNeedHasHelp
  }
}

extension AppModel {
  /// Why a partner is asleep; empty where that is not why a word is needed.
  fileprivate func reasonOfSleep(_ row: (partner: NetworkPartner, reason: WordReason)) -> String {
    guard case .asleep(let day) = row.reason else { return "" }
    return desk.stages.content(of: row.partner.id, since: day)?.reason ?? ""
  }
}

extension Texts {
  /// Needs as rows of the net. What is confidential is not in a list that others may see over the shoulder.
  fileprivate func table(of cards: [NeedCard], hasHolder: Bool) -> Table {
    let holder = Table.Column(
      title: whoHead, alignment: .left, most: 20, importance: 2,
      cells: cards.map { ($0.responsible, .text) })
    return Table(
      columns: [
        Table.Column(
          title: say(NeedFact.Field.wording), alignment: .left, isWide: true, fills: true,
          cells: cards.map { ($0.isConfidential ? confidentialWording : quoted($0.wording), .text) }
        ),
        Table.Column(
          title: sinceHead, importance: 1, cells: cards.map { (shortDate($0.capturedOn), .text) }),
        Table.Column(
          title: say(NeedFact.Field.status), alignment: .left,
          cells: cards.map { (say($0.status), .text) }),
      ] + (hasHolder && cards.contains { !$0.responsible.isEmpty } ? [holder] : []))
  }
}
