import Foundation
import Words

/// A file of the program.
struct SourceFile {
  let path: String
  let text: String
  /// Two texts in it with nothing but a comma between them, as words in two languages are written.
  let pairs: Set<Bilingual>

  private init(_ url: URL) throws {
    path = url.path
    text = try String(contentsOf: url, encoding: .utf8)
    let parts = text.components(separatedBy: "\"")
    pairs = Set(
      parts.indices.dropFirst().dropLast().filter {
        parts[$0].trimmingCharacters(in: .whitespacesAndNewlines) == ","
      }.map { Bilingual(parts[$0 - 1], parts[$0 + 1]) })
  }

  static func all() throws -> [SourceFile] {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let files = FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.map(SourceFile.init)
  }
}
