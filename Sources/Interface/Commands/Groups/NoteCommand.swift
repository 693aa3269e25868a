/// What is written down in any phase.
package enum NoteCommand: String, CommandGroup {
  case addTopic, editTopic, addNeed, addReflection

  var row: CommandRow {
    switch self {
    case .addTopic:
      called("Thema aufnehmen", "Add a topic", short: ("Thema", "topic"), (.session, "t"))
        .help("Schreibt ein Thema auf, in jeder Phase.", "Writes a topic down, in any phase.")
    case .editTopic:
      called("Thema ändern", "Edit topic", (.topics, "c"), (.session, ""))
        .help("Ändert den Titel des Themas.", "Changes the title of the topic.")
    case .addNeed:
      called("Bedürfnis aufschreiben", "Write down a need", short: ("neues Bedürfnis", "new need"), (.session, "n"))
        .help("Schreibt ein Bedürfnis in eigenen Worten auf.", "Writes down a need in people's own words.")
    case .addReflection:
      called("Eigene Zeile", "Own line", short: ("eigene Zeile", "own line"), (.session, "m r"))
        .help("Schreibt eine Zeile nur für die Moderation.", "Writes a line for the trainer only.")
    }
  }
}
