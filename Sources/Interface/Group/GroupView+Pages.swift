import Dialogue
import Screen

extension GroupView {
  /// What the frame shows now.
  func page(columns: Int) -> GroupPage {
    guard !isHidden else { return sentences([texts.goesOnSoon], columns: columns) }
    switch screen.situation {
    case .noSession: return sentences(texts.noSessionIsOpen, columns: columns)
    case .cancelled: return sentences(texts.fallsThrough, columns: columns)
    case .beginning(let time):
      return sentences([texts.weBegin(at: time)], title: texts.welcome, columns: columns)
    case .round(let round): return page(of: round, columns: columns)
    case .topics(let topics): return page(of: topics, columns: columns)
    case .talk(let talk): return page(of: talk, columns: columns)
    case .needs: return sentences([texts.weWriteDown], title: phase, columns: columns)
    case .activeBreak(let pause): return page(of: pause, columns: columns)
    case .sortingOut(let length):
      return GroupPage(digits: texts.clock(length), words: centred([(texts.sortingOut, .strong)], columns: columns))
    case .goodbye(let isLast): return sentences(texts.thanks(isLast: isLast), columns: columns)
    }
  }

  private var phase: String { screen.hour.map { texts.say($0.phase) } ?? "" }

  /// The first one stands out.
  private func sentences(_ sentences: [String], title: String = "", columns: Int) -> GroupPage {
    let words = sentences.enumerated().map { ($1, $0 == 0 ? Role.strong : .text) }
    return GroupPage(title: title, words: centred(words, columns: columns))
  }

  private func centred(_ sentences: [(String, Role)], columns: Int) -> [StyledLine] {
    sentences.flatMap { StyledLine.wrapped($0.0, $0.1, columns: columns) }
  }

  private func page(of round: GroupRound, columns: Int) -> GroupPage {
    guard let asked = round.asked else {
      return sentences([round.people == 0 ? texts.weGreet : texts.everyoneAsked], title: phase, columns: columns)
    }
    return GroupPage(
      title: phase, figure: texts.given(round.place, of: round.people),
      words: [name(asked, texts.isOn, columns: columns)]
        + centred([(texts.passingIsFine, .muted)], columns: columns))
  }

  private func page(of topics: [GroupTopic], columns: Int) -> GroupPage {
    guard !topics.isEmpty else { return sentences([texts.whatAbout], title: texts.ourTopics, columns: columns) }
    let list = topics.flatMap { topic in
      let dots = topic.dots == 0 ? "" : "  \(topic.dots.aligned) " + String(repeating: "•", count: min(9, topic.dots))
      let room = max(8, columns - 14)
      let title = topic.title.wrapped(columns: room)
      return [StyledLine([((title.first ?? "").padded(columns: room), .text), (dots, .accent)])]
        + title.dropFirst().map { StyledLine($0) }
    }
    return GroupPage(title: texts.ourTopics, list: list)
  }

  private func page(of talk: GroupTalk, columns: Int) -> GroupPage {
    let figure = talk.ofMinutes > 0 ? texts.minutesOfTopic(talk.minutes, of: talk.ofMinutes) : ""
    let next =
      talk.next.isEmpty
      ? [] : centred([(texts.nextIs(talk.next.prefix(4).joined(separator: ", ")), .waiting)], columns: columns)
    let now =
      talk.speaker.map { [name($0, talk.isPaused ? texts.speaksOnSoon : texts.speaks, columns: columns)] }
      ?? (next.isEmpty ? centred([(texts.whoWouldLikeTo, .strong)], columns: columns) : [])
    return GroupPage(
      title: texts.topicOfTalk, figure: figure, head: [talk.topic ?? texts.noTopic], digits: texts.clock(talk.spoken),
      digitsRole: talk.speaker == nil || talk.isPaused ? .muted : .timer, words: now + next)
  }

  private func page(of pause: GroupBreak, columns: Int) -> GroupPage {
    let isOver = pause.length >= pause.planned
    let until =
      isOver ? texts.timeIsUp(texts.clock(pause.length - pause.planned)) : texts.breakUntil(texts.clock(pause.planned))
    let words = pause.sentences.enumerated().map { ($1, $0 == 0 ? Role.strong : .text) }
    return GroupPage(
      title: [texts.activeBreak, pause.title].filter { !$0.isEmpty }.joined(separator: ": "), figure: until,
      digits: texts.clock(pause.length), words: centred(words, columns: columns))
  }

  /// Somebody, and what she does; of a long name the end gives way.
  private func name(_ name: String, _ does: String, columns: Int) -> StyledLine {
    StyledLine([
      (name.clipped(columns: max(1, columns - does.displayWidth - 1)), .strong), (" " + does, .text),
    ])
  }
}
