package import Dialogue
import Reports

extension AppModel {
  /// The needs to which the group is owed an answer, as they stand now.
  ///
  /// A session knows them as they were when it was opened. What was written on the board since then counts as well,
  /// also after a restart, unless the session itself changed the need.
  package func earlierNeeds(in session: SessionStateMachine?) -> [EarlierNeed] {
    guard let session else { return start.proposal.earlierNeeds.map(latest) }
    return session.earlierNeeds.map { need in
      let opened = session.opening.earlierNeeds.first { $0.id == need.id }
      let isChangedHere = need.status != opened?.status || need.answer != opened?.answer
      return isChangedHere ? need : latest(need)
    }
  }

  private func latest(_ need: EarlierNeed) -> EarlierNeed {
    if let card = board.written[need.id] {
      return need.updated(status: card.status, answer: card.answer, isConfidential: card.isConfidential)
    }
    guard let known = start.proposal.earlierNeeds.first(where: { $0.id == need.id }) else { return need }
    return need.updated(status: known.status, answer: known.answer, isConfidential: known.isConfidential)
  }
}
