import Interface
import Screen
import Testing
import Words

/// A terminal that knows such scripts turns each line itself, and others show it letter by letter from the left. Both
/// need the letters in the order in which they are read.
@Suite("Words that are read from right to left")
struct RightToLeftTests {
  private static let sentence = "مَن يُريد أن يقول شيئًا الآن؟"
  private static let words = """
    [talk]
    speaks = "{name} يتكلم"
    whoWouldLikeTo = "\(sentence)"
    """

  private func view(_ keys: String, columns: Int = 80) throws -> Buffer {
    let words = try GroupWordsFile(Self.words).words(over: GroupWords(Texts(.german)))
    return try Trainer(in: .exchange).pressing(keys).groupView(columns: columns, words: words)
  }

  @Test("are drawn cell by cell in the order of reading, each letter with its marks in one cell")
  func logicalOrder() throws {
    let view = try view("Enter l")
    let row = try #require(view.lines.firstIndex { $0.contains(Self.sentence) })
    let cells = (0..<80).map { view[row: row, column: $0].text }
    let letters = Self.sentence.map(String.init)
    let start = try #require(cells.firstIndex(of: letters[0]))
    #expect(Array(cells[start..<start + letters.count]) == letters)
    #expect(letters[0].unicodeScalars.count == 2, "the first letter has a mark")
    // In the middle, as every line there: marks take no room.
    #expect(start == 2 + (76 - letters.count) / 2)
    #expect(cells[start + letters.count] == " " && cells[79] == "│")
  }

  @Test("are broken between words where the window is narrow, and nothing of them is lost", arguments: 8...20)
  func broken(_ columns: Int) throws {
    let view = try view("Enter l", columns: columns)
    let lines = view.lines.filter { line in line.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) } }
    #expect(lines.count > 1 && lines.allSatisfy { $0.displayWidth <= columns })
    #expect(lines.flatMap { $0.split(separator: " ") }.joined(separator: " ") == Self.sentence)
  }

  @Test("stand behind a name in the order of reading, which is cut at its end and never within a letter")
  func names() throws {
    #expect(try view("").lines.contains { $0.contains("Mehmet يتكلم") })
    let name = "مُحَمَّد بن عبد الله"
    var screen = try Trainer(in: .exchange).groupScreen
    guard case .talk(var talk) = screen.situation else { Issue.record("no talk"); return }
    talk.speaker = name
    screen.situation = .talk(talk)
    let words = try GroupWordsFile(Self.words).words(over: GroupWords(Texts(.german)))
    for columns in 12...26 {
      let view = GroupView(screen, words: words).render(size: Size(rows: 20, columns: columns))
      let line = try #require(view.lines.first { $0.contains("يتكلم") })
      let shown = line.replacing(" يتكلم", with: "").trimmed
      let letters = Array(name)
      let kept = shown.hasSuffix("…") ? Array(shown.dropLast()) : Array(shown)
      #expect(Array(letters.prefix(kept.count)) == kept, "\(columns): \(line)")
    }
  }
}
