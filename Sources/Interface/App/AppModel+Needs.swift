import Dialogue
import Reports
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
    let notes = list.marks.filter { $0.kind != .need && !$0.isDropped && list.isFirstMention($0) }.map {
      NeedRow.mark($0.id)
    }
    return (marks + needs).sorted { $0.at < $1.at }.map(\.row) + notes
  }

  /// The row the cursor is on.
  package var selectedNeedRow: NeedRow? { selection.row.flatMap { needRows.contains($0) ? $0 : nil } ?? needRows.first }

  mutating func perform(_ command: NeedCommand, now: ClockReading) -> [AppEffect] {
    switch command {
    case .editNeed: editRow()
    case .dropMark: dropMark(now: now)
    case .releaseNeed: release(now: now)
    case .releaseList: releaseList(now: now)
    case .confirmNeed: withNeed { $0.confirm($1, now: now) }
    case .confidentialNeed: withNeed { $0.setInSession($1.id, by: .confidential(!$1.isConfidential), now: now) }
    case .urgencyNeed: withNeed { $0.setInSession($1.id, by: .urgency($1.nextUrgency), now: now) }
    case .shareNeed:
      withNeed { model, need in
        // Hands are counted anew each time.
        model.entry = .line(Line(.need(.hands(need.id))))
        return []
      }
    case .mergeNeeds: withNeed { model, need in model.ask(.need(need.id, .merge)) }
    }
  }

  /// What is asked of a need alike where it was said and later on the board; a digit answers the first question.
  mutating func perform(_ command: NeedSortingCommand, pressed: Key?, now: ClockReading) -> [AppEffect] {
    isOnBoard
      ? withCard { $0.perform(command, on: $1.id, pressed: nil, now: now) }
      : withNeed { $0.perform(command, on: $1.id, pressed: pressed, now: now) }
  }

  private mutating func perform(
    _ command: NeedSortingCommand, on id: Need.ID, pressed: Key?, now: ClockReading
  ) -> [AppEffect] {
    switch command {
    case .levelNeed: return ask(.need(id, .level))
    case .statusNeed: return ask(.need(id, .status))
    case .categoryNeed:
      let choice = Choice(.need(id, .categoryGroup(.main)))
      entry = .choice(choice)
      guard let pressed, pressed.isDigit else { return [] }
      return press(pressed, in: choice, now: now)
    }
  }

  private mutating func dropMark(now: ClockReading) -> [AppEffect] {
    guard case .mark(let id) = selectedNeedRow else { return refuse(.heard(.noSuchMark)) }
    guard let list = session?.needList, let mark = list[id] else { return refuse(.heard(.noSuchMark)) }
    let isDecision = mark.text != nil && mark.kind.needsRelease && mark.isReleased == nil
    return stayingInPlace { model in
      if isDecision { return model.record(.heard(.markReleased(id, isReleased: false)), now: now) }
      // The row stands for all mentions of a strength.
      return list.mentions(of: mark).flatMap { model.record(.heard(.markDropped($0.id)), now: now) }
    }
  }

  private mutating func release(now: ClockReading) -> [AppEffect] {
    guard case .mark(let id) = selectedNeedRow else {
      return withNeed { $0.setInSession($1.id, by: .released(!$1.isReleased), now: now) }
    }
    let isReleased = session?.needList[id]?.isReleased == true
    return stayingInPlace { $0.record(.heard(.markReleased(id, isReleased: !isReleased)), now: now) }
  }

  /// Where a change takes the chosen row out of the list, the cursor goes to the one that comes up in its place: the next
  /// key must not meet a need at the other end.
  mutating func stayingInPlace(_ change: (inout AppModel) -> [AppEffect]) -> [AppEffect] {
    let (rows, chosen) = (needRows, selectedNeedRow)
    let effects = change(&self)
    let left = needRows
    guard let chosen, !left.contains(chosen), let index = rows.firstIndex(of: chosen) else { return effects }
    let place = rows[..<index].count(where: left.contains)
    selection.row = left.isEmpty ? nil : left[min(place, left.count - 1)]
    return effects
  }

  /// Everything of the kind the cursor is on that nobody has decided about, as it was read out.
  private mutating func releaseList(now: ClockReading) -> [AppEffect] {
    guard case .mark(let id) = selectedNeedRow, let mark = session?.needList[id] else {
      return refuse(.heard(.noSuchMark))
    }
    guard mark.kind.needsRelease else { return refuse(.heard(.needsNoRelease)) }
    let ids = session?.needList.undecided(mark.kind).map(\.id) ?? []
    guard !ids.isEmpty else { return refuseInput(texts.nothingToRelease) }
    return stayingInPlace {
      $0.record(.heard(.marksReleased(ids)), now: now, saying: $0.texts.listReleased(mark.kind, ids.count))
    }
  }

  /// Enter: words for a mark, the form for a need.
  private mutating func editRow() -> [AppEffect] {
    switch selectedNeedRow {
    case .mark(let id):
      let mark = session?.needList[id]
      return mark?.kind == .need ? open(.need(.new(id))) : open(.need(.markText(id)), text: mark?.text ?? "")
    case .need(let id):
      selection.row = .need(id)
      form = Form(subject: .need(id))
      return []
    case nil: return open(.need(.new(nil)))
    }
  }

  /// The need the cursor is on; nil on a mark.
  private var selectedNeed: Need? {
    guard case .need(let id) = selectedNeedRow else { return nil }
    return session?.needList[id]
  }

  /// After the hour nobody is there to say yes: it is asked whether somebody did.
  private mutating func confirm(_ need: Need, now: ClockReading) -> [AppEffect] {
    if session?.phase == .wrapUp, !need.isConfirmed { return ask(.need(need.id, .readOut)) }
    return setInSession(need.id, by: need.isConfirmed ? .unconfirmed : .confirmed, now: now)
  }

  private mutating func withNeed(_ action: (inout AppModel, Need) -> [AppEffect]) -> [AppEffect] {
    guard let need = selectedNeed else { return refuse(.heard(.noSuchNeed)) }
    selection.row = .need(need.id)
    return action(&self, need)
  }

  mutating func refuse(_ rejection: Rejection) -> [AppEffect] { refuseInput(texts.refusal(rejection, in: session)) }

  /// Changes a need where it stands: in the session that goes on, or, on the board, after it.
  mutating func set(_ id: Need.ID, by change: LaterNeedChange, now: ClockReading) -> [AppEffect] {
    guard isOnBoard else { return setInSession(id, by: change.inSession, now: now) }
    return write(.needChanged(id, by: change), now: now)
  }

  /// Changes a need of the session in a way that needs the group.
  mutating func setInSession(_ id: Need.ID, by change: NeedChange, now: ClockReading) -> [AppEffect] {
    stayingInPlace { $0.record(.heard(.needChanged(id, by: change)), now: now) }
  }
}
