import Dialogue
import Interface
import Testing

extension Trainer {
  /// The program ends and is started again, with what is on disk by then.
  mutating func startAgain(after event: SessionEvent? = nil, gap: Duration? = nil, at time: String? = nil) throws {
    var history = try #require(model.history)
    if let event {
      _ = try history.apply(SessionEntry(id: Identifier(derivedFrom: "\(event)"), at: now, change: .event(event)))
    }
    let start = SessionStart(
      proposal: model.start.proposal,
      unfinished: SessionStart.Unfinished(history: history, draft: keptDraft, gap: gap), isDemo: model.start.isDemo,
      deskDrafts: keptAtDesk)
    let now = now
    self = try Trainer(model.texts.language, start: start)
    if let time { look(at: time) } else { self.now = now }
  }

  /// The program ends, and is started again at nine the next morning.
  mutating func startTheNextDay() throws {
    let before = now
    look(at: "09:00:00", on: "2021-03-25")
    try startAgain(gap: now.wall - before.wall)
  }

  /// What staff left half typed, by what was written last for every field.
  var keptAtDesk: [Draft] {
    var kept: [String: Draft] = [:]
    for case .write(.saveAtDesk(let draft, let field)) in effects { kept[field] = draft }
    return kept.values.sorted { $0.field < $1.field }
  }

  /// The half-typed line that was kept last.
  var keptDraft: Draft? {
    for effect in effects.reversed() {
      if case .write(.save(let draft, _)) = effect { return draft }
    }
    return nil
  }
}
