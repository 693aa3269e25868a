import Screen

/// The stretch in which the program did not run, and the key that takes it out; nothing where there is none.
struct GapText {
  let screen: ScreenView

  var lines: [StyledLine] {
    guard let gap = screen.model.gap else { return [] }
    return [
      StyledLine(screen.texts.gapIncluded(screen.texts.clock(gap)), .attention),
      StyledLine(screen.texts.gapHint(key: screen.key(.removeGap)), .muted),
    ]
  }
}
