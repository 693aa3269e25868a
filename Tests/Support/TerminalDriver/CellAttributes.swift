/// How a cell is printed, as far as a test has to know.
package struct CellAttributes: Equatable, Sendable {
  /// Bold, or brighter.
  package internal(set) var isBold = false
  /// Fainter.
  package internal(set) var isDim = false
  /// Underlined in any way.
  package internal(set) var isUnderlined = false
  /// Foreground and background exchanged.
  package internal(set) var isReversed = false
  /// `nil` is the terminal's own colour.
  package internal(set) var foreground: CellColor?
  /// `nil` is the terminal's own colour.
  package internal(set) var background: CellColor?

  /// Plain text.
  package init() {}

  /// Applies the parameters of a "select graphic rendition" sequence.
  mutating func select(_ parameters: [ControlSequence.Parameter]) {
    var rest = parameters[...]
    if rest.isEmpty { self = CellAttributes() }
    while let parameter = rest.popFirst() {
      switch parameter.value ?? 0 {
      case 0: self = CellAttributes()
      case 1: isBold = true
      case 2: isDim = true
      case 4: isUnderlined = parameter.subvalues.first != 0
      case 7: isReversed = true
      case 21: isUnderlined = true
      case 22: (isBold, isDim) = (false, false)
      case 24: isUnderlined = false
      case 27: isReversed = false
      case 38: foreground = CellColor(extended: parameter, &rest) ?? foreground
      case 39: foreground = nil
      case 48: background = CellColor(extended: parameter, &rest) ?? background
      case 49: background = nil
      case let code: selectStandardColor(code)
      }
    }
  }

  private mutating func selectStandardColor(_ code: Int) {
    switch code {
    case 30...37: foreground = .indexed(code - 30)
    case 40...47: background = .indexed(code - 40)
    case 90...97: foreground = .indexed(code - 90 + 8)
    case 100...107: background = .indexed(code - 100 + 8)
    default: break
    }
  }
}
