import Dialogue
package import Screen

/// The group's view in a second window, made to be shared: the clock as large as the window allows, and plain words.
package struct GroupView: Sendable {
  let screen: GroupScreen
  let words: GroupWords
  /// Nothing of the hour is shown.
  let isHidden: Bool

  package init(_ screen: GroupScreen, words: GroupWords, isHidden: Bool = false) {
    self.screen = screen
    self.words = words
    self.isHidden = isHidden
  }

  package func render(size: Size) -> Buffer {
    var buffer = Buffer(size: size)
    let window = Rect(size)
    // In a window that is a strip only what goes on is worth a row.
    guard size.rows >= 12, size.columns >= 30 else {
      page(columns: size.columns).render(into: &buffer, in: window)
      return buffer
    }
    let top = header(into: &buffer, in: window)
    buffer.draw([keys], in: window.bottom(1).dropLeft(1))
    body(into: &buffer, in: window.dropTop(top).dropBottom(1))
    return buffer
  }

  /// The rules stand below, as far as the clock keeps its size.
  private func body(into buffer: inout Buffer, in area: Rect) {
    let inside = Panel.inside(of: area)
    let page = page(columns: inside.columns)
    let rules =
      isHidden
      ? []
      : screen.rules.flatMap {
        StyledLine.wrapped("· \($0)", columns: inside.columns, indent: "  ")
      }
    let least = page.rows(in: inside) + 2
    let below = rules.isEmpty || least + rules.count + 2 > area.rows ? 0 : rules.count + 2
    let upper = area.dropBottom(below)
    Panel(title: page.title, figure: page.figure).render(into: &buffer, in: upper)
    page.render(into: &buffer, in: Panel.inside(of: upper))
    if below > 0 { Panel(title: words.say(.groundRules)).render(rules, into: &buffer, in: area.bottom(below)) }
  }

  /// What session it is, the phase and the clock; returns the rows it took.
  private func header(into buffer: inout Buffer, in window: Rect) -> Int {
    let clock = words.say(.clock, [.time: screen.clock.text])
    let hour = isHidden ? nil : screen.hour
    let left = hour.map { hour in
      hour.minutesLeft > 0
        ? words.say(.minutesLeft, [.minutes: String(hour.minutesLeft)]) : words.say(.hourOver)
    }
    let figures = [[left, clock].compactMap(\.self).joined(separator: " · "), clock]
      .firstFitting(columns: window.columns - 8)
    buffer.write(figures, in: window.top(1).dropRight(1), role: .strong, alignment: .right)
    let room = max(0, window.columns - figures.displayWidth - 4)
    buffer.write(titles.firstFitting(columns: room), row: 0, column: 1, role: .title)
    guard let hour else { return 1 }
    buffer.draw(
      [StyledLine([Gutter.now(phase)])], in: window.dropTop(1).top(1).dropLeft(1))
    guard window.rows >= ScreenLayout.fullSize.rows else { return 2 }
    let row = window.dropTop(2).top(1).dropLeft(1).dropRight(1)
    buffer.draw([TimeRow(hour).line(columns: row.columns)], in: row)
    return 3
  }

  /// From the longest to the shortest: invented people are told from real ones in every window.
  private var titles: [String] {
    let demo = screen.isDemo ? words.say(.demo) : nil
    let session = screen.session.map { words.say(.session, [.number: String($0)]) }
    let all = [demo, words.say(.title), session].compactMap(\.self)
    return [all, session == nil ? all : all.dropLast(), demo.map { [$0] } ?? []].map { $0.joined(separator: " · ") }
  }

  private var keys: StyledLine {
    let sentences = isHidden ? [(GroupWord.show, "v")] : [(.hide, "v"), (.leave, "q")]
    let spans = sentences.map { word, key in
      words.pieces(word, [.key: key]).map { ($0.text, $0.isPlace ? Role.key : .muted) }
    }
    return StyledLine(Array(spans.joined(separator: [(" · ", .muted)])))
  }
}

extension TimeRow {
  fileprivate init(_ hour: GroupHour) {
    let all = hour.plan.reduce(0, +)
    self.init(
      minutes: hour.plan, current: Phase.live.firstIndex(of: hour.phase), now: Double(all - hour.minutesLeft))
  }
}
