/// One way through a text, scalar by scalar, that keeps what may be kept.
struct CleaningPass {
  private let isMultiline: Bool
  private var kept = String.UnicodeScalarView()
  private var previous: Unicode.Scalar?
  /// A joiner that stays if the next letter needs it.
  private var joiner: Unicode.Scalar?
  /// Whether there is something a mark can sit on.
  private var hasBase = false
  private var marks = 0
  private var spacingMarks = 0

  init(isMultiline: Bool) { self.isMultiline = isMultiline }

  /// What was kept, without blanks and empty lines at its end.
  var text: String {
    var trimmed = kept[...]
    while let last = trimmed.last, last == " " || last == "\n" { trimmed.removeLast() }
    return String(trimmed)
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch CharacterClass(scalar) {
    case .lineEnd:
      if scalar != "\n" || previous != "\r" { isMultiline ? endLine() : separate() }
    case .blank:
      separate()
    case .joiner:
      if joiner == nil, let last = kept.last, CharacterClass.usesJoiners(last) { joiner = scalar }
    case .mark where hasBase && marks < 4:
      marks += 1
      keep(scalar)
    case .spacingMark where hasBase && spacingMarks < 4:
      spacingMarks += 1
      keep(scalar)
    case .mark, .spacingMark, .removed:
      break
    case .unassigned:
      keepBase("\u{FFFD}")
    case .plain:
      keepBase(scalar)
    }
    previous = scalar
  }

  private mutating func separate() {
    if let last = kept.last, last != " ", last != "\n" { kept.append(" ") }
    (hasBase, joiner) = (false, nil)
  }

  private mutating func endLine() {
    if kept.last == " " { kept.removeLast() }
    if !kept.isEmpty { kept.append("\n") }
    (hasBase, joiner) = (false, nil)
  }

  private mutating func keepBase(_ scalar: Unicode.Scalar) {
    keep(scalar)
    (hasBase, marks, spacingMarks) = (true, 0, 0)
  }

  /// A joiner stays between two letters of scripts that need it to write names correctly.
  private mutating func keep(_ scalar: Unicode.Scalar) {
    if let joiner, CharacterClass.usesJoiners(scalar) { kept.append(joiner) }
    joiner = nil
    kept.append(scalar)
  }
}
