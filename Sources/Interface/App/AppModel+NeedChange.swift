import Content
import Dialogue
import Reports

extension AppModel {
  /// Changes a need where it stands: in the session that goes on, or, on the board, as a fact about a closed one.
  mutating func set(_ id: Need.ID, by change: NeedChange, now: ClockReading) -> [AppEffect] {
    guard isOnBoard else { return record(.heard(.needChanged(id, by: change)), now: now) }
    switch change {
    case .status(let status, let answer):
      guard status != .declined || !answer.isEmpty else { return refuse(.declinedNeedsReason) }
      return note(id, [(.status, status.rawValue)] + (answer.isEmpty ? [] : [(.answer, answer)]), now: now)
    case .level(let level): return note(id, [(.level, level.rawValue)], now: now)
    case .category(let key):
      guard let category = library.category(key) else { return refuse(.noSuchCategory) }
      let secret: [(NeedFact.Field, String)] =
        category.alwaysConfidential ? [(.confidential, "1"), (.released, "0")] : []
      return note(id, [(.category, key), (.gkvField, category.gkvField)] + secret, now: now)
    case .responsible(let text): return note(id, [(.responsible, text)], now: now)
    case .dueOn(let date): return note(id, [(.dueOn, date.iso)], now: now)
    case .derivedDemand(let text): return note(id, [(.derivedDemand, text)], now: now)
    case .wording, .confirmed, .unconfirmed, .sharedBy, .urgency, .moreCategories, .field, .barrier, .drive,
      .existingOffer, .helpers, .nextStep, .confidential, .released:
      return refuse(.sessionIsClosed)
    }
  }
}
