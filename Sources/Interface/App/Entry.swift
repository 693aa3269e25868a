/// What the keys go to while something is asked.
package enum Entry: Equatable, Sendable {
  case line(Line)
  case choice(Choice)
  /// Lines pasted together, one topic each; Enter takes them.
  case pasted(PastedTopics)

  /// Whether text is typed.
  var isLine: Bool {
    if case .line = self { true } else { false }
  }
}
