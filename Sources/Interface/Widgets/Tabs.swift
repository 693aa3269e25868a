import Screen

/// The pages of a screen, or the ways to order it, with the keys that lead there; what is in sight stands in brackets.
struct Tabs {
  let pages: [(key: String, name: String)]
  /// The place of what is in sight.
  let current: Int

  private static let gap = 2

  /// All of them in a row; where there is no room for their names, those that are not in sight by their keys alone.
  func line(columns: Int) -> StyledLine {
    let full = line { _ in true }
    return full.text.displayWidth <= columns
      ? full : line { $0 == current }.clipped(columns: columns)
  }

  private func line(isNamed: (Int) -> Bool) -> StyledLine {
    StyledLine(
      pages.indices.flatMap { place -> [(String, Role)] in
        (place == 0 ? [] : [(String(repeating: " ", count: Self.gap), .text)])
          + tab(place, isNamed: isNamed(place))
      })
  }

  private func tab(_ place: Int, isNamed: Bool) -> [(String, Role)] {
    let (page, isCurrent) = (pages[place], place == current)
    let words =
      [(page.key, Role.key)]
      + (isNamed ? [(" " + page.name, isCurrent ? Role.strong : .muted)] : [])
    return isCurrent ? [("[", .strong)] + words + [("]", .strong)] : words
  }
}
