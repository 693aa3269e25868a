import Dialogue
import Screen

/// What only the trainer sees of the talk: who has not spoken yet, how long the others have, and what one could say.
struct PrivateTalk: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine
  /// Columns inside of its frame.
  let columns: Int

  /// As many of its lines as fit into so many rows with their frame: whom to invite first, then how long people have
  /// spoken, then a sentence.
  func panel(rows: Int) -> PrivatePanel? {
    let room = rows - 2
    let invitation = InvitationText(screen: screen, session: session, columns: columns)
    var lines = invitation.names
    for part in [talk, invitation.sentence] where lines.count + part.count <= room { lines += part }
    if lines.isEmpty { lines = talk }
    return room > 0 && !lines.isEmpty ? PrivatePanel(title: texts.onlyForYou, lines: lines.cut(to: room)) : nil
  }

  /// Who has spoken how long, in the order of numbers and with them, for digits call people; and the time that belongs
  /// to nobody: the minutes add up.
  var talk: [StyledLine] {
    let talk = session.roster.compactMap { person -> (name: String, length: Duration)? in
      let turns = session.exchange.turns.filter { $0.participant == person.id }
      guard !turns.isEmpty else { return nil }
      return (person.numbered, turns.reduce(.zero) { $0 + $1.length(at: moment) })
    }
    let silence = texts.silence(texts.clock(session.silence(at: moment)))
    let words = talk.map { "\($0.name) \(texts.clock($0.length))" } + [silence]
    let flowed = StyledLine.flowed(texts.talkTimes, words, .secret, columns: columns, indent: "  ")
    guard layout.hasBars || talk.count < flowed.count else { return flowed }
    return rows(talk) + [StyledLine(silence.clipped(columns: columns), .secret)]
  }

  /// A row a person; in a high window with the time as a part of all that was spoken.
  private func rows(_ talk: [(name: String, length: Duration)]) -> [StyledLine] {
    let all = talk.reduce(Duration.zero) { $0 + $1.length }
    let bars = talk.map { Bar(part: all > .zero ? $0.length / all : 0, columns: max(4, columns - 24)).line }
    let table = Table(
      columns: [
        Table.Column(title: "", alignment: .left, isWide: true, cells: talk.map { ($0.name, .secret) }),
        Table.Column(title: "", least: 6, cells: talk.map { (texts.clock($0.length), .secret) }),
      ]
        + (layout.hasBars
          ? [Table.Column(title: "", alignment: .left, importance: 1, cells: bars.map { ($0, .muted) })] : []))
    return talk.indices.map { table.row($0, columns: columns) }
  }
}
