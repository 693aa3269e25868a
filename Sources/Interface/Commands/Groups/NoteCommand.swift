/// What is written down in any phase.
package enum NoteCommand: CaseIterable, Hashable, Sendable {
  case addTopic, editTopic, addNeed, addReflection

  var row: CommandRow {
    switch self {
    case .addTopic:
      CommandRow(
        "addTopic", (.session, "t"), title: ("Thema aufnehmen", "Add a topic"), short: ("Thema", "topic"),
        help: "Schreibt ein Thema auf, in jeder Phase.", "Writes a topic down, in any phase.")
    case .editTopic:
      CommandRow(
        "editTopic", (.topics, "c"), (.session, ""), title: ("Thema ändern", "Edit topic"),
        help: "Ändert den Titel des Themas.", "Changes the title of the topic.")
    case .addNeed:
      CommandRow(
        "addNeed", (.session, "n"), title: ("Bedürfnis aufschreiben", "Write down a need"),
        short: ("neues Bedürfnis", "new need"),
        help: "Schreibt ein Bedürfnis in eigenen Worten auf.", "Writes down a need in people's own words.")
    case .addReflection:
      CommandRow(
        "addReflection", (.session, "m r"), title: ("Eigene Zeile", "Own line"), short: ("eigene Zeile", "own line"),
        help: "Schreibt eine Zeile nur für die Moderation.", "Writes a line for the trainer only.")
    }
  }
}
