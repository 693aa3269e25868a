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
  mutating func otherCycle(_ step: Int) -> [AppEffect] {
    guard let archive = lookedBack?.archive, (0..<archive.count).contains(archive.index + step) else {
      return refuseInput(texts.noOtherCycle)
    }
    (review.index, review.isOpen) = (0, false)
    (board.selected, board.isOpen) = (nil, false)
    directory.isOpen = false
    return [.look(.cycle(archive.index + step))]
  }

  /// What stands in the way while one looks back; nil when nothing does.
  func reasonAgainstLookingBack(at command: Command) -> String? {
    switch place {
    case .review, .board, .report:
      return lookedBack == nil && !command.leadsToAnotherCycle ? texts.nothingClosedYet : nil
    case .partners:
      return desk.directory.partners.isEmpty && command.needsPartner ? texts.noPartnerYet : nil
    case .session, .today: return nil
    }
  }
}

extension Command {
  fileprivate var leadsToAnotherCycle: Bool {
    guard case .list(let command) = self else { return false }
    return switch command {
    case .selectLeft, .selectRight: true
    case .selectUp, .selectDown, .pageUp, .pageDown, .openRow: false
    }
  }

  fileprivate var needsPartner: Bool {
    guard case .partners(let command) = self else { return false }
    return switch command {
    case .addPartner, .showPartners, .showDueWords, .showWaitingNeeds, .showLoneNeeds: false
    case .editPartner, .stagePartner, .checkPartner, .dropPartner: true
    }
  }
}
