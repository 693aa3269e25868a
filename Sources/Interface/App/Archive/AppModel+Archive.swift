import Dialogue
import Reports

extension AppModel {
  /// Goes to a screen that looks back; what it shows is read anew each time, unless something is not on disk yet: then
  /// memory knows more than the disk.
  mutating func look(_ place: Place) -> [AppEffect] {
    self.place = place
    review = Review()
    board.isOpen = false
    directory.isOpen = false
    if saving != .stored, lookedBack != nil {
      if place == .report { drawReport() }
      return []
    }
    return [.look(.partners), .look(.cycle(lookedBack?.archive.index ?? 0))]
  }

  /// What was asked for was read; nothing when no session was closed yet.
  mutating func found(_ archive: CycleArchive?) {
    desk.found(archive)
    lookedBack = archive.map { LookedBack($0) }
    if place == .report { drawReport() }
    review.index = min(review.index, max(0, reviewRows - 1))
  }

  /// The cycle before or after the one that is shown.
  private mutating func otherCycle(_ step: Int) -> [AppEffect] {
    guard let archive = lookedBack?.archive, (0..<archive.count).contains(archive.index + step) else {
      message = .refusal(texts.noOtherCycle)
      return []
    }
    (review.index, review.isOpen) = (0, false)
    (board.selected, board.isOpen) = (nil, false)
    directory.isOpen = false
    return [.look(.cycle(archive.index + step))]
  }

  mutating func performOnArchive(_ command: Command, now: ClockReading) -> [AppEffect] {
    guard command.contexts.contains(where: contexts.contains) else {
      let isOfArchive = !Set(command.contexts).isDisjoint(with: [.review, .board, .partners, .report])
      return refuseInput(isOfArchive ? texts.notInThisContext(command) : texts.onlyInSession)
    }
    switch command {
    case .selectLeft: return otherCycle(1)
    case .selectRight: return otherCycle(-1)
    default: break
    }
    if place == .partners { return performOnPartners(command, now: now) }
    guard lookedBack != nil else {
      message = .refusal(texts.nothingClosedYet)
      return []
    }
    if place == .report { return performInReport(command, now: now) }
    if place == .review {
      performInReview(command)
      return []
    }
    return performOnBoard(command, now: now)
  }
}
