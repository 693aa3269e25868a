/// What is asked of a need in its session and later on the board.
package enum NeedSortingCommand: String, CommandGroup {
  case levelNeed, categoryNeed, statusNeed

  var row: CommandRow {
    switch self {
    case .levelNeed:
      called("Ebene", "Level", (.needs, "l"), (.board, "l"))
        .help("Für mich, für uns, für die Verhältnisse.", "For me, for us, for the conditions.")
    case .categoryNeed:
      called("Bereich", "Area", (.needs, "c,1,2,3,4,5,6"), (.board, "c"))
        .help("Wählt den Bereich mit zwei Ziffern.", "Chooses the area with two digits.")
    case .statusNeed:
      called("Stand", "Status", short: ("Stand", "status"), (.needs, "d"), (.board, "d"))
        .synonyms("weitergeleitet, gelöst", "forwarded, passed on, resolved")
        .help("Trägt ein, was daraus geworden ist.", "Notes what became of it.")
    }
  }
}
