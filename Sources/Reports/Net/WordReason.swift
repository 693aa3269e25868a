package import Dialogue

/// Why a network partner needs a word again.
///
/// A next step with a day says when: from that day on. Without one, whoever is asleep needs a word, and whoever nobody
/// has checked for ninety days.
package enum WordReason: Hashable, Sendable {
  /// The next step was due on that day, which may be today.
  case stepDue(CivilDate)
  case asleep(since: CivilDate)
  /// Nobody has checked the details since they were checked last.
  case unchecked(since: CivilDate)
  /// Nobody has checked them since they were written down.
  case neverChecked(since: CivilDate)

  /// After so many days somebody should check.
  package static let daysUnchecked = 90

  /// Nil for a partner who needs no word on that day. `written` is when it was first written down.
  package init?(_ partner: NetworkPartner, stage: PartnerStageFact?, written: CivilDate, on day: CivilDate) {
    func isLongAgo(_ date: CivilDate) -> Bool { day.daysSinceEpoch - date.daysSinceEpoch >= Self.daysUnchecked }
    if let due = partner.nextStepOn {
      guard due <= day else { return nil }
      self = .stepDue(due)
    } else if let stage, stage.content?.stage == .asleep {
      self = .asleep(since: stage.since)
    } else if let checked = partner.lastChecked {
      guard isLongAgo(checked) else { return nil }
      self = .unchecked(since: checked)
    } else {
      guard isLongAgo(written) else { return nil }
      self = .neverChecked(since: written)
    }
  }

  /// Steps come first, then who is asleep, then who is to be checked; what waits longest before the others.
  package static func isBefore(_ left: WordReason, _ right: WordReason) -> Bool { left.order < right.order }

  private var order: (Int, CivilDate) {
    switch self {
    case .stepDue(let day): (0, day)
    case .asleep(let day): (1, day)
    case .unchecked(let day), .neverChecked(let day): (2, day)
    }
  }
}
