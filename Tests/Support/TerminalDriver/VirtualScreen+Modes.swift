/// Switches, and the two screens.
extension VirtualScreen {
  mutating func setModes(_ sequence: ControlSequence, to isOn: Bool) {
    for parameter in sequence.parameters {
      switch parameter.value {
      case 4: modes.inserts = isOn
      case 20: modes.newLine = isOn
      default: unknownSequences.append(describe(sequence))
      }
    }
  }

  mutating func setPrivateModes(_ sequence: ControlSequence, to isOn: Bool) {
    for parameter in sequence.parameters {
      switch parameter.value {
      case 1: modes.applicationCursorKeys = isOn
      case 6:
        modes.usesOrigin = isOn
        moveCursor(toLine: 1, column: 1)
      case 7: modes.wrapsAround = isOn
      case 25: modes.cursorVisible = isOn
      case 47: showAlternate(isOn)
      case 1004: modes.reportsFocus = isOn
      case 1007: modes.wheelSendsArrows = isOn
      case 1047:
        if !isOn, isAlternate { grid.erase(rows: 0..<size.rows, with: blank()) }
        showAlternate(isOn)
      case 1048: isOn ? saveCursor() : restoreCursor()
      case 1049: isOn ? enterAlternate() : leaveAlternate()
      case 2004: modes.bracketedPaste = isOn
      // Column switch, scrolling speed, reverse video, blinking, reverse wrap, the mouse, the 8th bit,
      // synchronised output: none of them moves a character.
      case 3, 4, 5, 12, 45, 1000, 1002, 1003, 1005, 1006, 1034, 2026: break
      default: unknownSequences.append(describe(sequence))
      }
    }
  }

  mutating func restorePrivateModes(_ sequence: ControlSequence) {
    for parameter in sequence.parameters {
      switch parameter.value {
      case 1007: modes.wheelSendsArrows = savedModes.wheelSendsArrows
      default: unknownSequences.append(describe(sequence))
      }
    }
  }

  private mutating func showAlternate(_ isOn: Bool) {
    guard isAlternate != isOn else { return }
    swap(&grid, &hiddenGrid)
    isAlternate = isOn
  }

  private mutating func enterAlternate() {
    guard !isAlternate else { return }
    saveCursor()
    showAlternate(true)
    grid.erase(rows: 0..<size.rows, with: blank())
  }

  private mutating func leaveAlternate() {
    guard isAlternate else { return }
    showAlternate(false)
    restoreCursor()
  }
}
