import Screen
import Testing

@testable import Interface

@Suite("A table")
struct TableTests {
  private let table = Table(columns: [
    Table.Column(
      title: "Thema", alignment: .left, isWide: true,
      cells: [("Arzttermin bekommen, wenn immer besetzt", .text), ("Schlaf", .waiting)]),
    Table.Column(title: "mal", cells: [("1", .text), ("12", .text)]),
    Table.Column(title: "min", importance: 1, cells: [("14", .text), ("–", .muted)]),
  ])

  @Test("has its columns below each other, numbers to the right, and cuts only words")
  func columns() {
    let lines = [table.heading(columns: 34), table.row(0, columns: 34), table.row(1, columns: 34)]
    #expect(
      lines.map(\.text) == [
        "Thema                     mal  min",
        "Arzttermin bekommen, we…    1   14",
        "Schlaf                     12    –",
      ])
    #expect(lines[0].spans.allSatisfy { $0.role == .muted } && lines[1].spans.allSatisfy { $0.role == .text })
    #expect(lines[2].spans.map(\.role) == [.waiting, .text, .muted])
  }

  @Test("leaves out the least important column before words are squeezed")
  func narrow() {
    #expect(table.heading(columns: 24).text == "Thema                mal")
    #expect(table.row(0, columns: 24).text.hasSuffix("…    1"))
  }

  @Test("never traps, however little room there is")
  func anyRoom() {
    for columns in -2...12 { #expect(table.row(0, columns: columns).text.isEmpty == false) }
  }
}
