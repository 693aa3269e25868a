extension StringProtocol {
  /// The text as it may be shown on a terminal; every way to the screen leads through here.
  ///
  /// Control, bidirectional, invisible, private and unassigned scalars become a visible U+FFFD; line ends and tabs
  /// become blanks; of emoji sequences the first emoji stays; a character keeps at most four marks, and a text that
  /// begins with a mark gets a base. U+200C and U+200D between letters that need them are left out silently.
  /// Doing it twice changes nothing more.
  package var displayable: String {
    let text = String(self)
    if text.isOrdinary { return text }
    var result = ""
    text.scan { _, scalar, _ in
      result.unicodeScalars.append(scalar)
      return true
    }
    return result
  }

  /// Columns that the text takes on the screen.
  package var displayWidth: Int {
    let text = String(self)
    if text.isOrdinary { return text.unicodeScalars.count }
    var width = 0
    text.scan { _, _, columns in
      width += columns
      return true
    }
    return width
  }
}

extension Character {
  /// Columns that the character takes on the screen when it stands alone.
  package var displayWidth: Int { String(self).displayWidth }
}
