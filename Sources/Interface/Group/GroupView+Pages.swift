import Dialogue
import Screen

extension GroupView {
  /// What the frame shows now.
  func page(columns: Int) -> GroupPage {
    guard !isHidden else { return sentences([.goesOnSoon], columns: columns) }
    switch screen.situation {
    case .noSession: return sentences([.noSession, .noSessionYet], columns: columns)
    case .cancelled: return sentences([.cancelled], columns: columns)
    case .beginning(let time): return page(beginningAt: time, columns: columns)
    case .round(let round): return page(of: round, columns: columns)
    case .topics(let topics): return page(of: topics, columns: columns)
    case .talk(let talk): return page(of: talk, columns: columns)
    case .needs: return sentences([.weWriteDown], title: phase, columns: columns)
    case .activeBreak(let pause): return page(of: pause, columns: columns)
    case .sortingOut(let length):
      return GroupPage(digits: length.clock, words: centred([(words.say(.sortingOut), .strong)], columns: columns))
    case .goodbye(let isLast): return sentences([.thanks, isLast ? .allTheBest : .seeYou], columns: columns)
    }
  }

  /// What the phase of the hour is called.
  var phase: String { screen.hour?.phase.groupWord.map { words.say($0) } ?? "" }

  private func sentences(_ sentences: [GroupWord], title: String = "", columns: Int) -> GroupPage {
    self.sentences(sentences.map { words.say($0) }, title: title, columns: columns)
  }

  /// The first one stands out.
  private func sentences(_ sentences: [String], title: String = "", columns: Int) -> GroupPage {
    let words = sentences.enumerated().map { ($1, $0 == 0 ? Role.strong : .text) }
    return GroupPage(title: title, words: centred(words, columns: columns))
  }

  private func centred(_ sentences: [(String, Role)], columns: Int) -> [StyledLine] {
    sentences.flatMap { StyledLine.wrapped($0.0, $0.1, columns: columns) }
  }

  private func page(beginningAt time: TimeOfDay?, columns: Int) -> GroupPage {
    let sentence = time.map { words.say(.beginsAt, [.time: $0.text]) } ?? words.say(.beginsSoon)
    return sentences([sentence], title: words.say(.welcome), columns: columns)
  }

  private func page(of round: GroupRound, columns: Int) -> GroupPage {
    guard let asked = round.asked else {
      return sentences([round.people == 0 ? .greeting : .everyoneAsked], title: phase, columns: columns)
    }
    return GroupPage(
      title: phase, figure: words.say(.place, [.number: String(round.place), .all: String(round.people)]),
      words: [line(.asked, of: asked, columns: columns)]
        + centred([(words.say(.passing), .muted)], columns: columns))
  }

  private func page(of topics: [GroupTopic], columns: Int) -> GroupPage {
    let title = words.say(.ourTopics)
    guard !topics.isEmpty else { return sentences([.whatAbout], title: title, columns: columns) }
    let table = Table(
      columns: [
        Table.Column(title: "", cells: topics.map { ("\($0.number).", .muted) }),
        Table.Column(title: "", alignment: .left, isWide: true, fills: true, cells: topics.map { ($0.title, .text) }),
        Table.Column(title: "", cells: topics.map { ($0.dots == 0 ? "" : "\($0.dots)", .accent) }),
        Table.Column(
          title: "", alignment: .left, least: DotRow.columns,
          cells: topics.map { (DotRow(count: $0.dots).text, .accent) }
        ),
      ], gap: 1)
    let list = topics.indices.flatMap { table.lines($0, columns: columns) }
    return GroupPage(title: title, list: list)
  }

  private func page(of talk: GroupTalk, columns: Int) -> GroupPage {
    let names = talk.next.prefix(4).joined(separator: ", ")
    let next = names.isEmpty ? [] : centred([(words.say(.next, [.names: names]), .waiting)], columns: columns)
    let now =
      talk.speaker.map { [line(talk.isPaused ? .speaksOn : .speaks, of: $0, columns: columns)] }
      ?? (next.isEmpty ? centred([(words.say(.whoWouldLikeTo), .strong)], columns: columns) : [])
    return GroupPage(
      title: words.say(.topic), figure: figure(of: talk), head: [talk.topic ?? words.say(.noTopic)],
      digits: talk.spoken.clock, digitsRole: talk.speaker == nil || talk.isPaused ? .muted : .timer, words: now + next)
  }

  private func figure(of talk: GroupTalk) -> String {
    guard talk.ofMinutes > 0 else { return "" }
    let (minutes, all) = (String(talk.minutes), String(talk.ofMinutes))
    return talk.minutes < talk.ofMinutes
      ? words.say(.topicMinutes, [.minutes: minutes, .all: all]) : words.say(.topicOver, [.all: all])
  }

  private func page(of pause: GroupBreak, columns: Int) -> GroupPage {
    let until =
      pause.length >= pause.planned
      ? words.say(.breakOver, [.time: (pause.length - pause.planned).clock])
      : words.say(.breakUntil, [.time: pause.planned.clock])
    let sentences = pause.sentences.enumerated().map { ($1, $0 == 0 ? Role.strong : .text) }
    return GroupPage(
      title: [words.say(.activeBreak), pause.title].filter { !$0.isEmpty }.joined(separator: ": "), figure: until,
      digits: pause.length.clock, words: centred(sentences, columns: columns))
  }

  /// Somebody, and what she does; of a long name the end gives way.
  private func line(_ word: GroupWord, of name: String, columns: Int) -> StyledLine {
    let room = max(1, columns - words.say(word, [.name: ""]).displayWidth)
    return StyledLine(
      words.pieces(word, [.name: name.clipped(columns: room)]).map { ($0.text, $0.isPlace ? Role.strong : .text) })
  }
}
