/// A need that has a status and an answer, wherever it stands.
protocol AnsweredNeed {
  var status: Need.Status { get set }
  /// What the group is told; never empty where the status says that it does not work.
  var answer: String { get set }
}

extension AnsweredNeed {
  /// Sets the status; an empty answer leaves the one that is there.
  ///
  /// A declined need must say why: by the new answer, or by `reason`, which is known already.
  mutating func set(_ status: Need.Status, answer new: String, reason: String = "") throws(Rejection) {
    guard status != .declined || !new.isEmpty || !reason.isEmpty else { throw .heard(.declinedNeedsReason) }
    self.status = status
    if !new.isEmpty { answer = new }
  }
}

extension Need.Status {
  /// Whether the group is still owed what became of a need in that state: there is an answer, or it was settled, and
  /// nobody has told it.
  package func isDueToReport(answer: String, reportedBackOn: CivilDate?) -> Bool {
    reportedBackOn == nil && (!answer.isEmpty || self == .resolved || self == .declined)
  }
}
