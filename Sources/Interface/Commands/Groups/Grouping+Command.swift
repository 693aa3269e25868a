extension Board.Grouping {
  /// The command that sorts needs like that.
  var row: CommandRow {
    switch self {
    case .status:
      CommandRow(
        "groupByStatus", (.board, "1"), title: ("Nach Stand", "By status"),
        help: "Ordnet die Bedürfnisse nach ihrem Stand.", "Sorts the needs by status.")
    case .area:
      CommandRow(
        "groupByArea", (.board, "2"), title: ("Nach Bereich", "By area"),
        help: "Ordnet die Bedürfnisse nach ihrem Bereich.", "Sorts the needs by area.")
    case .level:
      CommandRow(
        "groupByLevel", (.board, "3"), title: ("Nach Ebene", "By level"),
        help: "Ordnet die Bedürfnisse nach ihrer Ebene.", "Sorts the needs by level.")
    case .holder:
      CommandRow(
        "groupByHolder", (.board, "4"), title: ("Nach Zuständigkeit", "By who takes it on"),
        help: "Ordnet die Bedürfnisse danach, wer sich kümmert.", "Sorts the needs by who takes them on.")
    case .age:
      CommandRow(
        "groupByAge", (.board, "5"), title: ("Nach Alter", "By age"),
        help: "Ordnet offene Bedürfnisse nach Wochen.", "Sorts open needs by weeks.")
    }
  }
}
