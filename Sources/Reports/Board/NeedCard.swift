package import Dialogue

/// A need on the board: all that it is now, and where it was said.
@dynamicMemberLookup
package struct NeedCard: Hashable, Sendable, Identifiable {
  private let need: CurrentNeed
  /// The session in which it was said.
  package let session: Int
  package let capturedOn: CivilDate
  package let topic: String?

  init(_ need: CurrentNeed, in session: SessionRecord) {
    self.need = need
    self.session = session.number
    capturedOn = session.date
    topic = need.topic.flatMap { session.standingTopic($0)?.title }
  }

  package var id: Need.ID { need.id }

  package subscript<Field>(dynamicMember field: KeyPath<CurrentNeed, Field>) -> Field { need[keyPath: field] }

  /// Whether something is still to be done about it.
  package var isOpen: Bool { need.status != .resolved && need.status != .declined }

  /// Whole weeks since it was said.
  package func weeks(on day: CivilDate) -> Int { max(0, day.daysSinceEpoch - capturedOn.daysSinceEpoch) / 7 }

  /// Whether the group is still owed what became of it.
  package var isDueToReport: Bool {
    need.status.isDueToReport(answer: need.answer, reportedBackOn: need.reportedBackOn)
  }
}
