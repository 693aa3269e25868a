import Testing

/// A text that wants to do something to a terminal, a spreadsheet, a browser or a reader, and what may be kept of it.
struct HostileText: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// What a field keeps.
  let kept: String

  private init(_ name: String, _ text: String, _ kept: String) {
    (self.name, self.text, self.kept) = (name, text, kept)
  }

  private init(harmless text: String) {
    self.init("harmless: \(text)", text, text)
  }

  var testDescription: String { name }

  /// Steers a terminal.
  private static let terminal = [
    HostileText("clears the screen", "\u{1B}[2J\u{1B}[HBus", "[2J[HBus"),
    HostileText("sets the title", "\u{1B}]0;Titel\u{7}Bus", "]0;TitelBus"),
    HostileText("writes the clipboard", "\u{1B}]52;c;cm0=\u{7}Bus", "]52;c;cm0=Bus"),
    HostileText("asks the terminal", "\u{1B}P+q544e\u{1B}\\Bus", "P+q544e\\Bus"),
    HostileText("the short form of a sequence", "\u{9B}31mBus\u{9C}", "31mBus"),
    HostileText("the short form of a string", "\u{90}q\u{9C}Bus\u{9D}x", "qBusx"),
    HostileText("goes back over letters", "Bus\u{8}\u{8}\u{8}Rad", "BusRad"),
    HostileText("rings", "Bus\u{7}\u{7}", "Bus"),
    HostileText("deletes", "Bus\u{7F}\u{7F}Rad", "BusRad"),
    HostileText("returns", "Bus\rRad", "Bus Rad"),
    HostileText("ends the line", "Bus\nRad", "Bus Rad"),
    HostileText("ends the line in other ways", "Bus\u{B}\u{C}\u{85}Rad\u{2028}x\u{2029}y", "Bus Rad x y"),
    HostileText("jumps", "Bus\tRad", "Bus Rad"),
    HostileText("ends the text", "Bus\0Rad", "BusRad"),
  ]

  /// Deceives a reader.
  private static let unseen = [
    HostileText("turns the direction", "Bus\u{202E}daR", "BusdaR"),
    HostileText("embeds another direction", "Bus\u{202A}x\u{202B}y\u{202C}\u{202D}", "Busxy"),
    HostileText("isolates another direction", "Bus\u{2067}Rad\u{2069}\u{2066}\u{2068}", "BusRad"),
    HostileText("marks a direction", "Bus\u{200E}\u{200F}\u{61C}", "Bus"),
    HostileText("is not to be seen", "Bus\u{200B}Rad\u{2060}\u{FEFF}", "BusRad"),
    HostileText("breaks words", "Bus\u{AD}Rad", "BusRad"),
    HostileText("carries hidden letters", "Bus\u{E0041}\u{E0042}\u{E007F}", "Bus"),
    HostileText("varies the look", "Bus\u{FE0E}\u{FE0F}\u{E0100}", "Bus"),
    HostileText("fills without ink", "Bus\u{3164}\u{115F}\u{1160}\u{FFA0}", "Bus"),
    HostileText("annotates", "Bus\u{FFF9}x\u{FFFA}y\u{FFFB}\u{FFFC}", "Busxy"),
    HostileText("is out of use", "Bus\u{206A}\u{206F}", "Bus"),
    HostileText("formats music and shorthand", "Bus\u{1D173}\u{1BCA0}", "Bus"),
    HostileText("is private", "Bus\u{E000}\u{F0000}\u{10FFFD}", "Bus"),
    HostileText("is no character", "Bus" + scalars(0xFFFE, 0xFDD0, 0x1FFFE), "Bus"),
    HostileText("is not assigned", "Bus\u{378}", "Bus\u{FFFD}"),
    HostileText("joins nothing", "B\u{200D}u\u{200C}s", "Bus"),
    HostileText(
      "piles up marks", "Bu" + String(repeating: "\u{323}", count: 12) + "s", "B\u{1EE5}\u{323}\u{323}\u{323}\u{323}s"),
    HostileText("begins with marks", "\u{323}\u{323}Bus", "Bus"),
    HostileText("blanks of every width", "Bus\u{A0}\u{2003}\u{3000}\u{202F} Rad", "Bus Rad"),
    HostileText("a family of emoji", "👨\u{200D}👩\u{200D}👧 ❤\u{FE0F}", "👨👩👧 ❤"),
  ]

  /// Means something to programs that read what the program writes.
  private static let meaningful = [
    HostileText(harmless: "=1+1"), HostileText(harmless: "@SUM(A1)"), HostileText(harmless: "＝1"),
    HostileText(harmless: "<script>alert(1)</script>"), HostileText(harmless: "\"><img onerror=x>"),
    HostileText(harmless: "&#27;{{x}}%1$n%s"), HostileText(harmless: "`id` $(id) ${HOME}"),
    HostileText(harmless: "'; DROP TABLE session; --"), HostileText(harmless: "|a| *b* [c](javascript:d)"),
  ]

  /// Names that people have.
  static let names = ["Nguyễn", "محمد", "Şükrü", "O’Neill", "王芳", "علی\u{200C}رضا"]

  /// Swift refuses these in a literal.
  private static func scalars(_ values: UInt32...) -> String {
    String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
  }

  /// The texts in so many groups, one behind the other in each, for tests that take long.
  static func joined(in groups: Int) -> [HostileText] {
    (0..<groups).map { group in
      let members = all.indices.filter { $0 % groups == group }.map { all[$0] }
      let (text, kept) = (members.map(\.text).joined(separator: " "), members.map(\.kept).joined(separator: " "))
      return HostileText("group \(group + 1) of \(groups)", text, kept)
    }
  }

  static let all = terminal + unseen + meaningful + names.map(HostileText.init(harmless:))
}
