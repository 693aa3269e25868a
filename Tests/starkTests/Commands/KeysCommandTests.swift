import Foundation
import Interface
import TerminalDriver
import Testing

@Suite("stark keys")
struct KeysCommandTests {
  private struct Row: Decodable, Hashable {
    let command: String
    let context: String
    let keys: [String]
    let de: String
    let en: String
  }

  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test("gives programs five fields for every command and context")
  func json() throws {
    let output = try print("--format", "json")
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    #expect(objects.allSatisfy { Set($0.keys) == ["command", "context", "keys", "de", "en"] })
    let rows = try JSONDecoder().decode([Row].self, from: Data(output.utf8))
    #expect(Set(rows.map(\.command)) == Set(Command.allCases.map(\.id)))
    #expect(Set(rows.map(\.context)) == Set(Context.allCases.map(\.rawValue)))
    #expect(Set(rows.map { [$0.command, $0.context] }).count == rows.count)
    #expect(rows.allSatisfy { !$0.de.isEmpty && !$0.en.isEmpty })
    let names = try Regex("[a-z0-9+?:<>-]|Space|Enter|Esc|Tab|Up|Down|Left|Right|PgUp|PgDn|Ctrl-L")
    let keys = rows.flatMap(\.keys).flatMap { $0.split(separator: " ") }
    #expect(keys.allSatisfy { $0.wholeMatch(of: names) != nil })
    // Both languages are in it, so the language changes nothing.
    #expect(try print("--format", "json", "--language", "en") == output)
  }

  @Test("gives people the same rows, in their language")
  func text() throws {
    let rows = try JSONDecoder().decode([Row].self, from: Data(print("--format", "json").utf8))
    let lines = try print().split(separator: "\n")
    #expect(lines.count == rows.count)
    for (line, row) in zip(lines, rows) {
      let keys = row.keys.isEmpty ? "–" : row.keys.joined(separator: ", ")
      #expect(line.hasPrefix(row.context + " ") && line.hasSuffix("  \(row.de)"), "\(line)")
      #expect(line.contains("  \(keys)  ") && line.contains(" \(row.command) "), "\(line)")
    }
    #expect(try print() == print("--format", "text"))
    let english = try print("--language", "en").split(separator: "\n")
    #expect(zip(english, rows).allSatisfy { $0.hasSuffix("  \($1.en)") })
  }

  @Test("gives the README its table")
  func readme() throws {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "<!-- keys -->\n")
    try #require(parts.count == 2)
    let table = try #require(parts[1].components(separatedBy: "<!-- /keys -->").first)
    #expect(try print("--format", "md", "--language", "en") == table)
  }

  private func print(_ arguments: String...) throws -> String {
    let run = try stark.run(["keys"] + arguments)
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    return String(decoding: run.output, as: UTF8.self)
  }
}
