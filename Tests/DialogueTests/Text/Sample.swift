import Testing

/// A text as an argument of a test, shown by its scalars so that a log stays harmless.
struct Sample: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
  let text: String

  init(stringLiteral text: String) {
    self.text = text
  }

  var testDescription: String { text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() }
}

/// What goes in and what comes out.
struct CleanRow: CustomTestStringConvertible, Sendable {
  let text: String
  let cleaned: String

  init(_ text: String, _ cleaned: String) {
    self.text = text
    self.cleaned = cleaned
  }

  var testDescription: String { Sample(stringLiteral: text).testDescription }
}
