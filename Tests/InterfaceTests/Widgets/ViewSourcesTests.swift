import Foundation
import Testing

/// What is drawn by hand in one view looks different in the next one, and can be wrong in each of them.
@Suite("The sources of the views")
struct ViewSourcesTests {
  private static let interface = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Interface")

  @Test(
    "paint no marker, no bar and no frame, and pad no column: widgets do",
    arguments: ["Views", "Group"])
  func widgets(_ folder: String) throws {
    let folder = Self.interface.appending(path: folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    #expect(files.count > 3)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let painted = Self.painted(in: text)
      #expect(painted.isEmpty, "\(file): \(painted)")
    }
  }

  @Test(
    "are told from what only looks like it",
    arguments: [
      ("\"▶ \\(name)\"", true), ("String(repeating: sign, count: 3)", true),
      ("name.padded(columns: 8)", true),
      ("\"    \\(word)\"", true), ("\"╭─ \"", true), ("// Bars like ▌ are widgets.", false),
      ("\"  \\(word)\"", false),
      ("Array(repeating: StyledLine(), count: 3)", false),
    ])
  func kinds(_ line: String, _ isPainted: Bool) {
    #expect(Self.painted(in: line).isEmpty != isPainted)
  }

  /// What only a widget draws: arrows of rows, parts of bars and frames, and blanks that make columns.
  private static func painted(in source: String) -> [String] {
    source.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.flatMap {
      line in
      line.matches(of: /[▶▌▏▎▍▋▊▉━─│╭╮╰╯┃•]|String\(repeating|\.padded\(|padding\(|" {3,}/).map {
        _ in String(line)
      }
    }
  }
}
