import Dialogue
import Screen

/// How the talk is shared out among people and sites: by number and by name, never by length.
struct TalkSharesText: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  func scrolled(columns: Int) -> ScrolledText {
    ScrolledText(
      title: texts.title(of: .fairness(.talkShares)), trailing: texts.onlyForYou,
      lines: lines(columns: columns))
  }

  private func lines(columns: Int) -> [StyledLine] {
    let shares = session.talkShares(at: moment)
    let people = shares.people.map { part -> Row in
      let person = session.participant(part.whose)
      return ("\((person?.key ?? 0).aligned) \(person?.name ?? "")", part.talk)
    }
    let districts = shares.districts.map { part -> Row in
      ("\(part.whose.isEmpty ? texts.noDistrict : part.whose) (\(part.people))", part.talk)
    }
    let sites = shares.sites.map { ("\(texts.site($0.whose)) (\($0.people))", $0.talk) as Row }
    let silence = texts.silence(texts.clock(session.silence(at: moment)))
    let all = StyledLine.flowed(
      "", [texts.talkOfAll(texts.clock(shares.total)), silence], .secret, columns: columns, indent: "  ")
    let parts = [(texts.people, people), (texts.districts, districts), (texts.sites, sites)]
    return all
      + parts.flatMap { title, rows in
        rows.isEmpty ? [] : [StyledLine(title, .title)] + lines(of: rows, in: shares, columns: columns)
      }
  }

  private typealias Row = (name: String, talk: Duration)

  /// Name, time, share of all talk as a number, and the same share as a bar.
  private func lines(of rows: [Row], in shares: TalkShares, columns: Int) -> [StyledLine] {
    let percent = rows.map { shares.percent($0.talk) }
    let room = max(4, columns - 36)
    let table = Table(columns: [
      Table.Column(title: "", alignment: .left, least: 20, most: 20, cells: rows.map { ($0.name, .secret) }),
      Table.Column(title: "", least: 5, cells: rows.map { ($0.talk > .zero ? texts.clock($0.talk) : "–", .secret) }),
      Table.Column(title: "", least: 5, cells: percent.map { (texts.percent($0), .secret) }),
      Table.Column(
        title: "", alignment: .left, cells: percent.map { (Bar(part: Double($0) / 100, columns: room).line, .muted) }),
    ])
    return rows.indices.map { table.row($0, columns: columns) }
  }
}
