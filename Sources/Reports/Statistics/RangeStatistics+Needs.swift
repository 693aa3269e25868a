import Dialogue
import Words

extension RangeStatistics {
  /// What people need: numbers of needs, and of the hands that were raised for them.
  var needs: [Statistic] {
    let needs = held.flatMap(\.needs)
    let areas = categories.filter { label in needs.contains { $0.category == label.key } }.map(\.label)
    return [Statistic("needs", "Bedürfnisse", "Needs", .needs, needs.count)]
      + [Statistic](
        "needs_by_category", "Bedürfnisse nach Bereich", "Needs by area", .needs, things: needs.map(area),
        labels: areas, rest: .open
      ).filter(isWorthARow)
      + [Statistic](
        "needs_by_gkv_field", "Bedürfnisse nach Handlungsfeld", "Needs by field of action", .needs,
        things: needs.map { $0.field?.label }, labels: GKVField.allCases.map(\.label), rest: .open)
      + [Statistic](
        "needs_by_level", "Bedürfnisse nach Ebene", "Needs by level", .needs,
        things: needs.map { $0.level?.label }, labels: Need.Level.allCases.map(\.label), rest: .open)
      + [Statistic](
        "needs_by_urgency", "Bedürfnisse nach Dringlichkeit", "Needs by urgency", .needs,
        things: needs.map { $0.urgency?.label }, labels: Need.Urgency.allCases.map(\.label), rest: .open)
      + [Statistic](
        "needs_by_status", "Bedürfnisse nach Stand", "Needs by status", .needs,
        things: needs.map { $0.status.label }, labels: Need.Status.allCases.filter { $0 != .withdrawn }.map(\.label))
      + hands(needs)
  }

  /// Whether answers came back: of needs that were there before the last session.
  var loop: [Statistic] {
    let earlier = held.dropLast().flatMap(\.needs)
    let answered = earlier.count { $0.reportedBackOn != nil }
    return [
      Statistic(
        "needs_before_last_session", "Bedürfnisse vor dem letzten Termin", "Needs before the last session", .needs,
        earlier.count),
      Statistic(
        "needs_reported_back", "davon rückgemeldet", "Of these reported back", .needs, answered, of: earlier.count),
      Statistic("loop_quote", "Rückmeldequote", "Share reported back", share: answered, of: earlier.count),
    ]
  }

  /// Needs that only a few share are left out of the numbers of hands: where each need has a row, the others could be
  /// subtracted from the sum.
  private func hands(_ needs: [CurrentNeed]) -> [Statistic] {
    let shared = needs.compactMap { need in
      need.sharedBy.flatMap { control.unlessFew($0) == nil ? nil : (label: area(need) ?? .open, hands: $0) }
    }
    let counts = Dictionary(shared.map { ($0.label, $0.hands) }, uniquingKeysWith: +)
    let split = Split(categories.map(\.label).filter { counts[$0] != nil }, counts: counts)
    return [
      Statistic(
        "hands", "Geht auch so (Hände)", "Feel the same (hands)", .hands, value: .people(control.total(split.total)),
        n: .integer(shared.count))
    ]
      + [Statistic](
        "hands_by_category", "Geht auch so nach Bereich", "Feel the same by area", .hands, split, under: control)
  }

  /// In rounded figures an area with a nothing would tell that it is not quite nothing.
  private func isWorthARow(_ statistic: Statistic) -> Bool {
    guard case .integer(let count) = statistic.value else { return true }
    return control.rounded(count) > 0
  }

  private func area(_ need: CurrentNeed) -> SplitLabel? {
    need.category.map { key in categories.first { $0.key == key }?.label ?? SplitLabel(key) }
  }
}

extension CategoryLabel {
  fileprivate var label: SplitLabel { SplitLabel(key, title) }
}

extension SplitLabel {
  /// Nobody has said yet.
  fileprivate static let open = SplitLabel("notSaid", Bilingual("offen", "not said"))
}
