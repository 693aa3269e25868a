/// Commands that collect and choose topics.
extension Texts {
  static func topicText(of command: Command) -> CommandText? {
    switch command {
    case .addDot:
      CommandText(
        ("Punkt dazu", "Gibt dem Thema einen Punkt."),
        ("Add a dot", "Gives the topic a dot."))
    case .removeDot:
      CommandText(
        ("Punkt weg", "Nimmt dem Thema einen Punkt."),
        ("Remove a dot", "Takes a dot from the topic."))
    case .acclaim:
      CommandText(
        ("Per Daumen gewählt", "Die Gruppe wählt das Thema per Daumen."),
        ("Chosen by thumbs", "The group chooses the topic by thumbs."))
    case .decideTie:
      CommandText(
        ("Gleichstand entscheiden", "Setzt ein Thema bei Gleichstand nach vorn, mit Grund."),
        ("Decide a tie", "Puts a topic first in a tie, with a reason."))
    case .mergeTopics:
      CommandText(
        ("Zusammenlegen", "Legt das Thema mit einem anderen zusammen."),
        ("Merge topics", "Puts the topic together with another one."))
    case .unmergeTopics:
      CommandText(
        ("Wieder trennen", "Trennt ein zusammengelegtes Thema."),
        ("Separate again", "Separates a topic that was merged."))
    case .linkTopic:
      CommandText(
        ("Verknüpfen", "Verknüpft das Thema mit einem früheren."),
        ("Link topic", "Links the topic to an earlier one."))
    case .chooseTopic:
      CommandText(
        ("Wählen", "Wählt das Thema oder holt es aus dem Themenspeicher."),
        ("Choose", "Chooses the topic or takes it from the topic store."))
    case .dropTopic:
      CommandText(
        ("Weglassen", "Nimmt das Thema aus der Liste."),
        ("Drop", "Takes the topic off the list."))
    default: nil
    }
  }
}
