/// A colour as the program named it.
package enum CellColor: Equatable, Sendable {
  /// One of the terminal's 256 colours; 0 to 7 are black, red, green, yellow, blue, magenta, cyan, white.
  case indexed(Int)
  /// A colour by its components, 0 to 255.
  case rgb(red: Int, green: Int, blue: Int)

  /// Reads the colour after 38 or 48, in either form: `38;5;n` takes from `rest`, `38:5:n` does not.
  init?(extended parameter: ControlSequence.Parameter, _ rest: inout ArraySlice<ControlSequence.Parameter>) {
    var values = parameter.subvalues
    if values.isEmpty {
      let count = rest.first?.value == 2 ? 4 : 2
      values = rest.prefix(count).map { $0.value ?? 0 }
      rest = rest.dropFirst(count)
    }
    switch (values.first, values.count) {
    case (5, 2...): self = .indexed(values[1])
    // With colons there may be a colour space between the 2 and the components.
    case (2, 4...):
      let components = values.count == 4 ? values.suffix(3) : values[2...].prefix(3)
      guard components.count == 3 else { return nil }
      let first = components.startIndex
      self = .rgb(red: components[first], green: components[first + 1], blue: components[first + 2])
    default: return nil
    }
  }
}
