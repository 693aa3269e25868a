/// Something that happened beside the talk: it keeps what and how long, never whom it was about.
package struct EventRecord: Hashable, Sendable, Identifiable {
  /// What happened.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case disturbance, activeBreak, dialInIssue, topicExtension = "extension", replan
  }

  package let id: Identifier<EventRecord>
  package let kind: Kind
  /// Kind of disturbance or issue, key of the exercise, topic of the extension, the five new minutes of a plan.
  package let detail: String
  package let startedAt: Instant
  package let milliseconds: Int64
  /// How it ended; of an extension, the thumbs up, sideways and down, where they were counted; of a new plan, the whole
  /// minutes the hour was behind, negative when ahead.
  package let outcome: String?
  /// Who of the team helped with dialling in; nil when not said.
  package let helper: String?

  package init(
    id: Identifier<EventRecord>, kind: Kind, detail: String, startedAt: Instant, milliseconds: Int64,
    outcome: String? = nil, helper: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.detail = detail
    self.startedAt = startedAt
    self.milliseconds = milliseconds
    self.outcome = outcome
    self.helper = helper
  }
}
