/// A terminal for tests: it plays a script and remembers what it was asked.
package struct ScriptedTerminal: Terminal {
  /// One thing that happens in a script.
  package enum Step: Equatable, Sendable {
    /// This input comes.
    case input(Input)
    /// Nothing comes until the time is over.
    case timeout
    /// These characters are typed, one after the other.
    case keys(String)

    /// This key is pressed.
    package static func key(_ key: Key) -> Step { .input(.key(key)) }
  }

  /// The size of the window; a `.resized` step changes it.
  package private(set) var size: Size
  /// Every buffer that was shown, in order.
  package private(set) var screens: [Buffer] = []
  /// The times that input was awaited at most, in order.
  package private(set) var waits: [Int?] = []
  /// Every palette that was set, in order.
  package private(set) var palettes: [Palette] = []
  /// How often the program was suspended.
  package private(set) var suspensions = 0
  /// How often everything was to be drawn again.
  package private(set) var redraws = 0
  private var remaining: ArraySlice<Step>

  /// A terminal that hands out `script` step by step and then `.hangUp` for ever.
  package init(size: Size, script: [Step]) {
    self.size = size
    remaining =
      script.flatMap { step in
        guard case .keys(let text) = step else { return [step] }
        return text.map { .key(.character($0)) }
      }[...]
  }

  /// Remembers `buffer`.
  package mutating func show(_ buffer: Buffer) { screens.append(buffer) }

  /// The next step of the script, whatever the time; nil for `.timeout`.
  package mutating func input(waitingAtMost milliseconds: Int?) -> Input? {
    waits.append(milliseconds)
    guard case .input(let input) = remaining.popFirst() ?? .input(.hangUp) else { return nil }
    if case .resized(let newSize) = input { size = newSize }
    return input
  }

  /// Counts, and shows the last buffer again as a terminal does.
  package mutating func suspend() {
    suspensions += 1
    if let last = screens.last { screens.append(last) }
  }

  /// Counts.
  package mutating func drawAgain() { redraws += 1 }

  /// Remembers `palette`.
  package mutating func usePalette(_ palette: Palette) { palettes.append(palette) }
}
