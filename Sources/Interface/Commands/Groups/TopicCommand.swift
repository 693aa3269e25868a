/// Collecting and choosing topics.
package enum TopicCommand: String, CommandGroup {
  case addDot, removeDot, acclaim, decideTie, chooseTopic, dropTopic

  var row: CommandRow {
    switch self {
    case .addDot:
      called("Punkt dazu", "Add a dot", short: ("Punkt", "dot"), (.topics, "+"))
        .help("Gibt dem Thema einen Punkt.", "Gives the topic a dot.")
    case .removeDot:
      called("Punkt weg", "Remove a dot", short: ("Punkt weg", "dot off"), (.topics, "-"))
        .help("Nimmt dem Thema einen Punkt.", "Takes a dot from the topic.")
    case .acclaim:
      called("Per Daumen gewählt", "Chosen by thumbs", short: ("per Daumen", "by thumbs"), (.topics, "h"))
        .help("Die Gruppe wählt das Thema per Daumen.", "The group chooses the topic by thumbs.")
    case .decideTie:
      called("Gleichstand entscheiden", "Decide a tie", (.topics, "d"))
        .help("Setzt ein Thema bei Gleichstand nach vorn, mit Grund.", "Puts a topic first in a tie, with a reason.")
    case .chooseTopic:
      called("Wählen", "Choose", short: ("wählen", "choose"), (.topics, "Enter"))
        .help(
          "Wählt das Thema oder holt es aus dem Themenspeicher.", "Chooses the topic or takes it from the topic store.")
    case .dropTopic:
      called("Weglassen", "Drop", short: ("weglassen", "drop"), (.topics, "w"))
        .synonyms("löschen, entfernen", "delete, remove")
        .help("Nimmt das Thema aus der Liste.", "Takes the topic off the list.")
    }
  }
}
