/// The directory of network partners.
package enum PartnerCommand: CaseIterable, Hashable, Sendable {
  case addPartner, editPartner, checkPartner, dropPartner

  var row: CommandRow {
    switch self {
    case .addPartner:
      CommandRow(
        "addPartner", (.partners, "a"), title: ("Netzwerkpartner aufnehmen", "Add a partner"), short: ("neu", "new"),
        help: "Nimmt jemanden in das Verzeichnis auf.", "Adds somebody to the directory.")
    case .editPartner:
      CommandRow(
        "editPartner", (.partners, "c"), title: ("Netzwerkpartner ändern", "Edit a partner"),
        short: ("ändern", "change"),
        help: "Ändert Landkreis, Angebot, Kontakt und Prüfdatum.",
        "Changes district, offer, contact and day of the last check.")
    case .checkPartner:
      CommandRow(
        "checkPartner", (.partners, "j"), title: ("Angaben stimmen", "Details are right"),
        short: ("geprüft", "checked"),
        help: "Hält fest, dass die Angaben heute geprüft sind.", "Notes that the details were checked today.")
    case .dropPartner:
      CommandRow(
        "dropPartner", (.partners, "w"), title: ("Aus dem Verzeichnis", "Out of the directory"),
        short: ("herausnehmen", "take out"),
        help: "Nimmt jemanden aus dem Verzeichnis; was an Bedürfnissen steht, bleibt.",
        "Takes somebody out of the directory; what needs say stays.")
    }
  }
}
