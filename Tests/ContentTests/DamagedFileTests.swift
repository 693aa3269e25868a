import Content
import Randomness
import Testing

@Suite("A file with anything in it")
struct DamagedFileTests {
  private static let snippets = [
    "[[", "]]", "[", "=", "\"", "\"\"\"", "'''", "{", "}", "#", "\\u", "\\uD800", "\\U00110000", "\u{0}", "\u{1B}[2J",
    "\u{FEFF}", "\r\n", "1e999", "-1", "0x", "nan", "99999999999999999999", "1979-05-27T07:32:00Z", "true", ".",
    "[[methods]]\n", "key = \"walk\"\n", "minutes = 5\n", "\u{202E}", "ä", "[methods.steps]",
  ]
  private static let files: [ContentFile] = [
    .builtInMethods, .builtInPrompts, .builtInCrisisCard, .builtInGroundRules, .builtInActiveBreaks,
    .builtInCategories,
  ]

  @Test("B14: is read or refused with a reason, and never ends the program", arguments: 1...6)
  func damaged(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for file in Self.files {
      for _ in 0..<25 {
        let damaged = ContentFile(name: "mine.toml", text: Self.damage(String(file.text.prefix(1500)), &random))
        for fault in Self.faults(of: damaged) {
          guard case .badFile("mine.toml", let line, let reason) = fault else {
            Issue.record("\(fault)")
            continue
          }
          #expect(!reason.isEmpty && line ?? 1 > 0)
        }
      }
    }
  }

  /// Reads the text as everything that it can be.
  private static func faults(of file: ContentFile) -> [ContentError] {
    var faults: [ContentError] = []
    func note(_ read: () throws(ContentError) -> Void) {
      do throws(ContentError) { try read() } catch { faults.append(error) }
    }
    note { () throws(ContentError) in _ = try file.methods() }
    note { () throws(ContentError) in _ = try file.prompts() }
    note { () throws(ContentError) in _ = try file.crisisCard() }
    note { () throws(ContentError) in _ = try file.ownCrisisCard() }
    note { () throws(ContentError) in _ = try file.groundRules() }
    note { () throws(ContentError) in _ = try file.activeBreaks() }
    note { () throws(ContentError) in _ = try file.categories() }
    return faults
  }

  private static func damage(_ text: String, _ random: inout SplitMix64) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      if Bool.random(using: &random), place < scalars.count {
        scalars.removeSubrange(place..<min(scalars.count, place + Int.random(in: 1...40, using: &random)))
      } else {
        scalars.insert(contentsOf: (snippets.randomElement(using: &random) ?? "").unicodeScalars, at: place)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
