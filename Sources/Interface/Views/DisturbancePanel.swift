import Dialogue
import Screen

/// Who is there in a disturbance, who speaks and who was asked; below them whoever waits in the hour that stands still.
struct DisturbancePanel: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine
  let disturbance: Disturbance

  func render(into buffer: inout Buffer, in area: Rect) {
    guard area.rows > 2 else { return }
    let answers = disturbance.round?.answers ?? []
    let answered = answers.count { $0.state == .given || $0.state == .passed }
    list(columns: area.columns - 4 - Gutter.columns).render(
      title: answers.isEmpty ? texts.whoIsHere : texts.goingAround,
      trailing: answers.isEmpty ? "" : texts.given(answered, of: answers.count),
      footer: heldLines(columns: area.columns - 4, rows: area.rows - 2), texts: texts, into: &buffer, in: area)
  }

  /// Everybody who is there, in view around whoever speaks or is asked unless somebody has scrolled.
  private func list(columns: Int) -> ScrolledList {
    let people = self.people
    let selected = people.firstIndex { $0.id == disturbance.turn?.participant ?? disturbance.round?.current }
    var list = ScrolledList(people.map { [line(of: $0, columns: columns)] }, selected: selected)
    list.firstLine = model.selection.firstPerson
    return list
  }

  /// The first person in view after scrolling by `step` in such an area.
  func firstPerson(after step: Int, in area: Rect) -> Int {
    let held = heldLines(columns: area.columns - 4, rows: area.rows - 2)
    let rows = area.rows - 2 - held.count
    var list = list(columns: area.columns - 4 - Gutter.columns)
    list.firstLine = max(0, list.start(rows: rows) + step)
    return list.start(rows: rows)
  }

  /// Those of the round in its order, then whoever came without joining it.
  var people: [Participant] {
    let asked = (disturbance.round?.answers ?? []).compactMap { session.participant($0.participant) }
    return asked + session.present.filter { person in !asked.contains { $0.id == person.id } }
  }

  func line(of person: Participant, columns: Int) -> StyledLine {
    let speaks = disturbance.turn?.participant == person.id
    let isCurrent = speaks || (disturbance.turn == nil && disturbance.round?.current == person.id)
    let state = disturbance.round?.answer(of: person.id).map { texts.say($0.state) } ?? ""
    let word = speaks ? texts.speaks : isCurrent ? texts.isAsked : state
    let name = "\(person.key.aligned) \(person.name)"
    let names = Table.Column(
      title: "", alignment: .left, isWide: true, fills: true,
      cells: [(name, isCurrent ? .current : .text)])
    let states = Table.Column(
      title: "", alignment: .left, cells: [(word, isCurrent ? .current : .muted)])
    return Table(columns: word.isEmpty ? [names] : [names, states], gap: 1).row(0, columns: columns)
  }

  /// Whose turn was stopped, or whose turn it is in the round that waits.
  private func heldLines(columns: Int, rows: Int) -> [StyledLine] {
    guard let text = held(columns: columns) else { return [] }
    guard rows >= 8 else { return [StyledLine(text.clipped(columns: columns), .waiting)] }
    return [StyledLine(), StyledLine(texts.thenGoOn, .title)] + StyledLine.wrapped(text, .waiting, columns: columns)
  }

  private func held(columns: Int) -> String? {
    func person(_ id: Participant.ID?) -> String? { id.flatMap { session.participant($0)?.numbered } }
    switch session.phase {
    case .checkIn, .checkOut:
      let round = session.phase == .checkIn ? session.checkIn : session.checkOut
      return person(round.current).map(texts.asked)
    case .exchange:
      let exchange = session.exchange
      guard let turn = exchange.turn, let name = person(turn.participant) else {
        return session.nextInLine(at: moment).map { texts.nextIs($0.numbered) }
      }
      let clock = texts.isPausedAt(texts.clock(turn.length(at: moment)))
      let full = "\(texts.waits) \(name) · \(clock)"
      return full.displayWidth <= columns ? full : "\(name) · \(clock)"
    case .preparation, .topics, .needs, .wrapUp, .closed: return nil
    }
  }
}
