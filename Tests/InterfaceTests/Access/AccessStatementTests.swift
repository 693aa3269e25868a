import Foundation
import Testing

/// A statement that names a test which is not there says nothing.
@Suite("The statement on access")
struct AccessStatementTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("names only suites that exist, and at least one for most of what it says holds")
  func suites() throws {
    let named = Set(try Self.statement().matches(of: /`(\w+Tests)`/).map { String($0.output.1) })
    let there = try Self.suites()
    #expect(named.count > 20 && there.count > 100)
    #expect(named.subtracting(there).isEmpty, "\(named.subtracting(there).sorted())")
  }

  @Test("has what holds, what does not and what was not tried, and a summary in German")
  func parts() throws {
    let statement = try Self.statement()
    for part in ["## Kurz auf Deutsch", "## 5 ", "## 11 ", "## 12 ", "| **no**", "## What was not tried"] {
      #expect(statement.contains(part), "\(part)")
    }
  }

  private static func statement() throws -> String {
    let article = root.appending(path: "Sources/Interface/Interface.docc/Access.md")
    return try String(contentsOf: article, encoding: .utf8)
  }

  /// The names of all suites in the folder of tests.
  private static func suites() throws -> Set<String> {
    let folder = root.appending(path: "Tests").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix("Tests.swift") }
    return try files.reduce(into: []) { names, file in
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for match in text.matches(of: /(?:struct|class) (\w+Tests)\b/) { names.insert(String(match.output.1)) }
    }
  }
}
