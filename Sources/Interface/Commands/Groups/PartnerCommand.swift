/// The directory of network partners.
package enum PartnerCommand: String, CommandGroup {
  case addPartner, editPartner, checkPartner, dropPartner

  var row: CommandRow {
    switch self {
    case .addPartner:
      called("Netzwerkpartner aufnehmen", "Add a partner", short: ("neu", "new"), (.partners, "a"))
        .help("Nimmt jemanden in das Verzeichnis auf.", "Adds somebody to the directory.")
    case .editPartner:
      called("Netzwerkpartner ändern", "Edit a partner", short: ("ändern", "change"), (.partners, "c"))
        .help(
          "Ändert Landkreis, Angebot, Kontakt und Prüfdatum.",
          "Changes district, offer, contact and day of the last check.")
    case .checkPartner:
      called("Angaben stimmen", "Details are right", short: ("geprüft", "checked"), (.partners, "j"))
        .help("Hält fest, dass die Angaben heute geprüft sind.", "Notes that the details were checked today.")
    case .dropPartner:
      called("Aus dem Verzeichnis", "Out of the directory", short: ("herausnehmen", "take out"), (.partners, "w"))
        .help(
          "Nimmt jemanden aus dem Verzeichnis; was an Bedürfnissen steht, bleibt.",
          "Takes somebody out of the directory; what needs say stays.")
    }
  }
}
