/// A need of an earlier session to which the group is owed an answer.
package struct EarlierNeed: AnsweredNeed, Hashable, Sendable, Codable, Identifiable {
  package let id: Need.ID
  package let wording: String
  package let session: Int
  package let capturedOn: CivilDate
  package internal(set) var status: Need.Status
  package internal(set) var answer: String
  package let isConfidential: Bool
  /// The day on which the group heard the answer.
  package internal(set) var reportedBackOn: CivilDate?

  package init(
    id: Need.ID, wording: String, session: Int, capturedOn: CivilDate, status: Need.Status, answer: String,
    isConfidential: Bool, reportedBackOn: CivilDate? = nil
  ) {
    self.id = id
    self.wording = wording
    self.session = session
    self.capturedOn = capturedOn
    self.status = status
    self.answer = answer
    self.isConfidential = isConfidential
    self.reportedBackOn = reportedBackOn
  }

  /// Whether the group is still owed what became of it.
  package var isDueToReport: Bool { status.isDueToReport(answer: answer, reportedBackOn: reportedBackOn) }

  /// The same need as it stands after something became known of it elsewhere.
  package func updated(status: Need.Status, answer: String, isConfidential: Bool) -> EarlierNeed {
    EarlierNeed(
      id: id, wording: wording, session: session, capturedOn: capturedOn, status: status, answer: answer,
      isConfidential: isConfidential, reportedBackOn: reportedBackOn)
  }
}
