/// A topic of an earlier session that may come up again.
package struct EarlierTopic: Hashable, Sendable, Identifiable {
  /// What became of it.
  package enum Fate: Hashable, Sendable {
    /// It stands in the topic store.
    case waits(since: CivilDate)
    case discussed(on: CivilDate)
  }

  package let id: Topic.ID
  package let title: String
  package let fate: Fate

  package var waits: Bool {
    if case .waits = fate { return true }
    return false
  }

  /// The day that is told with it.
  package var date: CivilDate {
    switch fate {
    case .waits(let date), .discussed(let date): date
    }
  }

  /// Whether every word of `text`, or a part of it, stands in the title anyway.
  package func says(_ text: String) -> Bool {
    let titles = title.foldedSpellings
    return text.split { !$0.isLetter && !$0.isNumber }.allSatisfy { word in
      word.foldedSpellings.contains { word in titles.contains { $0.holds(word) } }
    }
  }
}

extension EarlierTopic {
  package init(_ topic: StoredTopic) {
    self.init(id: topic.id, title: topic.title, fate: .waits(since: topic.firstCollectedOn))
  }

  package init(_ topic: PastTopic) {
    self.init(id: topic.id, title: topic.title, fate: .discussed(on: topic.discussedOn))
  }
}
