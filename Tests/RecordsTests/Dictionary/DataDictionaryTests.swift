import Foundation
import Records
import Scratch
import Testing

/// Whoever analyses the file has nothing but the dictionary.
@Suite("The data dictionary of the views for analysis")
struct DataDictionaryTests {
  private let directory: ScratchDirectory
  private let tables: TableReader

  init() throws {
    directory = try ScratchDirectory()
    let store = try Invented.store(at: directory.file())
    try store.insert([AnalysedSession.first, AnalysedSession.second], at: Invented.later)
    tables = try TableReader(directory.file())
  }

  @Test("has every view and no other")
  func views() throws {
    let question = "SELECT name FROM sqlite_schema WHERE type = 'view' AND name LIKE 'analysis%' ORDER BY name"
    #expect(try tables.column(question) == AnalysisView.all.map(\.name).sorted())
  }

  @Test("has the columns of each view in their order", arguments: AnalysisView.all)
  func columns(_ view: AnalysisView) throws {
    #expect(try tables.column("SELECT name FROM pragma_table_info('\(view.name)')") == view.names)
  }

  @Test("says what each column holds, and where nothing can be", arguments: AnalysisView.all)
  func values(_ view: AnalysisView) throws {
    for column in view.columns {
      let found = Set(try tables.column("SELECT DISTINCT typeof(\(column.name)) FROM \(view.name)"))
      #expect(
        found.isSubset(of: [column.form.storage] + (column.canBeNull ? ["null"] : [])), "\(column.name): \(found)")
      let texts = try tables.column("SELECT DISTINCT \(column.name) FROM \(view.name) WHERE \(column.name) IS NOT NULL")
      #expect(texts.allSatisfy(column.form.admits), "\(column.name): \(texts)")
      #expect(!column.meaning.isEmpty && column.meaning.hasSuffix("."))
    }
  }

  @Test("stands in the documentation as it is here")
  func page() throws {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let page = try String(
      contentsOf: root.appendingPathComponent("Sources/Records/Records.docc/DataDictionary.md"), encoding: .utf8)
    let parts = page.components(separatedBy: "<!-- dictionary -->\n")
    try #require(parts.count == 2)
    #expect(parts[1].components(separatedBy: "<!-- /dictionary -->").first == AnalysisView.markdown)
  }
}

extension AnalysisView.Form {
  /// Whether a value that is printed so is one.
  fileprivate func admits(_ text: String) -> Bool {
    switch self {
    case .id: UUID(uuidString: text) != nil
    case .text, .integer, .real: true
    case .word(let words): words.contains(text)
    case .flag: ["0", "1"].contains(text)
    case .day: text.wholeMatch(of: #/\d{4}-\d{2}-\d{2}/#) != nil
    case .time: text.wholeMatch(of: #/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/#) != nil
    }
  }
}
