import Dialogue
import Screen

/// How the talk is shared out among people and sites: by number and by name, never by length.
struct TalkSharesText: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine

  private static let nameColumns = 20

  func scrolled(columns: Int) -> ScrolledText {
    ScrolledText(title: texts.title(of: .fairness(.talkShares)), lines: lines(columns: columns))
  }

  private func lines(columns: Int) -> [StyledLine] {
    let shares = session.talkShares(at: moment)
    func row(_ name: String, _ talk: Duration) -> StyledLine { self.row(name, talk, of: shares, columns: columns) }
    let people = shares.people.map { part in
      let person = session.participant(part.whose)
      return row("\((person?.key ?? 0).aligned) \(person?.name ?? "")", part.talk)
    }
    let districts = shares.districts.map { part in
      row("\(part.whose.isEmpty ? texts.noDistrict : part.whose) (\(part.people))", part.talk)
    }
    let sites = shares.sites.map { row("\(texts.site($0.whose)) (\($0.people))", $0.talk) }
    let silence = texts.silence(texts.clock(session.silence(at: moment)))
    let all = StyledLine.flowed(
      "", [texts.talkOfAll(texts.clock(shares.total)), silence], .secret, columns: columns, indent: "  ")
    return all + titled(texts.people, people) + titled(texts.districts, districts) + titled(texts.sites, sites)
  }

  private func titled(_ title: String, _ rows: [StyledLine]) -> [StyledLine] {
    rows.isEmpty ? [] : [StyledLine(title, .title)] + rows
  }

  /// Name, time, share of all talk as a number, and the same share as a bar.
  private func row(_ name: String, _ talk: Duration, of shares: TalkShares, columns: Int) -> StyledLine {
    let percent = shares.percent(talk)
    let clock = leading(talk > .zero ? texts.clock(talk) : "–", columns: 6)
    let share = leading(texts.percent(percent), columns: 6)
    let room = max(0, columns - Self.nameColumns - clock.displayWidth - share.displayWidth - 2)
    let bar = Bar(part: Double(percent) / 100, columns: room).line
    return StyledLine([
      (name.padded(columns: Self.nameColumns), .secret), (clock + share, .secret), ("  " + bar, .muted),
    ])
  }

  private func leading(_ text: String, columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - text.displayWidth)) + text
  }
}
