package import Dialogue

/// What is typed about a topic.
package enum TopicLine: Hashable, Sendable {
  case new(Topic.Origin)
  case title(Topic.ID)
  case tieReason(Topic.ID)
  /// The question to the group, while a topic is talked about in steps.
  case keyQuestion
}

extension AppModel {
  func request(_ asked: TopicLine, in line: Line?) -> LineRequest {
    switch asked {
    case .new(let origin):
      let arrows = line?.similar.isEmpty ?? true ? [] : [(key: "↓", text: texts.similarTopics)]
      return LineRequest(
        texts.topicLabel(origin),
        rows: [(key: "Enter", text: texts.enterTakes(line?.chosenTopic)), (key: "Tab", text: texts.groupOrImpulse)]
          + arrows
      ) { model, title, now in
        let id = Topic.ID(from: &model.identifiers)
        let notice =
          model.twin(of: title) ?? model.texts.topicAdded(key: model.keymap.firstKey(of: .note(.addTopic)) ?? "")
        return model.record(.topics(.added(id, title: title, origin: origin)), now: now, saying: notice)
      }
    case .title(let id):
      return LineRequest(texts.titleLabel) { $0.record(.topics(.retitled(id, to: $1)), now: $2) }
    case .tieReason(let id):
      return LineRequest(
        texts.whyFirst, rows: session?.topics[id].map { [(key: "Enter", text: texts.putsFirst($0.title))] }
      ) { $0.record(.topics(.tieDecided(first: id, reason: $1)), now: $2) }
    case .keyQuestion:
      return LineRequest(texts.keyQuestion, whenEmpty: .isAnswer) {
        $0.record(.method(.keyQuestionWritten($1)), now: $2)
      }
    }
  }

  /// That a topic of the same words stands in today's list, and how both become one; nil where none does. It is taken all
  /// the same: participants decide what is the same.
  private func twin(of title: String) -> String? {
    guard let twin = session?.topics.standing.first(where: { $0.title.readsLike(title) }) else { return nil }
    return texts.topicAddedTwice(twin.title, key: keymap.firstKey(of: .merging(.mergeTopics), in: contexts))
  }
}
