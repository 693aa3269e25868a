import Dialogue
import Words

extension RangeStatistics {
  /// Needs that may be seen: those of which nothing is told but their number are not among them.
  var standing: [CurrentNeed] { held.flatMap(\.needs) }

  /// Those of them that were there before the last session, so that the group could hear of them.
  var earlier: [CurrentNeed] { held.dropLast().flatMap(\.needs) }

  /// What people need.
  var needs: [Statistic] {
    let needs = standing
    let areas = categories.filter { label in needs.contains { $0.category == label.key } }.map(\.label)
    return [Statistic("needs", "Bedürfnisse", "Needs", .needs, needs.count)]
      + [Statistic](
        "needs_by_category", "Bedürfnisse nach Bereich", "Needs by area", .needs,
        things: needs.map { $0.area(in: categories) },
        labels: areas, rest: .open)
      + [Statistic](
        "needs_by_gkv_field", "Bedürfnisse nach Handlungsfeld der Krankenkassen",
        "Needs by field of action of the health insurers", .needs,
        things: needs.map { $0.field?.cell }, labels: GKVField.allCases.map(\.cell), rest: .open)
      + [Statistic](
        "needs_by_level", "Bedürfnisse nach Ebene", "Needs by level", .needs,
        things: needs.map { $0.level?.label }, labels: Need.Level.allCases.map(\.label), rest: .open)
      + [Statistic](
        "needs_by_urgency", "Bedürfnisse nach Dringlichkeit", "Needs by urgency", .needs,
        things: needs.map { $0.urgency?.label }, labels: Need.Urgency.allCases.map(\.label), rest: .open)
      + [Statistic](
        "needs_by_status", "Bedürfnisse nach Stand", "Needs by status", .needs,
        things: needs.map { $0.status.label }, labels: Need.Status.allCases.filter { $0 != .withdrawn }.map(\.label))
  }

  /// Needs that were told before the range and of which the group had not heard yet when it began; none where the range
  /// has no beginning.
  var waiting: [CurrentNeed] {
    guard let from else { return [] }
    return before.flatMap(\.needs).filter { need in need.reportedBackOn.map { $0 >= from } ?? true }
  }

  /// Whether these were answered meanwhile; nothing where the range has no beginning.
  var backlog: [Statistic] {
    guard from != nil else { return [] }
    let waiting = waiting
    return [
      Statistic(
        "needs_waiting_before", "Bedürfnisse, die von vorher warteten", "Needs that waited from before", .needs,
        waiting.count),
      .some(
        "needs_waiting_reported_back", "davon in dieser Zeit der Gruppe beantwortet",
        "Of these answered to the group in this time",
        .needs, waiting.count { $0.reportedBackOn != nil }, of: waiting.count),
    ]
  }

  /// Whether answers came back: of all that may be seen, and of those that could be, for they were there before the last
  /// session.
  var loop: [Statistic] {
    let earlier = earlier
    let answered = earlier.count { $0.reportedBackOn != nil }
    return [
      Statistic(
        "needs_answered", "Antwort der Gruppe gesagt", "Answer told to the group", .needs,
        standing.count { $0.reportedBackOn != nil }, of: standing.count),
      Statistic(
        "needs_before_last_session", "Bedürfnisse vor dem letzten Termin", "Needs before the last session", .needs,
        earlier.count),
      .some(
        "needs_reported_back", "davon der Gruppe beantwortet", "Of these answered to the group", .needs, answered,
        of: earlier.count),
      Statistic("loop_quote", "Rückmeldequote", "Share reported back", share: answered, of: earlier.count),
    ]
  }
}

extension CurrentNeed {
  /// The area it belongs to.
  func area(in categories: [CategoryLabel]) -> SplitLabel {
    content.category.map { key in categories.first { $0.key == key }?.label ?? SplitLabel(key) } ?? .open
  }
}

extension GKVField {
  /// None of them is no lack: insurers have four fields, and not everything that has to do with health is in one.
  fileprivate var cell: SplitLabel {
    self == .none
      ? SplitLabel(
        rawValue, Bilingual("kein Handlungsfeld der Krankenkassen", "no field of action of the health insurers"))
      : label
  }
}

extension CategoryLabel {
  var label: SplitLabel { SplitLabel(key, title) }
}

extension SplitLabel {
  /// Nobody has said yet.
  static let open = SplitLabel("notSaid", Bilingual("offen", "not said"))
}
