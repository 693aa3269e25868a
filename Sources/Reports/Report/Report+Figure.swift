package import Words

extension Report {
  /// A figure with its n and the sessions it comes from.
  package struct Figure: Hashable, Sendable {
    /// The stable name by which programs know it.
    package let key: String
    package let title: Bilingual
    /// Which part of the whole it tells of; nil for the whole.
    package let label: SplitLabel?
    /// Nothing where it may not be told, or nothing was there.
    package let value: Table.Value
    /// Of how many people or things it tells; nothing for a sum over all sessions.
    package let n: Table.Value
    /// What is counted, as a key and as words.
    package let unit: Table.Value
    /// The numbers of the sessions it comes from.
    package let sessions: [Int]
  }
}

extension Report.Figure {
  /// The same figure as in the export of statistics.
  init(_ statistic: Statistic, under control: DisclosureControl, sessions: [Int]) {
    self.init(
      key: statistic.key, title: statistic.title, label: statistic.label, value: statistic.value.shown(under: control),
      n: statistic.n.shown(under: control), unit: statistic.unit.value, sessions: sessions)
  }
}

extension Table.Value {
  /// The figure for the readers whom `control` names.
  func shown(under control: DisclosureControl) -> Self { control.profile == .internal ? self : rounded(by: control) }

  /// For people: days as they are written in the language of the reader.
  var readable: Self {
    switch self {
    case .date(let date): .words(date.written)
    case .nothing: .words(Bilingual("–", "–"))
    case .text, .words, .literal, .integer, .people, .decimal, .flag: self
    }
  }
}
