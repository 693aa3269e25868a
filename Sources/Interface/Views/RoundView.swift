import Dialogue
import Screen

/// Going around, one row a person; beside it the answers the group is owed.
struct RoundView: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let round = session.round else { return }
    let people = area.left(area.columns >= ScreenLayout.fullSize.columns ? 40 : 34)
    let answered = round.answers.count { $0.state == .given || $0.state == .passed }
    let mean = moods(of: round)
    // In very little room those who are asked come first.
    let footer = mean.isEmpty || people.rows < 6 ? [] : [StyledLine(), StyledLine(mean, .secret)]
    ScrolledList(
      rows(of: round, columns: people.columns - 4 - Gutter.columns),
      selected: round.answers.firstIndex { $0.participant == round.current }
    ).render(
      title: texts.say(session.phase), trailing: texts.given(answered, of: round.answers.count), footer: footer,
      texts: texts, into: &buffer, in: people)
    let beside = area.dropLeft(people.columns + 1).dropRight(1)
    buffer.draw(Block.stacked(blocks(of: round, columns: beside.columns), rows: beside.rows), in: beside)
  }

  // MARK: The people

  private func rows(of round: Round, columns: Int) -> [[StyledLine]] {
    let asked = round.answers.map { answer in
      let isCurrent = answer.participant == round.current
      let name = name(of: session.participant(answer.participant), columns: columns)
      let room = columns - name.displayWidth - 1
      let (state, word) = state(of: answer, isCurrent, columns: room)
      let isShort = word.isEmpty || state.displayWidth + word.displayWidth < room
      let known = " " + state + (isShort && !word.isEmpty ? " \(word)" : "")
      let line = StyledLine([
        (name, isCurrent ? .current : .text),
        (known, isCurrent ? .current : role(of: answer)),
        (device(of: answer.participant, columns: room + 1 - known.displayWidth), .muted),
      ])
      return isShort ? [line] : [line, StyledLine("   \(word)".clipped(columns: columns), role(of: answer))]
    }
    let expected = session.roster.filter { person in
      session.isExpected(person.id) && !round.answers.contains { $0.participant == person.id }
    }
    return asked + expected.map { [StyledLine(self.expected($0, columns: columns), .muted)] }
  }

  /// Somebody who has not come yet; the whole sentence stands where the name is short enough.
  private func expected(_ person: Participant, columns: Int) -> String {
    let close = "\(person.key.aligned) \(person.name) \(texts.isExpected[0])"
    let name = "\(name(of: person, columns: columns)) "
    return close.displayWidth <= columns
      ? close : name + texts.isExpected.firstFitting(columns: columns - name.displayWidth)
  }

  private func name(of person: Participant?, columns: Int) -> String {
    (person?.key ?? 0).aligned + " \(person?.name ?? "")".padded(columns: columns >= 34 - Gutter.columns ? 13 : 11)
  }

  /// What was answered, and the word that came with it.
  private func state(of answer: RoundAnswer, _ isCurrent: Bool, columns: Int) -> (String, String) {
    if answer.state == .absent, session.isExpected(answer.participant) {
      return (texts.isExpected.firstFitting(columns: columns), "")
    }
    if isCurrent, answer.state != .given, answer.state != .absent { return (texts.isAsked, "") }
    let mood = answer.mood.map { "\($0.rawValue) \(texts.say($0))" }
    return (mood ?? texts.say(answer.state), answer.word.map(texts.quoted) ?? "")
  }

  /// At whose device somebody sits, where there is room for it.
  private func device(of id: Participant.ID, columns: Int) -> String {
    guard let owner = session.owner(ofDeviceOf: id) else { return "" }
    return [" · " + texts.at(owner), " · " + texts.at(number: owner.key)].first { $0.displayWidth <= columns } ?? ""
  }

  private func role(of answer: RoundAnswer) -> Role {
    switch answer.state {
    case .open, .later: .waiting
    case .given: .good
    case .passed, .absent: .muted
    }
  }

  private func moods(of round: Round) -> String {
    let moods = round.answers.compactMap { $0.mood?.rawValue }
    guard moods.count > 1 else { return "" }
    return texts.meanMood(texts.decimal(Double(moods.reduce(0, +)) / Double(moods.count)), moods.count)
  }

  // MARK: Beside them

  private func blocks(of round: Round, columns: Int) -> [Block] {
    let moods = Mood.allCases.map { "\($0.rawValue) \(texts.say($0))" }
    return [
      openHands(columns: columns),
      session.phase == .checkIn ? answers(columns: columns) : notes(columns: columns),
      session.phase == .checkIn
        ? OpenPlanText(screen: screen, session: session).block(columns: columns) : Block([]),
      secondOffer(in: round, of: session, columns: columns),
      // Digits are asked for: what they mean has its room first.
      Block(
        [StyledLine.flowed("", moods, .muted, columns: columns, keys: KeyedText(texts: texts))],
        importance: round.current == nil ? 1 : -1),
      PromptText(screen: screen).block(columns: columns, importance: 2),
    ]
  }

  private func answers(columns: Int) -> Block {
    let needs = model.earlierNeeds(in: session)
    guard !needs.isEmpty else { return Block([[StyledLine(texts.noAnswersDue, .muted)]]) }
    let selected = model.selectedEarlierNeed?.id
    let count = "\(session.reportedBack.count)/\(needs.count)"
    let title = ["\(texts.answersDue) \(count)", texts.answersDue].firstFitting(columns: columns)
    // The one that is read next comes first when there is not enough room for all.
    let first = needs.firstIndex { $0.id == selected } ?? 0
    let ordered = needs.count > 3 ? needs[first...] + needs[..<first] : needs[...]
    return Block(
      title,
      ordered.map { EarlierNeedText(texts: texts, need: $0, isSelected: $0.id == selected).lines(columns: columns) },
      more: texts.andMore)
  }

  private func notes(columns: Int) -> Block {
    let kinds: [Mark.Kind] = [.takeaway, .format]
    let notes = session.needList.marks.filter { kinds.contains($0.kind) && !$0.isDropped }
    let hints = [Command.mark(.takeaway), .mark(.format)].map {
      StyledLine([(key($0), .key), (" " + texts.title(of: $0), .muted)])
    }
    let lines = notes.suffix(6).map { StyledLine.wrapped("· \($0.text ?? "")", columns: columns, indent: "  ") }
    return Block([hints] + lines)
  }
}

extension ScreenPart {
  /// Those who still waited when the exchange ended: they are offered the word first.
  func openHands(columns: Int) -> Block {
    let names = model.openHands(at: screen.now).map(\.name)
    guard !names.isEmpty else { return Block([]) }
    let hint = texts.openHands(names, key: key(.talk(.letHandGo)))
    return Block([StyledLine.wrapped(hint, .accent, columns: columns)])
  }

  /// After everyone was asked: who passed may be asked once more.
  func secondOffer(in round: Round?, of session: SessionStateMachine, columns: Int) -> Block {
    guard let round, round.current == nil, let next = round.secondOffers.first.flatMap(session.participant) else {
      return Block([])
    }
    let hint = texts.secondOfferHint(next.name, key: key(.round(.secondOffer)))
    return Block([StyledLine.wrapped(hint, .accent, columns: columns)])
  }
}
