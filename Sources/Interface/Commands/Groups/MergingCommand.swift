/// Putting topics together, and with earlier ones.
package enum MergingCommand: CaseIterable, Hashable, Sendable {
  case mergeTopics, unmergeTopics, linkTopic

  var row: CommandRow {
    switch self {
    case .mergeTopics:
      CommandRow(
        "mergeTopics", (.topics, "z"), title: ("Zusammenlegen", "Merge topics"), short: ("zusammenlegen", "merge"),
        help: "Legt das Thema mit einem anderen zusammen.", "Puts the topic together with another one.")
    case .unmergeTopics:
      CommandRow(
        "unmergeTopics", (.topics, "l"), title: ("Wieder trennen", "Separate again"), short: ("trennen", "separate"),
        help: "Trennt ein zusammengelegtes Thema.", "Separates a topic that was merged.")
    case .linkTopic:
      CommandRow(
        "linkTopic", (.topics, "j"), title: ("Verknüpfen", "Link topic"),
        help: "Verknüpft das Thema mit einem früheren.", "Links the topic to an earlier one.")
    }
  }
}
