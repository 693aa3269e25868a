/// A parsed control sequence: `ESC [`, perhaps a prefix, parameters, intermediates and a final character.
struct ControlSequence: Equatable, Sendable {
  /// One parameter with what follows it after colons.
  struct Parameter: Equatable, Sendable {
    /// `nil` if it was left out.
    var value: Int?
    var subvalues: [Int] = []

    init(_ text: Substring) {
      let numbers = text.split(separator: ":", omittingEmptySubsequences: false)
      value = numbers.first.flatMap { Int($0) }
      subvalues = numbers.dropFirst().map { Int($0) ?? 0 }
    }
  }

  /// One of `<`, `=`, `>`, `?`, or nothing.
  var prefix: Unicode.Scalar?
  var parameters: [Parameter]
  var intermediates: String
  var final: Unicode.Scalar

  /// The number at `index`; `fallback` if it is missing. Zero counts as missing where it makes no sense.
  func number(_ index: Int = 0, or fallback: Int = 1) -> Int {
    guard parameters.indices.contains(index), let value = parameters[index].value else { return fallback }
    // The limit keeps arithmetic on hostile input from overflowing; no screen is that large.
    return min(value == 0 ? fallback : value, 65_535)
  }

  /// The selector of sequences whose parameter is a code, where zero is a code like any other.
  var selector: Int { parameters.first?.value ?? 0 }
}

extension ControlSequence {
  /// Takes apart what stood between `ESC [` and the final character.
  init(body: String, final: Unicode.Scalar) {
    var body = body[...]
    var prefix: Unicode.Scalar?
    if let first = body.unicodeScalars.first, "<=>?".unicodeScalars.contains(first) {
      prefix = first
      body.unicodeScalars.removeFirst()
    }
    let intermediates = body.unicodeScalars.drop { $0.value >= 0x30 }
    let numbers = body.unicodeScalars.prefix { $0.value >= 0x30 }
    self.prefix = prefix
    self.intermediates = String(intermediates)
    self.final = final
    parameters =
      numbers.isEmpty
      ? [] : Substring(numbers).split(separator: ";", omittingEmptySubsequences: false).map(Parameter.init)
  }
}
