package import Dialogue

/// A need on the board, as it stands now.
package struct NeedCard: Hashable, Sendable, Identifiable {
  package let id: Need.ID
  package let wording: String
  /// The session in which it was said.
  package let session: Int
  package let capturedOn: CivilDate
  package let topic: String?
  package let category: NeedCategory.ID?
  package let field: GKVField?
  package let level: Need.Level?
  package let urgency: Need.Urgency?
  package let sharedBy: Int?
  package let helpers: String
  package let existingOffer: String
  package let barrier: String
  package let nextStep: String
  package let responsible: String
  package let dueOn: CivilDate?
  package let status: Need.Status
  package let answer: String
  /// What staff make of it, in their words.
  package let derivedDemand: String
  package let reportedBackOn: CivilDate?
  package let isConfirmed: Bool
  package let isConfidential: Bool
  package let isReleased: Bool

  init(_ need: CurrentNeed, id: Need.ID, in session: SessionRecord) {
    self.id = id
    wording = need.wording
    self.session = session.number
    capturedOn = session.date
    topic = need.topic.flatMap { session.standingTopic($0)?.title }
    category = need.category
    field = need.field
    level = need.level
    urgency = need.urgency
    sharedBy = need.sharedBy
    helpers = need.helpers
    existingOffer = need.existingOffer
    barrier = need.barrier
    nextStep = need.nextStep
    responsible = need.responsible
    dueOn = need.dueOn
    status = need.status
    answer = need.answer
    derivedDemand = need.derivedDemand
    reportedBackOn = need.reportedBackOn
    isConfirmed = need.isConfirmed
    isConfidential = need.isConfidential
    isReleased = need.isReleased
  }

  /// Whole weeks since it was said.
  package func weeks(on day: CivilDate) -> Int { max(0, day.daysSinceEpoch - capturedOn.daysSinceEpoch) / 7 }

  /// Whether the group is still owed what became of it: there is an answer, or it was settled.
  package var isDueToReport: Bool {
    reportedBackOn == nil && (!answer.isEmpty || status == .resolved || status == .declined)
  }
}
