/// Putting topics together, and with earlier ones.
package enum MergingCommand: String, CommandGroup {
  case mergeTopics, unmergeTopics, linkTopic

  var row: CommandRow {
    switch self {
    case .mergeTopics:
      called("Zusammenlegen", "Merge topics", short: ("zusammenlegen", "merge"), (.topics, "z"))
        .help("Legt das Thema mit einem anderen zusammen.", "Puts the topic together with another one.")
    case .unmergeTopics:
      called("Wieder trennen", "Separate again", short: ("trennen", "separate"), (.topics, "l"))
        .help("Trennt ein zusammengelegtes Thema.", "Separates a topic that was merged.")
    case .linkTopic:
      called("Verknüpfen", "Link topic", (.topics, "j"))
        .help("Verknüpft das Thema mit einem früheren.", "Links the topic to an earlier one.")
    }
  }
}
