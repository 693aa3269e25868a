/// Turns any text into scalars that every terminal shows in the same number of columns, one scalar at a time.
///
/// It works on scalars, not on Swift's characters: those change their borders with every Unicode version, join letters
/// of Indic scripts that each need a column, and would be cut differently when filtered text is filtered again.
struct DisplayFilter {
  private static let mostMarks = 4
  private static let replacement: Unicode.Scalar = "\u{FFFD}"
  private static let baseForStrayMarks: Unicode.Scalar = "\u{25CC}"

  /// The last scalar with columns of its own that was shown.
  private var base: Unicode.Scalar?
  private var marks = 0
  private var isJoiningEmoji = false

  /// Hands to `show` what to display for `scalar`, if anything; columns are 0 for a mark.
  ///
  /// `next` is the scalar after it in the text.
  mutating func filter(
    _ scalar: Unicode.Scalar, next: Unicode.Scalar?, show: (_ scalar: Unicode.Scalar, _ columns: Int) -> Void
  ) {
    let wasJoiningEmoji = isJoiningEmoji
    isJoiningEmoji = false
    switch scalar.displayClass {
    case .spacing:
      if !wasJoiningEmoji { place(scalar, show) }
    case .mark:
      if base == nil { place(Self.baseForStrayMarks, show) }
      guard marks < Self.mostMarks else { return }
      marks += 1
      show(scalar, 0)
    case .blank:
      place(" ", show)
    case .emojiVariation:
      isJoiningEmoji = wasJoiningEmoji
    case .emojiModifier:
      if base?.isPictographic != true { place(scalar, show) }
    case .regionalIndicator:
      if base?.displayClass != .regionalIndicator { place(scalar, show) }
    case .joiner:
      isJoiningEmoji = scalar == "\u{200D}" && joinsEmoji(to: next)
      if !isJoiningEmoji && !joinsLetters(to: next) { place(Self.replacement, show) }
    case .hostile:
      place(Self.replacement, show)
    }
  }

  private mutating func place(
    _ scalar: Unicode.Scalar, _ show: (_ scalar: Unicode.Scalar, _ columns: Int) -> Void
  ) {
    base = scalar
    marks = 0
    show(scalar, scalar.columns)
  }

  private func joinsEmoji(to next: Unicode.Scalar?) -> Bool {
    guard let base, let next else { return false }
    return base.isPictographic && next.isPictographic
  }

  private func joinsLetters(to next: Unicode.Scalar?) -> Bool {
    guard let base, let next else { return false }
    return base.isLetterOfAJoiningScript && next.isLetterOfAJoiningScript
  }
}

extension Unicode.Scalar {
  /// Emoji, without the digits and signs that are emoji in a keycap only.
  fileprivate var isPictographic: Bool { value > 0xFF && properties.isEmoji }
}
