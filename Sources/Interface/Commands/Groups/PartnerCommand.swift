/// The directory of network partners.
package enum PartnerCommand: String, CommandGroup {
  case addPartner, editPartner, stagePartner, checkPartner, dropPartner, showPartners, showDueWords, showWaitingNeeds,
    showLoneNeeds

  var row: CommandRow {
    switch self {
    case .addPartner:
      called("Netzwerkpartner aufnehmen", "Add a partner", short: ("neu", "new"), (.partners, "a"))
        .help("Nimmt jemanden in das Verzeichnis auf.", "Adds somebody to the directory.")
    case .editPartner:
      called("Netzwerkpartner ändern", "Edit a partner", short: ("ändern", "change"), (.partners, "c"))
        .help(
          "Ändert Angebot, Kontakt, nächsten Schritt, Hürde und alles andere.",
          "Changes offer, contact, next step, barrier and everything else.")
    case .stagePartner: staging
    case .checkPartner:
      called("Angaben stimmen", "Details are right", short: ("geprüft", "checked"), (.partners, "j"))
        .help("Hält fest, dass die Angaben heute geprüft sind.", "Notes that the details were checked today.")
    case .dropPartner:
      called("Aus dem Verzeichnis", "Out of the directory", short: ("herausnehmen", "take out"), (.partners, "w"))
        .help(
          "Nimmt jemanden aus dem Verzeichnis; was an Bedürfnissen steht, bleibt.",
          "Takes somebody out of the directory; what needs say stays.")
    case .showPartners:
      called("Alle Netzwerkpartner", "All network partners", (.partners, "1"))
        .help("Zeigt alle mit Stufe und nächstem Schritt.", "Shows all of them with stage and next step.")
    case .showDueWords: dueWords
    case .showWaitingNeeds:
      called("Was wartet auf wen?", "What waits for whom?", (.partners, "3"))
        .help(
          "Zeigt offene Bedürfnisse bei denen, die helfen können.", "Shows open needs with those who can help.")
    case .showLoneNeeds:
      called("Wofür fehlt noch Hilfe?", "What still needs a helper?", (.partners, "4"))
        .synonyms("Lücke, fehlt", "gap, missing")
        .help(
          "Zeigt offene Bedürfnisse, bei denen noch niemand steht.",
          "Shows open needs that have no helper yet.")
    }
  }

  private var staging: CommandRow {
    called("Stufe der Zusammenarbeit", "Stage of working together", short: ("Stufe", "stage"), (.partners, "s"))
      .synonyms("bekannt, Gespräch, vereinbart, verlässlich, eingeschlafen", "known, talks, agreed, reliable, asleep")
      .help(
        "Schreibt auf, wie weit wir mit jemandem sind, seit wann und warum.",
        "Writes down how far we are with somebody, since when and why.")
  }

  private var dueWords: CommandRow {
    called("Bei wem melden wir uns?", "Whom do we contact?", (.partners, "2"))
      .synonyms("nachfragen, überfällig, Erinnerung", "follow up, overdue, reminder")
      .help(
        "Zeigt, wo ein Schritt fällig ist, etwas einschläft oder lange niemand geprüft hat.",
        "Shows where a step is due, a contact has gone quiet or a check is overdue.")
  }
}
