import Dialogue
import Words

/// A need in its session, with everything that an export may show of it.
struct ExportedNeed {
  let session: SessionRecord
  let need: CurrentNeed
  let label: Bilingual?
  /// Whether its words may be passed on.
  let isReleased: Bool
  private let control: DisclosureControl
  private let gate: TextGate
  private let isOpen: Bool

  /// Nil for a need that is confidential: it is a number and has no row.
  init?(_ need: CurrentNeed, in session: SessionRecord, _ outside: Outside) {
    let category = need.category.flatMap { outside.labels[$0] }
    guard !need.isSecret(outside.labels) else { return nil }
    control = outside.control
    gate = outside.gate
    isOpen = outside.open.contains(session.id)
    self.session = session
    self.need = need
    label = category?.title
    isReleased = need.isReleased
  }

  /// Whether it has a row: for readers outside the team only when the group released it.
  var isShown: Bool { control.profile == .internal || isReleased }

  /// The wording, or why it is not shown.
  var wording: Table.Value { isReleased ? .text(passed(need.wording)) : .words(Self.placeholder) }

  /// The title of the topic in which it was heard.
  var topic: Table.Value {
    guard let title = need.topic.flatMap({ session.standingTopic($0)?.title }) else { return .nothing }
    return isReleased ? .said(gate.pass(title, from: .topic, in: session.cycle.id)) : hidden(title)
  }

  /// Words beside the wording that could tell it: they go where the wording goes.
  func words(_ text: String) -> Table.Value { isReleased ? .said(passed(text)) : hidden(text) }

  /// Who takes it on: a field that is there to name somebody.
  var responsible: Table.Value {
    isReleased ? .said(OutwardText(naming: need.responsible)) : hidden(need.responsible)
  }

  /// How many feel the same; below the smallest number, nobody included, they are not told apart. While the session
  /// goes on, hands are still counted.
  var sharedBy: Table.Value {
    guard !isOpen else { return .nothing }
    return need.sharedBy.map { control.unlessFew($0).map { .people($0) } ?? .literal(key: nil, Self.few) } ?? .nothing
  }

  /// For programs, which get no number there.
  var sharedByNote: Table.Value {
    !isOpen && need.sharedBy.map { control.unlessFew($0) == nil } == true ? .literal(key: "few", Self.few) : .nothing
  }

  /// What may leave of a text of this need.
  func passed(_ text: String) -> OutwardText { gate.pass(text, from: .need, in: session.cycle.id) }

  private func hidden(_ text: String) -> Table.Value { text.isEmpty ? .nothing : .words(Self.placeholder) }

  static let few = Bilingual("einzelne", "a few")

  /// What stands in place of words that were not released.
  private static let placeholder = Bilingual("(nicht freigegeben)", "(not released)")

  /// What has to be known to tell what leaves of a need.
  struct Outside {
    let labels: [String: CategoryLabel]
    let control: DisclosureControl
    let gate: TextGate
    let open: Set<Session.ID>

    init(_ extract: ArchiveExtract, categories: [CategoryLabel], control: DisclosureControl, gate: TextGate) {
      labels = Dictionary(categories.map { ($0.key, $0) }) { first, _ in first }
      self.control = control
      self.gate = gate
      open = extract.open
    }
  }
}

extension CurrentNeed {
  /// Whether nothing may be told of it but that it is there: it, or everything in its area, is confidential.
  func isSecret(_ labels: [String: CategoryLabel]) -> Bool {
    content.isConfidential
      || ([content.category].compactMap(\.self) + content.moreCategories).contains {
        labels[$0]?.isAlwaysConfidential ?? false
      }
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
