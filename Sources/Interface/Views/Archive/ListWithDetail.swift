import Screen

/// A list whose frame ends with its rows and has its pages on the lower edge, and what is known of the chosen row: below
/// it, in a wide window beside it.
struct ListWithDetail {
  let title: String
  var trailing = ""
  let tabs: Tabs
  let texts: Texts
  /// What the rows come to, in so many columns.
  let summary: (Int) -> [StyledLine]
  /// The rows, in a frame that is so wide inside.
  let list: (Int) -> ScrolledList
  /// What is known of the chosen row; nil where none is.
  let detail: (Int) -> ScrolledText?

  private static let widest = 72

  /// Whether a window has room for more than the list.
  static func hasDetail(in area: Rect) -> Bool { area.rows >= 16 }

  func render(into buffer: inout Buffer, in area: Rect) {
    guard Self.hasDetail(in: area), let detail = detail(min(Self.widest, room(for: area) - 4))
    else {
      return render(list(area.columns - 4), footer: footer(area), into: &buffer, in: area)
    }
    let isWide = isWide(area)
    let left = isWide ? area.dropRight(room(for: area)) : area
    let (list, footer) = (list(left.columns - 4), footer(left))
    let most = isWide ? area.rows : area.rows - max(6, area.rows / 3)
    let needed = list.height(footer: footer.count, atMost: most)
    let rows = isWide ? max(needed, min(area.rows, detail.lines.count + 2)) : needed
    render(list, footer: footer, into: &buffer, in: left.top(rows))
    let rest = isWide ? area.dropLeft(left.columns).top(rows) : area.dropTop(rows)
    let lines = detail.lines.cut(to: rest.rows - 2)
    Panel(title: detail.title, figure: detail.trailing)
      .render(lines, into: &buffer, in: isWide ? rest : rest.top(min(rest.rows, lines.count + 2)))
  }

  private func render(
    _ list: ScrolledList, footer: [StyledLine], into buffer: inout Buffer, in area: Rect
  ) {
    var list = list
    list.tabs = tabs
    list.render(
      title: title, trailing: trailing, footer: footer, texts: texts, into: &buffer, in: area)
  }

  /// Beside a question the room is for what is chosen.
  private func footer(_ area: Rect) -> [StyledLine] {
    let lines = area.rows < 10 ? [] : summary(area.columns - 4)
    return lines.isEmpty ? [] : [StyledLine()] + lines
  }

  private func isWide(_ area: Rect) -> Bool { area.columns >= 140 }

  /// Columns of the frame of the detail.
  private func room(for area: Rect) -> Int { isWide(area) ? area.columns * 2 / 5 : area.columns }
}
