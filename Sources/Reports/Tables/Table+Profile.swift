extension Table {
  /// The same for the readers whom `control` names: for everybody without words of people. Numbers of people were
  /// rounded when they were published, and numbers of things are exact.
  func shown(under control: DisclosureControl) -> Table {
    guard !control.profile.showsWords else { return self }
    let shown = columns.indices.filter { columns[$0].content != .wording }
    return Table(columns: shown.map { columns[$0] }, rows: rows.map { row in shown.map { row[$0] } })
  }
}
