import Content
package import Dialogue
import Words

/// What is asked about topics.
package enum TopicQuestion: Equatable, Sendable {
  case merge(Topic.ID)
  case unmerge
  case link(Topic.ID)
  case method(Topic.ID)
}

extension AppModel {
  func question(_ asked: TopicQuestion) -> Question {
    switch asked {
    case .merge(let id):
      let others = session?.topics.standing.filter { $0.id != id } ?? []
      return Question(texts.mergeWithWhich, others, \.title) { $1.merge(id, into: $0, now: $2) }
    case .unmerge:
      return Question(texts.whichToSeparate, mergedTopics, \.title) { $1.unmerge($0.id, now: $2) }
    case .link(let id):
      return Question(texts.whichEarlierTopic, linkableTopics(for: id), texts.earlier) { earlier, model, now in
        model.record(.topics(.linked(id, to: earlier.id)), now: now)
      }
    case .method(let id):
      return Question(
        texts.whichMethod(session?.topics[id]?.title ?? ""), library.methods,
        { texts.method($0.title[texts.language], minutes: $0.minutes) }, hints: .named(second: texts.digitFromEleven)
      ) { $1.choose($0, for: id, now: $2) }
    }
  }

  /// Topics that are part of others; those in the one under the cursor come first.
  var mergedTopics: [Topic] {
    guard let topics = session?.topics else { return [] }
    let own = selectedTopic.map { topics.merged(into: $0.id) } ?? []
    return own + topics.all.filter { $0.mergedInto != nil && !own.contains($0) }
  }

  /// Earlier topics a topic can be linked to: similar ones first, then those that wait, then those talked about.
  private func linkableTopics(for id: Topic.ID) -> [EarlierTopic] {
    guard let opening = session?.opening else { return [] }
    let all = opening.topicStore.map(EarlierTopic.init) + opening.pastTopics.map(EarlierTopic.init)
    let others = all.filter { $0.id != id }
    let similar = TopicIndex(others).similar(to: session?.topics[id]?.title ?? "")
    return similar + others.filter { !similar.contains($0) }
  }
}
