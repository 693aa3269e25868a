/// Commands about needs and about what is left to do.
extension Texts {
  static func needText(of command: Command) -> CommandText {
    switch command {
    case .editNeed:
      CommandText(
        ("Bearbeiten", "Schreibt den Merker aus oder zeigt alle Felder."),
        ("Edit", "Writes the mark out or shows all fields."))
    case .confirmNeed:
      CommandText(
        ("Vorgelesen, stimmt", "Vorgelesen und bestätigt; darf weitergegeben werden."),
        ("Read out, right", "Read out and confirmed; may be passed on."))
    case .shareNeed:
      CommandText(
        ("Wem geht es auch so?", "Trägt die Zahl der Hände ein."),
        ("Who feels the same?", "Notes the number of hands."))
    case .urgencyNeed:
      CommandText(
        ("Wie eilig?", "Kann warten, bald, dringend."),
        ("How urgent?", "Can wait, soon, urgent."))
    case .levelNeed:
      CommandText(
        ("Ebene", "Für mich, für uns, für die Verhältnisse."),
        ("Level", "For me, for us, for the conditions."))
    case .categoryNeed:
      CommandText(
        ("Bereich", "Wählt den Bereich mit zwei Ziffern."),
        ("Area", "Chooses the area with two digits."))
    case .confidentialNeed:
      CommandText(
        ("Vertraulich", "Das Bedürfnis wird nur gezählt."),
        ("Confidential", "The need is only counted."))
    case .releaseNeed:
      CommandText(
        ("Freigeben", "Gibt frei zum Weitergeben oder nimmt es zurück."),
        ("Release", "Releases it to be passed on or takes that back."))
    case .mergeNeeds:
      CommandText(
        ("Bedürfnisse zusammenlegen", "Legt das Bedürfnis mit einem anderen zusammen."),
        ("Merge needs", "Puts the need together with another one."))
    case .statusNeed:
      CommandText(
        ("Stand", "Trägt ein, was daraus geworden ist."),
        ("Status", "Notes what became of it."))
    case .dropMark:
      CommandText(
        ("Nicht aufschreiben", "Legt den Merker weg oder gibt ihn nicht frei."),
        ("Do not write down", "Puts the mark away or does not release it."))
    default:
      CommandText((command.rawValue, ""), (command.rawValue, ""))
    }
  }
}
