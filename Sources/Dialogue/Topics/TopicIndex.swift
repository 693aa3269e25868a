/// Earlier topics, ready to be compared with what is being typed.
package struct TopicIndex: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    let topic: EarlierTopic
    let words: [[TopicWord]]
  }

  private let entries: [Entry]

  /// Reads the words of every title once.
  package init(_ topics: [EarlierTopic]) {
    entries = topics.map { Entry(topic: $0, words: TopicWord.words(of: $0.title)) }
  }

  /// Topics that share a word or a part of one with `text`, the most similar ones first, at most `limit`.
  ///
  /// Among equals come those that wait, then those of the latest date. Case, diacritics and endings make no
  /// difference, and words of one or two letters say nothing.
  package func similar(to text: String, limit: Int = 3) -> [EarlierTopic] {
    let typed = TopicWord.words(of: text)
    guard !typed.isEmpty else { return [] }
    let found = entries.compactMap { entry -> (topic: EarlierTopic, rank: [Int])? in
      let likeness = typed.reduce(0) { sum, word in
        sum + (entry.words.map { TopicWord.likeness(of: word, to: $0) }.max() ?? 0)
      }
      guard likeness > 0 else { return nil }
      return (entry.topic, [-likeness, entry.topic.waits ? 0 : 1, -entry.topic.date.daysSinceEpoch])
    }
    return found.enumerated()
      .sorted { ($0.element.rank + [$0.offset]).lexicographicallyPrecedes($1.element.rank + [$1.offset]) }
      .prefix(limit).map(\.element.topic)
  }
}
