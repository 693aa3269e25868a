import Dialogue
import Reports

/// The arrow keys: what they go through depends on what is on the screen.
extension AppModel {
  mutating func perform(_ command: ListCommand, now: ClockReading) -> [AppEffect] {
    switch command {
    case .selectUp: return select(-1, now: now)
    case .selectDown: return select(1, now: now)
    case .selectLeft: return turnSideways(-1)
    case .selectRight: return turnSideways(1)
    case .pageUp: return scroll(pages: -1, now: now)
    case .pageDown: return scroll(pages: 1, now: now)
    case .openRow: return openRow()
    }
  }

  private mutating func select(_ step: Int, now: ClockReading) -> [AppEffect] {
    switch place {
    case .review: moveInReview(step, now: now)
    case .board: moveOnBoard(step)
    case .partners: moveInDirectory(step)
    case .report, .today: scroll(step, now: now)
    case .session where isAtStart: scroll(step, now: now)
    case .session: return selectInSession(step, now: now)
    }
    return []
  }

  mutating func selectInSession(_ step: Int, now: ClockReading) -> [AppEffect] {
    guard let session else { return [] }
    if let disturbance = session.runningDisturbance {
      scrollPeople(step, in: disturbance, of: session, now: now)
      return []
    }
    switch session.phase {
    case .preparation: scroll(step, now: now)
    case .checkIn, .checkOut: return session.round.map { call(step, in: $0, now: now) } ?? []
    case .topics: selection.topic = neighbour(of: selectedTopicRow, in: topicRows, step: step)
    case .exchange: selectRequest(step, now: now)
    case .needs, .wrapUp: selection.row = neighbour(of: selectedNeedRow, in: needRows, step: step)
    case .closed: break
    }
    return []
  }

  /// The answers beside a round, or the cycle before and after; the later cycle is on the right.
  private mutating func turnSideways(_ step: Int) -> [AppEffect] {
    switch place {
    case .review, .board, .partners, .report: return otherCycle(-step)
    case .session, .today:
      moveAnswer(by: step)
      return []
    }
  }

  private mutating func openRow() -> [AppEffect] {
    switch place {
    case .review: openReviewRow()
    case .board:
      guard let card = selectedCard else { return refuse(.heard(.noSuchNeed)) }
      (board.selected, board.isOpen, board.firstRow) = (card.id, !board.isOpen, 0)
    case .partners:
      return openDirectoryRow()
    case .report, .session, .today: break
    }
    return []
  }
}
