import Dialogue
import Screen

extension AppModel {
  /// Marks that wait for words and needs, in the order in which they were heard, then what else was marked;
  /// after the hour only what is open.
  package var needRows: [NeedRow] {
    guard let session else { return [] }
    if session.phase == .wrapUp {
      return session.openPoints.map { point in
        switch point {
        case .category(let id): .need(id)
        case .text(let id), .release(let id): .mark(id)
        }
      }
    }
    let list = session.needList
    let marks = list.openMarks.map { (at: $0.at, row: NeedRow.mark($0.id)) }
    let needs = list.standing.map { need in
      let mark = list.marks.first { $0.need == need.id }
      return (at: mark?.at ?? need.capturedAt, row: NeedRow.need(need.id))
    }
    let notes = list.marks.filter { $0.kind != .need && !$0.isDropped }.map { NeedRow.mark($0.id) }
    return (marks + needs).sorted { $0.at < $1.at }.map(\.row) + notes
  }

  /// The row the cursor is on.
  package var selectedNeedRow: NeedRow? {
    selection.row.flatMap { needRows.contains($0) ? $0 : nil } ?? needRows.first
  }

  mutating func performOnNeeds(_ command: Command, pressed: Key?, now: ClockReading) -> [AppEffect]? {
    switch command {
    case .selectUp: select(-1)
    case .selectDown: select(1)
    case .editNeed: return editRow()
    case .dropMark:
      guard case .mark(let id) = selectedNeedRow else { return refuse(.noSuchMark) }
      if let mark = session?.needList[id], mark.text != nil, mark.kind.needsRelease, mark.isReleased == nil {
        return record(.heard(.markReleased(id, isReleased: false)), now: now)
      }
      selection.row = neighbour(of: selectedNeedRow, in: needRows, step: 1)
      return record(.heard(.markDropped(id)), now: now)
    case .releaseNeed:
      if case .mark(let id) = selectedNeedRow { return record(.heard(.markReleased(id, isReleased: true)), now: now) }
      return withNeed { model, need in
        model.setInSession(need.id, by: .released(!need.isReleased), now: now)
      }
    case .confirmNeed:
      return withNeed { model, need in
        model.setInSession(need.id, by: need.isConfirmed ? .unconfirmed : .confirmed, now: now)
      }
    case .confidentialNeed:
      return withNeed { model, need in
        model.setInSession(need.id, by: .confidential(!need.isConfidential), now: now)
      }
    case .urgencyNeed:
      return withNeed { model, need in
        model.setInSession(need.id, by: .urgency(need.nextUrgency), now: now)
      }
    case .shareNeed: return ask { .line(Line(.hands($0.id))) }
    case .levelNeed: return ask { .choice(Choice(.level($0.id))) }
    case .statusNeed: return ask { .choice(Choice(.status($0.id))) }
    case .mergeNeeds: return ask { .choice(Choice(.mergeNeed($0.id))) }
    case .categoryNeed:
      let effects = ask { .choice(Choice(.categoryGroup($0.id, as: .main))) }
      guard entry != nil, let pressed, case .character(let digit) = pressed, digit.isNumber else { return effects }
      return pressInEntry(pressed, now: now)
    case .reportBack: return reportBack(now: now)
    default: return nil
    }
    return []
  }

  private mutating func select(_ step: Int) {
    if session?.phase == .preparation {
      selection.preparation = max(0, selection.preparation + step)
    } else {
      selection.row = neighbour(of: selectedNeedRow, in: needRows, step: step)
    }
  }

  /// Enter: words for a mark, the form for a need.
  private mutating func editRow() -> [AppEffect] {
    switch selectedNeedRow {
    case .mark(let id):
      let mark = session?.needList[id]
      if mark?.kind == .need { open(.need(id)) } else { open(.markText(id), text: mark?.text ?? "") }
    case .need(let id):
      selection.row = .need(id)
      form = Form(subject: .need(id))
    case nil:
      open(.need(nil))
    }
    return []
  }

  private mutating func ask(_ question: (Need) -> Entry) -> [AppEffect] {
    withNeed { model, need in
      model.entry = question(need)
      return []
    }
  }

  private mutating func withNeed(_ action: (inout AppModel, Need) -> [AppEffect]) -> [AppEffect] {
    guard case .need(let id) = selectedNeedRow, let need = session?.needList[id] else { return refuse(.noSuchNeed) }
    selection.row = .need(id)
    return action(&self, need)
  }

  mutating func refuse(_ rejection: Rejection) -> [AppEffect] {
    message = .refusal(texts.refusal(rejection, in: session))
    return []
  }
}
