/// Collecting and choosing topics.
package enum TopicCommand: CaseIterable, Hashable, Sendable {
  case addDot, removeDot, acclaim, decideTie, chooseTopic, dropTopic

  var row: CommandRow {
    switch self {
    case .addDot:
      CommandRow(
        "addDot", (.topics, "+"), title: ("Punkt dazu", "Add a dot"), short: ("Punkt", "dot"),
        help: "Gibt dem Thema einen Punkt.", "Gives the topic a dot.")
    case .removeDot:
      CommandRow(
        "removeDot", (.topics, "-"), title: ("Punkt weg", "Remove a dot"), short: ("Punkt weg", "dot off"),
        help: "Nimmt dem Thema einen Punkt.", "Takes a dot from the topic.")
    case .acclaim:
      CommandRow(
        "acclaim", (.topics, "h"), title: ("Per Daumen gewählt", "Chosen by thumbs"),
        short: ("per Daumen", "by thumbs"),
        help: "Die Gruppe wählt das Thema per Daumen.", "The group chooses the topic by thumbs.")
    case .decideTie:
      CommandRow(
        "decideTie", (.topics, "d"), title: ("Gleichstand entscheiden", "Decide a tie"),
        help: "Setzt ein Thema bei Gleichstand nach vorn, mit Grund.", "Puts a topic first in a tie, with a reason.")
    case .chooseTopic:
      CommandRow(
        "chooseTopic", (.topics, "Enter"), title: ("Wählen", "Choose"), short: ("wählen", "choose"),
        help: "Wählt das Thema oder holt es aus dem Themenspeicher.",
        "Chooses the topic or takes it from the topic store.")
    case .dropTopic:
      CommandRow(
        "dropTopic", (.topics, "w"), title: ("Weglassen", "Drop"), short: ("weglassen", "drop"),
        help: "Nimmt das Thema aus der Liste.", "Takes the topic off the list.")
    }
  }
}
