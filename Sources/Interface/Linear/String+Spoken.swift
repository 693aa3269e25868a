extension String {
  /// The words without what is only there to be seen: signs of the margin, bars, and blanks that make columns.
  ///
  /// Points between parts become commas, because a reader stops at one and calls the other by its name.
  var spoken: String {
    let words = unicodeScalars.map { $0.isOnlySeen ? " " : Character($0) }
    let text = String(words).split(separator: " ").joined(separator: " ").replacing(" · ", with: ", ")
    return text.drop { "·–,".contains($0) || $0 == " " }.trimmingEnd
  }
}

extension Substring {
  /// Without blanks and points at the end, which stood before something that is only seen.
  fileprivate var trimmingEnd: String {
    var text = self
    while let last = text.last, last == " " || last == "·" { text.removeLast() }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Frames, blocks, and the marks of rows.
  fileprivate var isOnlySeen: Bool {
    switch value {
    case 0x2500...0x259F: true
    default: ["▶", "✓", "•", "»"].contains(self)
    }
  }
}

extension [StyledLine] {
  /// Lines of one item in one piece.
  var words: String { map(\.text).joined(separator: " ").spoken }
}
