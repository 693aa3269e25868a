package import Dialogue

extension AppModel {
  /// What stands in the list of the topics' phase: today's topics as they were collected, then those that wait.
  package var topicRows: [Topic.ID] {
    guard let session else { return [] }
    return session.topics.standing.map(\.id) + session.waitingTopics.map(\.id)
  }

  /// The row the cursor is on.
  package var selectedTopicRow: Topic.ID? {
    selection.topic.flatMap { topicRows.contains($0) ? $0 : nil } ?? topicRows.first
  }

  /// The topic of today's list the cursor is on.
  package var selectedTopic: Topic? {
    selectedTopicRow.flatMap { id in session?.topics.standing.first { $0.id == id } }
  }

  mutating func perform(_ command: TopicCommand, now: ClockReading) -> [AppEffect] {
    guard let session else { return [] }
    switch command {
    case .chooseTopic:
      if let row = selectedTopicRow, session.waitingTopics.contains(where: { $0.id == row }) {
        selection.topic = row
        return record(.topics(.takenFromStore(row)), now: now, saying: texts.storedTopicTaken)
      }
      return withTopic { $0.record(.topics(.chosen($1)), now: now) }
    case .addDot: return withTopic { $0.record(.topics(.dotAdded($1)), now: now) }
    case .removeDot: return withTopic { $0.record(.topics(.dotRemoved($1)), now: now) }
    case .acclaim: return withTopic { $0.record(.topics(.acclaimed($1)), now: now) }
    case .dropTopic: return withTopic { $0.drop($1, now: now) }
    case .decideTie: return decideTie(in: session)
    }
  }

  /// The neighbour of the cursor in a list, staying inside.
  func neighbour<ID: Equatable>(of id: ID?, in rows: [ID], step: Int) -> ID? {
    guard let id, let index = rows.firstIndex(of: id) else { return rows.first }
    return rows[max(0, min(rows.count - 1, index + step))]
  }

  mutating func withTopic(_ action: (inout AppModel, Topic.ID) -> [AppEffect]) -> [AppEffect] {
    guard let topic = selectedTopic else {
      return selectedTopicRow == nil ? refuse(.topic(.noSuchTopic)) : refuseInput(texts.takeTopicFirst)
    }
    selection.topic = topic.id
    return action(&self, topic.id)
  }
}
