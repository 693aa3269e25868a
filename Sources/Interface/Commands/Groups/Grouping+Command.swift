extension Board.Grouping {
  /// The command that sorts needs like that.
  var row: CommandRow {
    switch self {
    case .status:
      CommandName("groupByStatus", "Nach Stand", "By status", (.board, "1"))
        .help("Ordnet die Bedürfnisse nach ihrem Stand.", "Sorts the needs by status.")
    case .area:
      CommandName("groupByArea", "Nach Bereich", "By area", (.board, "2"))
        .help("Ordnet die Bedürfnisse nach ihrem Bereich.", "Sorts the needs by area.")
    case .level:
      CommandName("groupByLevel", "Nach Ebene", "By level", (.board, "3"))
        .help("Ordnet die Bedürfnisse nach ihrer Ebene.", "Sorts the needs by level.")
    case .holder:
      CommandName("groupByHolder", "Wer sich kümmert", "By who takes it on", (.board, "4"))
        .help("Ordnet die Bedürfnisse danach, wer sich kümmert.", "Sorts the needs by who takes them on.")
    case .age:
      CommandName("groupByAge", "Nach Alter", "By age", (.board, "5"))
        .help("Ordnet offene Bedürfnisse nach Wochen.", "Sorts open needs by weeks.")
    }
  }
}
