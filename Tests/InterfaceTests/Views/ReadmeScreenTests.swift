import Foundation
import Interface
import Screen
import Testing

@Suite("The screen in the README")
struct ReadmeScreenTests {
  @Test("is the one the program shows")
  func screen() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let shown = try Trainer(in: .exchange).screen().lines.joined(separator: "\n")
    #expect(readme.contains("<!-- screen -->\n```\n\(shown)\n```\n<!-- /screen -->"))
  }
}
