/// What is done with the needs of this session, and with marks.
package enum NeedCommand: String, CommandGroup {
  case editNeed, confirmNeed, shareNeed, urgencyNeed, confidentialNeed, releaseNeed, releaseList, mergeNeeds, dropMark

  var row: CommandRow {
    switch self {
    case .editNeed:
      called("Bearbeiten", "Edit", (.needs, "Enter"))
        .help("Schreibt den Merker aus oder zeigt alle Felder.", "Writes the mark out or shows all fields.")
    case .confirmNeed:
      called("Vorgelesen, stimmt", "Read out, right", short: ("stimmt", "is right"), (.needs, "j"))
        .help("Vorgelesen und bestätigt; damit auch freigegeben.", "Read out and confirmed, and so released.")
    case .shareNeed:
      called("Wem geht es auch so?", "Who feels the same?", short: ("Hände", "hands"), (.needs, "h"))
        .help("Trägt die Zahl der Hände ein.", "Notes the number of hands.")
    case .urgencyNeed:
      called("Wie eilig?", "How urgent?", short: ("eilig", "urgent"), (.needs, "+"))
        .help("Kann warten, bald, dringend.", "Can wait, soon, urgent.")
    case .confidentialNeed:
      called("Vertraulich", "Confidential", short: ("vertraulich", "confidential"), (.needs, "z"))
        .help("Das Bedürfnis wird nur gezählt.", "The need is only counted.")
    case .releaseNeed:
      called("Freigeben", "Release", short: ("freigeben", "release"), (.needs, "w"))
        .help("Gibt den Text frei oder nimmt die Freigabe zurück.", "Releases the text or takes the release back.")
    case .releaseList:
      called("Liste freigeben", "Release the list", (.needs, "m a"))
        .help(
          "Gibt nach dem Vorlesen alle offenen Texte dieser Art frei.",
          "Releases all open texts of this kind after reading them out.")
    case .mergeNeeds:
      called("Bedürfnisse zusammenlegen", "Merge needs", (.needs, ""))
        .help("Legt das Bedürfnis mit einem anderen zusammen.", "Puts the need together with another one.")
    case .dropMark:
      called("Nicht aufschreiben", "Do not write down", short: ("weglegen", "put away"), (.needs, "-"))
        .help("Legt den Merker weg oder gibt ihn nicht frei.", "Puts the mark away or does not release it.")
    }
  }
}
