import Dialogue
import Words

/// A need in its session, with everything that an export may show of it.
struct ExportedNeed {
  let session: SessionRecord
  let need: CurrentNeed
  /// The title of the topic in which it was heard.
  let topic: String?
  let label: Bilingual?
  private let mask: Mask?
  private let control: DisclosureControl

  init(_ need: CurrentNeed, in session: SessionRecord, category: CategoryLabel?, control: DisclosureControl) {
    self.control = control
    self.session = session
    self.need = need
    topic = need.topic.flatMap { session.standingTopic($0)?.title }
    label = category?.title
    mask = Mask.of(need, isAlwaysConfidential: category?.isAlwaysConfidential ?? false)
  }

  /// Whether it has a row: for everybody only when the group released it, and it is not confidential.
  var isShown: Bool { control.profile == .internal || isReleased }

  /// Whether its words may be passed on.
  var isReleased: Bool { mask == nil }

  /// The wording, or why it is not shown.
  var wording: Table.Value { (mask?.placeholder).map { .words($0) } ?? .text(need.wording) }

  /// Words beside the wording that could tell it: they go where the wording goes.
  func words(_ text: String) -> Table.Value {
    guard let mask, !text.isEmpty else { return .said(text) }
    return .words(mask.placeholder)
  }

  /// How many feel the same; a few are not told apart.
  var sharedBy: Table.Value {
    need.sharedBy.map { control.unlessFew($0).map { .people($0) } ?? .literal(key: nil, Self.few) } ?? .nothing
  }

  /// For programs, which get no number there.
  var sharedByNote: Table.Value {
    need.sharedBy.map { control.unlessFew($0) == nil } == true ? .literal(key: "few", Self.few) : .nothing
  }

  private static let few = Bilingual("einzelne", "a few")
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
