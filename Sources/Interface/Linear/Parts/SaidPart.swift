import Dialogue

/// What is not saved, what was said, and what was done last.
struct SaidPart: ScreenPart {
  let screen: ScreenView

  var announcements: [Announcement] { saving + message + step }

  /// That something is not on disk is said once for each reason, and that it is again.
  var saving: [Announcement] {
    guard case .notStored(let unsaved) = model.saving else {
      return [Announcement(.saving, model.hasWritten ? texts.allSaved : "", state: "", on: .change)]
    }
    let key = model.keymap.firstKey(of: .general(.rescue)) ?? ""
    let words = [texts.notSaved(unsaved, zone: model.zone), texts.unsavedAdvice(unsaved.reason, key: key)]
    return [Announcement(.saving, words.compactMap(\.first).joined(separator: " "), state: "\(unsaved.reason)")]
  }

  private var message: [Announcement] { model.message.map { [Announcement(.message, $0.text)] } ?? [] }

  /// What is done without a word on the screen is seen there.
  private var step: [Announcement] {
    guard let history = model.history else { return [] }
    let words = model.message == nil ? history.lastEvent.flatMap { self.words(of: $0, in: history.state) } : nil
    return [
      Announcement(
        .step, words ?? "", state: "\(history.length)", on: history.lastEvent == nil || words == nil ? .never : .change)
    ]
  }

  /// Nil for what is told by what comes of it.
  private func words(of event: SessionEvent, in session: SessionStateMachine) -> String? {
    switch event {
    case .frame(.phaseEntered), .frame(.takenUp), .round(.called), .turn(.started), .talk(.topicOpened),
      .activeBreak(.began), .disturbance(.began), .disturbance(.turnStarted), .disturbance(.nextAsked):
      nil
    case .round(.given(let person, _)), .round(.wordAdded(let person, _)), .round(.corrected(_, let person, _)):
      RowPart(screen: screen).answer(of: person, in: session) ?? texts.did(event, in: session)
    default: texts.did(event, in: session)
    }
  }
}
