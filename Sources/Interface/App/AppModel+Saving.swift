extension AppModel {
  mutating func hear(_ event: SavingEvent) {
    switch event {
    case .stored:
      saving = .stored
      hasWarned = false
    case .notStored(let unsaved): saving = .notStored(unsaved)
    case .rescued(let folder):
      message = .notice(isDatabaseGone ? texts.rescuedUntilBack(in: folder) : texts.rescued(to: folder))
    case .notRescued: message = .refusal(texts.notRescued)
    case .onlyClosingWaits:
      message = .refusal(isDatabaseGone ? texts.closingWaitsForDatabase : texts.onlyClosingWaits)
    case .broughtBack(let steps): message = .notice(texts.broughtBack(steps))
    case .rescueDoesNotFit(let path): message = .refusal(texts.rescueDoesNotFit(path))
    case .rescueUnreadable(let path): message = .refusal(texts.rescueUnreadable(path))
    case .rescueWaits(let path, let place): waitingRescues.append(texts.rescueWaits(path, for: place))
    case .notBackedUp: message = .refusal(texts.notBackedUp)
    }
  }

  private var isDatabaseGone: Bool {
    if case .notStored(let unsaved) = saving { unsaved.reason == .missing } else { false }
  }

  /// What is not on disk yet is only lost when somebody asks twice.
  mutating func leave() -> [AppEffect] {
    guard case .notStored(let unsaved) = saving, !hasWarned else { return [.quit] }
    hasWarned = true
    return refuseInput(texts.notSavedYet(unsaved.steps, key: keymap.firstKey(of: .general(.quit)) ?? ""))
  }

  /// What is not on disk goes into a file somewhere else; the program goes on trying to write it here.
  mutating func rescue() -> [AppEffect] {
    guard saving == .stored else { return [.rescue] }
    return refuseInput(texts.nothingToRescue)
  }
}
