extension StringProtocol {
  /// The text to display as lines of at most `columns`; an empty text is one empty line, no columns are no lines.
  ///
  /// Lines end at line ends and between words; a word that does not fit into a line is broken. Blanks at a break that
  /// was not in the text are left out. A character wider than `columns` is shown as U+FFFD.
  package func wrapped(columns: Int) -> [String] {
    if columns <= 0 { return [] }
    let text = String(self)
    if text.isOrdinary { return text.wrappedWords(columns: columns) }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
      let paragraph = String(paragraph)
      if paragraph.isOrdinary { return paragraph.wrappedWords(columns: columns) }
      var lines = LineBreaker(columns: columns)
      for piece in paragraph.displayPieces() { lines.add(piece) }
      return lines.finished()
    }
  }

  /// The text to display as lines of at most `columns`, broken wherever a line is full: joined they are the text, with
  /// every blank. No columns are no lines.
  package func broken(columns: Int) -> [String] {
    var rest = displayable[...]
    var lines: [String] = []
    while columns > 0, !rest.isEmpty {
      let line = rest.prefix(columns: columns)
      let end = line.isEmpty ? rest.index(after: rest.startIndex) : line.endIndex
      lines.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return lines
  }
}

extension String {
  /// One paragraph that is ordinary, word by word: only a word that does not fit into a line is taken apart.
  fileprivate func wrappedWords(columns: Int) -> [String] {
    var lines = LineBreaker(columns: columns)
    for (index, word) in utf8.split(separator: 0x20, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { lines.addBlank() }
      let word = String(Substring(word))
      let width = word.unicodeScalars.count
      if width > columns {
        for piece in word.displayCells() { lines.add(piece) }
      } else if width > 0 {
        lines.add(DisplayPiece(text: word, columns: width))
      }
    }
    return lines.finished()
  }
}

/// Collects the lines of one paragraph.
private struct LineBreaker {
  let columns: Int
  var lines: [String] = []
  var line = ""
  var used = 0
  var blanks = 0
  var word: [DisplayPiece] = []
  var wordColumns = 0

  mutating func add(_ piece: DisplayPiece) {
    if piece.text == " " {
      addBlank()
    } else {
      word.append(piece.columns > columns ? DisplayPiece(text: "\u{FFFD}", columns: 1) : piece)
      wordColumns += word.last?.columns ?? 0
    }
  }

  mutating func addBlank() {
    endWord()
    blanks += 1
  }

  mutating func finished() -> [String] {
    endWord()
    return lines + [line]
  }

  private mutating func endWord() {
    if word.isEmpty { return }
    if used + blanks + wordColumns <= columns {
      line += String(repeating: " ", count: blanks)
      used += blanks
    } else if used > 0 {
      breakLine()
    }
    for piece in word {
      if used + piece.columns > columns { breakLine() }
      line += piece.text
      used += piece.columns
    }
    blanks = 0
    word = []
    wordColumns = 0
  }

  private mutating func breakLine() {
    lines.append(line)
    line = ""
    used = 0
  }
}
