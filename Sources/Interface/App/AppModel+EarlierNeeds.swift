package import Dialogue
import Reports

extension AppModel {
  /// The needs to which the group is owed an answer, as they stand now.
  ///
  /// A session knows them as they were when it was opened. What was written on the board since then counts as well,
  /// also after a restart, unless the session itself changed the need; of one that was withdrawn there nothing is owed.
  package func earlierNeeds(in session: SessionStateMachine?) -> [EarlierNeed] {
    let known = Self.byName(start.proposal.earlierNeeds)
    guard let session else { return start.proposal.earlierNeeds.compactMap { owed($0, known) } }
    let opened = Self.byName(session.opening.earlierNeeds)
    return session.earlierNeeds.compactMap { need in
      let before = opened[need.id]
      let isChangedHere = need.status != before?.status || need.answer != before?.answer
      return isChangedHere ? need : owed(need, known)
    }
  }

  /// The needs on the board of which the group is still owed what became of them. What the open session has told is in
  /// no archive yet.
  func dueToReport(_ cards: [NeedCard]) -> Set<Need.ID> {
    let open = session ?? start.unfinished?.history.state
    let known = Self.byName(earlierNeeds(in: open))
    return Set(cards.filter { known[$0.id]?.isDueToReport ?? $0.isDueToReport }.map(\.id))
  }

  private static func byName(_ needs: [EarlierNeed]) -> [Need.ID: EarlierNeed] {
    Dictionary(needs.map { ($0.id, $0) }) { first, _ in first }
  }

  private func owed(_ need: EarlierNeed, _ known: [Need.ID: EarlierNeed]) -> EarlierNeed? {
    let latest =
      if let now = desk.written[need.id] {
        need.updated(status: now.status, answer: now.answer, isConfidential: now.isConfidential)
      } else if let known = known[need.id] {
        need.updated(status: known.status, answer: known.answer, isConfidential: known.isConfidential)
      } else {
        need
      }
    return latest.status == .withdrawn ? nil : latest
  }
}
