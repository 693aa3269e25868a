import Dialogue

/// A need in its session, with everything that an export may show of it.
struct ExportedNeed {
  let session: SessionRecord
  let need: CurrentNeed
  /// The title of the topic in which it was heard.
  let topic: String?
  let label: Words?
  private let mask: Mask?

  init(_ need: CurrentNeed, in session: SessionRecord, category: CategoryLabel?) {
    self.session = session
    self.need = need
    topic = need.topic.flatMap { session.standingTopic($0)?.title }
    label = category?.title
    mask = Mask(need, isAlwaysConfidential: category?.isAlwaysConfidential ?? false)
  }

  /// The wording, or why it is not shown.
  var wording: Table.Value { (mask?.placeholder).map { .words($0) } ?? .text(need.wording) }

  /// Words beside the wording that could tell it: they go where the wording goes.
  func words(_ text: String) -> Table.Value {
    guard let mask, !text.isEmpty else { return .said(text) }
    return .words(mask.placeholder)
  }

  /// How many feel the same; one or two are not told apart.
  var sharedBy: Table.Value {
    need.sharedBy.map(SmallCounts.isFew) == true ? .literal(key: nil, SmallCounts.few) : .count(need.sharedBy)
  }

  /// For programs, which get no number there.
  var sharedByNote: Table.Value {
    need.sharedBy.map(SmallCounts.isFew) == true ? .literal(key: "few", SmallCounts.few) : .nothing
  }
}

extension SessionRecord {
  /// The topic of that name, or the one into which it was merged.
  func standingTopic(_ id: Topic.ID) -> TopicRecord? {
    var topic = topics.first { $0.id == id }
    var merges = 0
    while let target = topic?.mergedInto, merges < topics.count, let next = topics.first(where: { $0.id == target }) {
      topic = next
      merges += 1
    }
    return topic
  }

  /// Its needs that may be exported, as they stand now.
  func exportedNeeds(_ facts: [Need.ID: [NeedFact]]) -> [CurrentNeed] {
    currentNeeds(facts).filter(\.isExported)
  }

  /// All needs of the session as they stand now.
  func currentNeeds(_ facts: [Need.ID: [NeedFact]]) -> [CurrentNeed] {
    needs.map { CurrentNeed($0, facts[$0.id] ?? []) }
  }
}
