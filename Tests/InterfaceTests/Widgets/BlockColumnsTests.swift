import Screen
import Testing

@testable import Interface

@Suite("Blocks side by side")
struct BlockColumnsTests {
  private func block(_ title: String, _ lines: Int) -> Block {
    Block(title, (1...lines).map { [StyledLine("\(title)\($0)")] })
  }

  private func drawn(_ rows: Int, _ columns: Int, _ blocks: [Block]) -> Buffer {
    Buffer.drawn(rows, columns) { BlockColumns(in: columns).render(blocks, into: &$0, in: $1) }
  }

  @Test("use a wide room in columns, and a narrow one from top to bottom")
  func columns() {
    let blocks = [block("A", 2), block("B", 2)]
    let wide = drawn(3, 92, blocks).lines
    #expect(wide[0].contains("A") && wide[0].contains("B") && wide[2].contains("A2") && wide[2].contains("B2"))
    let narrow = drawn(7, 60, blocks).lines.map { $0.filter { $0 != " " } }
    #expect(narrow == ["A", "A1", "A2", "", "B", "B1", "B2"])
  }

  @Test("have lines that can be read: never wider than 72 columns")
  func widest() {
    for room in 0...240 {
      let columns = BlockColumns(in: room).columns
      #expect(columns <= 72 && (room < 44 || columns >= 40), "\(room): \(columns)")
    }
  }

  @Test("say whether all of them are seen")
  func fitting() {
    let columns = BlockColumns(in: 92)
    #expect(columns.fit([block("A", 4), block("B", 4)], rows: 5))
    #expect(!columns.fit([block("A", 4), block("B", 6)], rows: 5))
  }
}
