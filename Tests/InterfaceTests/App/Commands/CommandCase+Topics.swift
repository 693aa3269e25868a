import Dialogue
import Interface

extension CommandCase {
  static let topics: [CommandCase] = [
    CommandCase(.topics(.addDot), .topics) { $0.topic(4)?.dots == 1 && $1.topic(4)?.dots == 2 },
    CommandCase(.topics(.removeDot), .topics) { $0.topic(4)?.dots == 1 && $1.topic(4)?.dots == 0 },
    CommandCase(.topics(.acclaim), .topics) { $1.topic(4)?.selection == .acclamation },
    CommandCase(.topics(.decideTie), .topics, before: "+", then: "Enter") {
      $0.session?.topics.openTies.count == 1 && $1.session?.topics.openTies.isEmpty == true
        && $1.session?.topics.inOrder[2].title == "Was Masken kosten"
    },
    CommandCase(.merging(.mergeTopics), .topics, then: "3") {
      $1.session?.topics.all.last?.mergedInto == $0.topic(3)?.id && $1.topic(3)?.dots == 3
    },
    CommandCase(.merging(.unmergeTopics), .topics, before: "z 3", then: "1") {
      $1.topic(4)?.dots == 1 && $1.topic(3)?.dots == 2
    },
    CommandCase(.merging(.linkTopic), .topics, then: "1") {
      $1.topic(4)?.recurrenceOf == $0.session?.opening.topicStore.first?.id
    },
    CommandCase(.topics(.chooseTopic), .topics) { $0.topic(4)?.isChosen == false && $1.topic(4)?.isChosen == true },
    CommandCase(.topics(.chooseTopic), .topics, before: "Down") { $1.topic(5)?.title == "Impftermin" },
    CommandCase(.topics(.dropTopic), .topics) { $0.topic(4) != nil && $1.topic(4) == nil },
    CommandCase(.list(.selectUp), .topics) { $1.model.selectedTopicRow == $0.topic(3)?.id },
    CommandCase(.list(.selectDown), .topics) { $1.model.selectedTopicRow == $0.session?.opening.topicStore.first?.id },
  ]
}

extension Trainer {
  /// A topic of today's list by its place in the order of collecting, from 1.
  func topic(_ number: Int) -> Topic? {
    guard let standing = session?.topics.standing, standing.indices.contains(number - 1) else { return nil }
    return standing[number - 1]
  }
}
