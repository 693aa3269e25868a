/// Commands of the network partners.
extension Texts {
  static func partnerText(of command: Command) -> CommandText? {
    switch command {
    case .goPartners:
      CommandText(
        ("Netzwerkpartner", "Zeigt, wer im Sozialraum helfen kann."),
        ("Network partners", "Shows who in the neighbourhood can help."))
    case .addPartner:
      CommandText(
        ("Netzwerkpartner aufnehmen", "Nimmt jemanden in das Verzeichnis auf."),
        ("Add a partner", "Adds somebody to the directory."))
    case .editPartner:
      CommandText(
        ("Netzwerkpartner ändern", "Ändert Landkreis, Angebot, Kontakt und Prüfdatum."),
        ("Edit a partner", "Changes district, offer, contact and day of the last check."))
    case .checkPartner:
      CommandText(
        ("Angaben stimmen", "Hält fest, dass die Angaben heute geprüft sind."),
        ("Details are right", "Notes that the details were checked today."))
    case .dropPartner:
      CommandText(
        ("Aus dem Verzeichnis", "Nimmt jemanden aus dem Verzeichnis; was an Bedürfnissen steht, bleibt."),
        ("Out of the directory", "Takes somebody out of the directory; what needs say stays."))
    default: nil
    }
  }
}
