import PythonReader
import Testing
import Words

@testable import Reports

@Suite("Random tables")
struct RandomTableTests {
  @Test("C3: are the same when their CSV is read back", arguments: 0..<8 as Range<UInt64>)
  func csv(seed: UInt64) throws {
    let random = RandomTable(seed: seed)
    let read = try Python.cells(of: CSVWriter(language: .german).bytes(of: random.table))
    try #require(read.count == random.cells.count)
    for (row, expected) in zip(read, random.cells) {
      try #require(row.count == expected.count)
      for (cell, text) in zip(row, expected) {
        #expect(cell.scalars == text.scalars || cell.scalars == ("'" + text).scalars)
      }
    }
  }

  @Test("C3: are the same when their JSON is read back", arguments: 0..<8 as Range<UInt64>)
  func json(seed: UInt64) throws {
    let random = RandomTable(seed: seed)
    let bytes = JSONWriter(language: .german).bytes(of: random.table, format: "test")
    let read = try Python.members(of: bytes)
    #expect(read.map { $0.map { $0.map(\.scalars) } } == random.members.map { $0.map { $0.map(\.scalars) } })
    // Nothing unseen stands in the file, so it can be looked at in a terminal.
    #expect(bytes.allSatisfy { $0 == 10 || (0x20...0x7E).contains($0) || $0 >= 0x80 })
    #expect(bytes.last == 10)
  }
}
