import Screen

/// The pages of a screen, or the ways to order it, with the keys that lead there; what is in sight stands in brackets.
struct Tabs {
  let pages: [(key: String, name: String)]
  /// The place of what is in sight.
  let current: Int

  private static let gap = 2

  /// As many lines as they need; none of them is broken.
  func lines(columns: Int) -> [StyledLine] {
    pages.enumerated().reduce(into: []) { lines, page in
      let tab = tab(page.element, isCurrent: page.offset == current)
      let used = lines.last?.text.displayWidth ?? 0
      if lines.isEmpty || used + Self.gap + tab.text.displayWidth > columns {
        lines.append(tab.clipped(columns: columns))
      } else {
        lines[lines.count - 1].spans += [(String(repeating: " ", count: Self.gap), .text)] + tab.spans
      }
    }
  }

  private func tab(_ page: (key: String, name: String), isCurrent: Bool) -> StyledLine {
    let words = [(page.key, Role.key), (" " + page.name, isCurrent ? Role.strong : .muted)]
    return StyledLine(isCurrent ? [("[", .strong)] + words + [("]", .strong)] : words)
  }
}
