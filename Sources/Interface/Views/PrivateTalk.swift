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
    let talk = [self.rows, self.talk].first { lines.count + $0.count <= room } ?? []
    for part in [talk, invitation.sentence] where lines.count + part.count <= room { lines += part }
    if lines.isEmpty { lines = self.talk }
    return room > 0 && !lines.isEmpty ? PrivatePanel(title: texts.onlyForYou, lines: lines.cut(to: room)) : nil
  }

  /// Who has spoken how long, in the order of numbers and with them, for digits call people; and the time that belongs
  /// to nobody: the minutes add up.
  var talk: [StyledLine] {
    StyledLine.flowed(
      texts.talkTimes, times.map { "\($0.name) \(texts.clock($0.length))" } + [silence], .secret, columns: columns,
      indent: "  ")
  }

  /// The same in a row a person; in a high window with the time as a part of all that was spoken.
  private var rows: [StyledLine] {
    let times = self.times
    let all = times.reduce(Duration.zero) { $0 + $1.length }
    let bars = times.map { Bar(part: all > .zero ? $0.length / all : 0, columns: max(4, columns - 24)).line }
    let table = Table(
      columns: [
        Table.Column(title: "", alignment: .left, isWide: true, cells: times.map { ($0.name, .secret) }),
        Table.Column(title: "", least: 6, cells: times.map { (texts.clock($0.length), .secret) }),
      ]
        + (layout.hasBars
          ? [Table.Column(title: "", alignment: .left, importance: 1, cells: bars.map { ($0, .muted) })] : []))
    return times.indices.map { table.row($0, columns: columns) }
      + [StyledLine(silence.clipped(columns: columns), .secret)]
  }

  private var silence: String { texts.silence(texts.clock(session.silence(at: moment))) }

  private var times: [(name: String, length: Duration)] {
    session.roster.compactMap { person in
      let turns = session.exchange.turns.filter { $0.participant == person.id }
      guard !turns.isEmpty else { return nil }
      return (person.numbered, turns.reduce(.zero) { $0 + $1.length(at: moment) })
    }
  }
}
