/// What is done with the needs of this session, and with marks.
package enum NeedCommand: CaseIterable, Hashable, Sendable {
  case editNeed, confirmNeed, shareNeed, urgencyNeed, confidentialNeed, releaseNeed, mergeNeeds, dropMark

  var row: CommandRow {
    switch self {
    case .editNeed:
      CommandRow(
        "editNeed", (.needs, "Enter"), title: ("Bearbeiten", "Edit"),
        help: "Schreibt den Merker aus oder zeigt alle Felder.", "Writes the mark out or shows all fields.")
    case .confirmNeed:
      CommandRow(
        "confirmNeed", (.needs, "j"), title: ("Vorgelesen, stimmt", "Read out, right"), short: ("stimmt", "is right"),
        help: "Vorgelesen und bestätigt; darf weitergegeben werden.", "Read out and confirmed; may be passed on.")
    case .shareNeed:
      CommandRow(
        "shareNeed", (.needs, "h"), title: ("Wem geht es auch so?", "Who feels the same?"), short: ("Hände", "hands"),
        help: "Trägt die Zahl der Hände ein.", "Notes the number of hands.")
    case .urgencyNeed:
      CommandRow(
        "urgencyNeed", (.needs, "+"), title: ("Wie eilig?", "How urgent?"), short: ("eilig", "urgent"),
        help: "Kann warten, bald, dringend.", "Can wait, soon, urgent.")
    case .confidentialNeed:
      CommandRow(
        "confidentialNeed", (.needs, "z"), title: ("Vertraulich", "Confidential"),
        short: ("vertraulich", "confidential"), help: "Das Bedürfnis wird nur gezählt.", "The need is only counted.")
    case .releaseNeed:
      CommandRow(
        "releaseNeed", (.needs, "w"), title: ("Freigeben", "Release"),
        help: "Gibt frei zum Weitergeben oder nimmt es zurück.", "Releases it to be passed on or takes that back.")
    case .mergeNeeds:
      CommandRow(
        "mergeNeeds", (.needs, ""), title: ("Bedürfnisse zusammenlegen", "Merge needs"),
        help: "Legt das Bedürfnis mit einem anderen zusammen.", "Puts the need together with another one.")
    case .dropMark:
      CommandRow(
        "dropMark", (.needs, "-"), title: ("Nicht aufschreiben", "Do not write down"), short: ("weglegen", "put away"),
        help: "Legt den Merker weg oder gibt ihn nicht frei.", "Puts the mark away or does not release it.")
    }
  }
}
