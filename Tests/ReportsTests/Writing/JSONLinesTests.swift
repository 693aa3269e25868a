import Foundation
import PythonReader
import Reports
import Testing
import Words

@Suite("JSON line exports")
struct JSONLinesTests {
  @Test("have one object on each line, with the same members as the rows of JSON", arguments: ExportKind.allCases)
  func lines(kind: ExportKind) throws {
    let lines = bytes(kind, .jsonl)
    #expect(lines.last == 10)
    let script = """
      import json, sys
      text = open(sys.argv[1], encoding="utf-8").read()
      head = ["format", "version", "profile", "smallest_count"]
      rows = [list(json.loads(line).items()) for line in text.split("\\n")[:-1]]
      assert all([key for (key, value) in row[:4]] == head for row in rows)
      print(json.dumps([dict(row[4:]) for row in rows], sort_keys=True))
      """
    let rows = """
      import json, sys
      print(json.dumps(json.load(open(sys.argv[1], encoding="utf-8"))["rows"], sort_keys=True))
      """
    #expect(try Python.run(script, on: lines) == Python.run(rows, on: bytes(kind, .json)))
  }

  private func bytes(_ kind: ExportKind, _ format: ExportFormat) -> [UInt8] {
    Export(kind: kind, format: format, language: .german)
      .render(SmallArchive.extract, categories: SmallArchive.categories)
  }
}
