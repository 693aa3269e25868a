extension Table {
  /// The same for the readers whom `control` names: for everybody without words of people, and with every figure
  /// rounded by itself.
  func shown(under control: DisclosureControl) -> Table {
    guard control.profile != .internal else { return self }
    let shown = columns.indices.filter { columns[$0].content != .wording }
    return Table(
      columns: shown.map { columns[$0] },
      rows: rows.map { row in shown.map { columns[$0].content == .figure ? row[$0].rounded(by: control) : row[$0] } })
  }
}

extension Table.Value {
  /// A figure that cannot be rounded is left out.
  func rounded(by control: DisclosureControl) -> Self {
    switch self {
    case .integer(let number): .integer(control.rounded(number))
    case .people(let count): .people(control.total(count.value))
    case .decimal: .nothing
    case .text, .words, .literal, .flag, .date, .nothing: self
    }
  }
}
