/// What is asked of a need in its session and later on the board.
package enum NeedSortingCommand: CaseIterable, Hashable, Sendable {
  case levelNeed, categoryNeed, statusNeed

  var row: CommandRow {
    switch self {
    case .levelNeed:
      CommandRow(
        "levelNeed", (.needs, "l"), (.board, "l"), title: ("Ebene", "Level"),
        help: "Für mich, für uns, für die Verhältnisse.", "For me, for us, for the conditions.")
    case .categoryNeed:
      CommandRow(
        "categoryNeed", (.needs, "c,1,2,3,4,5,6"), (.board, "c"), title: ("Bereich", "Area"),
        help: "Wählt den Bereich mit zwei Ziffern.", "Chooses the area with two digits.")
    case .statusNeed:
      CommandRow(
        "statusNeed", (.needs, "d"), (.board, "d"), title: ("Stand", "Status"), short: ("Stand", "status"),
        help: "Trägt ein, was daraus geworden ist.", "Notes what became of it.",
        synonyms: ("weitergeleitet, gelöst", "passed on, resolved"))
    }
  }
}
