/// The Bilanz, beside what staff write for it.
package enum ReportCommand: String, CommandGroup {
  case assessStage, addRecommendation, writeHead, changeStatement, goToChapter, nextChapter, previousChapter, endCycle,
    saveReport

  var row: CommandRow {
    switch self {
    case .assessStage:
      called("Stufe der Beteiligung", "Stage of participation", short: ("Stufe", "stage"), (.report, "t"))
        .help(
          "Schätzt ein, wie weit die Gruppe mitbestimmt, und warum.", "Assesses how far the group decides, and why.")
    case .addRecommendation:
      called("Empfehlung schreiben", "Write a recommendation", short: ("Empfehlung", "recommendation"), (.report, "e"))
        .synonyms("vorschlagen, fordern, Bitte", "suggest, ask, request")
        .help(
          "Schreibt, was jemand tun soll, bis wann und aus welchem Bedürfnis.",
          "Writes what somebody should do, by when and from which need.")
    case .writeHead: head
    case .goToChapter:
      called("Kapitel wählen", "Choose a chapter", short: ("Kapitel", "chapter"), (.report, "j"))
        .synonyms("springen, Inhalt, erste Seite", "jump, contents, first page")
        .help("Springt zu einem Kapitel oder zur ersten Seite.", "Jumps to a chapter or to the first page.")
    case .nextChapter:
      called("Nächstes Kapitel", "Next chapter", (.report, "Tab,+"))
        .help("Zeigt den Anfang des nächsten Kapitels.", "Shows the beginning of the next chapter.")
    case .previousChapter:
      called("Voriges Kapitel", "Previous chapter", (.report, "-"))
        .help("Zeigt den Anfang des Kapitels davor.", "Shows the beginning of the chapter before.")
    case .changeStatement:
      called("Text der Bilanz ändern", "Change a text of the review", short: ("ändern", "change"), (.report, "c"))
        .help(
          "Ändert, was das Team geschrieben hat; leer nimmt es weg.",
          "Changes what the team wrote; empty takes it away.")
    case .endCycle:
      called("Durchlauf beenden", "End the cycle", (.report, ""))
        .synonyms("Abschnitt, abschließen, Zahlen", "section, close, numbers")
        .help(
          "Trägt ein, dass der Durchlauf zu Ende ist. Die Zahlen von Menschen stehen dann fest.",
          "Notes that the cycle is over. Then the numbers of people are final.")
    case .saveReport: saving
    }
  }

  private var head: CommandRow {
    called("Kopf der Bilanz", "Head of the review", short: ("Kopf", "head"), (.report, "h"))
      .synonyms("Auftraggeber, Erstellt von, Kontakt", "ordered by, made by, contact")
      .help(
        "Schreibt, wer beauftragt hat, wer die Bilanz gemacht hat und wer Fragen beantwortet.",
        "Writes who ordered the hour, who made the review and who answers questions.")
  }

  private var saving: CommandRow {
    called("Bilanz speichern", "Save the review", short: ("speichern", "save"), (.report, "s"))
      .synonyms("Datei, drucken, Protokoll, Bericht", "file, print, minutes, record, report")
      .help(
        "Schreibt die Bilanz in eine Datei: .html, .md oder .json.",
        "Writes the review to a file: .html, .md or .json.")
  }
}
