import Dialogue
import Interface

extension CommandCase {
  static let needs: [CommandCase] = [
    CommandCase(.need(.editNeed), .needs) { $0.need.map { .need($0.id) } == $1.model.form?.subject },
    CommandCase(.need(.editNeed), .needs, before: "Down", then: "x Enter") {
      $1.session?.needList.needs.last?.wording == "x" && $1.session?.needList.openMarks.count == 1
    },
    CommandCase(.need(.confirmNeed), .needs) { $0.need?.isConfirmed == true && $1.need?.isConfirmed == false },
    CommandCase(.need(.confirmNeed), .needs, before: "j") {
      $1.need?.isConfirmed == true && $1.need?.isReleased == true
    },
    CommandCase(.need(.shareNeed), .needs, then: "4 Enter") { $0.need?.sharedBy == 5 && $1.need?.sharedBy == 4 },
    CommandCase(.need(.mergeNeeds), .needs, before: "n x Enter Up Up Up", then: "1") {
      $1.session?.needList.standing.map(\.wording) == ["x"] && $0.session?.needList.standing.count == 2
    },
    CommandCase(.need(.dropMark), .needs, before: "Down") {
      $0.session?.needList.openMarks.count == 2 && $1.session?.needList.openMarks.count == 1
    },
    CommandCase(.list(.selectUp), .needs, before: "Down") { $1.model.selectedNeedRow == $1.model.needRows[0] },
    CommandCase(.list(.selectDown), .needs) { $1.model.selectedNeedRow == $1.model.needRows[1] },
  ]

  static let needFields: [CommandCase] = [
    CommandCase(.need(.urgencyNeed), .needs) { $0.need?.urgency == nil && $1.need?.urgency == .urgent },
    CommandCase(.sorting(.levelNeed), .needs, then: "3") { $1.need?.level == .structural },
    CommandCase(.sorting(.categoryNeed), .needs, then: "1 7") { $1.need?.category == "medical_access" },
    CommandCase(.need(.confidentialNeed), .needs) { $1.need?.isConfidential == true && $1.need?.isReleased == false },
    CommandCase(.need(.releaseNeed), .needs) { $0.need?.isReleased == true && $1.need?.isReleased == false },
    CommandCase(.need(.releaseList), .needs, before: "m m x Enter m m y Enter m d z Enter Down Down Down") {
      let before = $0.session?.needList.marks.filter { $0.isReleased == true }.map(\.kind)
      return before == []
        && $1.session?.needList.marks.filter { $0.isReleased == true }.map(\.kind) == [.takeaway, .takeaway]
    },
    CommandCase(.sorting(.statusNeed), .needs, then: "2") { $1.need?.status == .forwarded },
  ]
}

extension Trainer {
  /// The need that was written down first.
  var need: Need? { session?.needList.needs.first }
}
