import Dialogue
import Screen

/// Going around, one row a person; beside it the answers the group is owed.
struct RoundView: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let round = session.round else { return }
    let people = area.left(columns(of: area))
    let answered = round.answers.count { $0.state == .given || $0.state == .passed }
    let rows = rows(of: round, columns: people.columns - 4 - Gutter.columns)
    let nobody = EmptyState(text: texts.nobodyThere(key: key(.presence(.arrive))))
    let list =
      rows.isEmpty
      ? ScrolledList(plain: [nobody.lines(columns: people.columns - 4)])
      : ScrolledList(rows, selected: round.answers.firstIndex { $0.participant == round.current })
    list.render(
      title: texts.say(session.phase), trailing: texts.given(answered, of: round.answers.count), texts: texts,
      into: &buffer, in: people)
    let beside = area.dropLeft(people.columns + 1).dropRight(1)
    let columns = BlockColumns(in: beside.columns)
    columns.render(blocks(of: round, columns: columns.columns), into: &buffer, in: beside)
  }

  /// Columns of the people's frame.
  private func columns(of area: Rect) -> Int {
    area.columns >= 120 ? 56 : area.columns >= ScreenLayout.fullSize.columns ? 40 : 34
  }

  // MARK: The people

  func rows(of round: Round, columns: Int) -> [[StyledLine]] {
    let expected = session.roster.filter { person in
      session.isExpected(person.id) && !round.answers.contains { $0.participant == person.id }
    }
    let most = columns >= 34 - Gutter.columns ? 16 : 14
    let names = round.answers.map { numbered(session.participant($0.participant)) }
    let room = max(1, columns - max(13, min(most, names.map(\.displayWidth).max() ?? 0)) - 2)
    let answers = round.answers.map { answer in
      self.answer(answer, isCurrent: answer.participant == round.current, columns: room)
    }
    let table = Table(columns: [
      Table.Column(
        title: "", alignment: .left, least: min(most, 13), most: most,
        cells: zip(names, round.answers).map { ($0, $1.participant == round.current ? .current : .text) }),
      Table.Column(title: "", alignment: .left, isWide: true, fills: true, cells: answers.map { ($0.known, $0.role) }),
    ])
    let asked = answers.indices.map { index in
      let below =
        answers[index].below.map {
          [StyledLine($0, answers[index].role).indented(by: 3).clipped(columns: columns)]
        } ?? []
      return [table.row(index, columns: columns)] + below
    }
    return asked + expected.map { [StyledLine(self.expected($0, columns: columns), .muted)] }
  }

  private func numbered(_ person: Participant?) -> String { (person?.key ?? 0).aligned + " \(person?.name ?? "")" }

  /// What is known of an answer in one row, and the word that came with it where that row has no room for it.
  private func answer(
    _ answer: RoundAnswer, isCurrent: Bool, columns: Int
  ) -> (known: String, below: String?, role: Role) {
    let (state, word) = state(of: answer, isCurrent, columns: columns)
    let isShort = word.isEmpty || state.displayWidth + 1 + word.displayWidth <= columns
    let known = isShort && !word.isEmpty ? "\(state) \(word)" : state
    let device = device(of: answer.participant, columns: columns - known.displayWidth)
    return (known + device, isShort ? nil : word, isCurrent ? .current : role(of: answer))
  }

  /// Somebody who has not come yet; the whole sentence stands where the name is short enough.
  private func expected(_ person: Participant, columns: Int) -> String {
    let name = numbered(person).clipped(columns: max(1, columns - 12)) + " "
    return name + texts.isExpected.firstFitting(columns: columns - name.displayWidth)
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

  /// How those are who have said it; empty where that would be about one person.
  func moods(of round: Round) -> String {
    let moods = round.answers.compactMap { $0.mood?.rawValue }
    guard moods.count > 1 else { return "" }
    return texts.meanMood(texts.decimal(Double(moods.reduce(0, +)) / Double(moods.count)), moods.count)
  }

  /// How the group is, for the trainer only.
  private func mood(of round: Round, columns: Int) -> Block {
    let mean = moods(of: round)
    let panel = PrivatePanel(title: texts.onlyForYou, lines: [StyledLine(mean, .secret)])
    return mean.isEmpty ? Block([]) : Block([panel.lines(columns: columns)], importance: 1)
  }

  // MARK: Beside them

  private func blocks(of round: Round, columns: Int) -> [Block] {
    let moods = Mood.allCases.map { "\($0.rawValue) \(texts.say($0))" }
    return [
      otherDay(columns: columns), openHands(columns: columns),
      session.phase == .checkIn ? answers(columns: columns) : notes(columns: columns),
      session.phase == .checkIn
        ? OpenPlanText(screen: screen, session: session).block(columns: columns) : Block([]),
      secondOffer(in: round, of: session, columns: columns),
      // Digits are asked for: what they mean has its room first.
      Block(
        [StyledLine.flowed("", moods, .text, columns: columns, keys: KeyedText(texts: texts))],
        importance: round.current == nil ? 1 : -1),
      PromptText(screen: screen).block(columns: columns, importance: 2), mood(of: round, columns: columns),
    ]
  }

  /// The day for which a session was planned that has begun today, as long as its check-in goes on.
  private func otherDay(columns: Int) -> Block {
    guard session.phase == .checkIn, let words = beganOnOtherDay else { return Block([]) }
    return Block([StyledLine.wrapped(words, .attention, columns: columns)], importance: -1)
  }

  /// Nil where it began on the day it was planned for.
  var beganOnOtherDay: String? {
    session.plannedDate.map { day in
      let isLast = model.history?.lastEvent == .frame(.phaseEntered(.checkIn))
      return texts.plannedFor(texts.day(day), key: isLast ? model.keymap.firstKey(of: .general(.undo)) : nil)
    }
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
