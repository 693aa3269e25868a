import Dialogue
import Interface
import Screen
import Testing

@Suite("What changes on the screen")
struct ChangedCellsTests {
  private static let sizes = [Size(rows: 20, columns: 60), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)]

  /// Cells that are not the same in both, with their rows and what stands in them before and after.
  private func changes(_ before: Buffer, _ after: Buffer) -> [(row: Int, cells: (Cell, Cell))] {
    (0..<before.size.rows).flatMap { row in
      zip(before.cells(row: row), after.cells(row: row)).filter { $0 != $1 }.map { (row: row, cells: ($0, $1)) }
    }
  }

  @Test(
    "in a second: digits and bars, and no word or frame", arguments: [Scene.exchange, .afterTurns, .pause], sizes)
  func tick(scene: Scene, size: Size) throws {
    var trainer = try Trainer(in: scene)
    let drawn = Set("0123456789:█▏▎▍▌▋▊▉·━─┃│ ")
    for _ in 0..<20 {
      let before = trainer.screen(rows: size.rows, columns: size.columns)
      trainer.now = trainer.now.aSecondLater
      let changes = changes(before, trainer.screen(rows: size.rows, columns: size.columns))
      let signs = changes.flatMap { [$0.cells.0, $0.cells.1] }.flatMap(\.text)
      #expect(signs.allSatisfy(drawn.contains), "\(String(signs))")
      #expect(changes.count <= size.rows * size.columns / 12, "\(changes.count) cells")
    }
  }

  @Test("in a second before anything runs: nothing", arguments: [Scene.preparation, .topics, .needs], sizes)
  func still(scene: Scene, size: Size) throws {
    var trainer = try Trainer(in: scene)
    let before = trainer.screen(rows: size.rows, columns: size.columns)
    trainer.now = trainer.now.aSecondLater
    #expect(changes(before, trainer.screen(rows: size.rows, columns: size.columns)).isEmpty)
  }

  @Test(
    "when the cursor of a list moves: two rows, and those that say what keys mean",
    arguments: ["topics", "form", "palette"], sizes)
  func move(list: String, size: Size) throws {
    var trainer =
      switch list {
      case "topics": try Trainer(in: .topics).pressing("Up Up")
      case "form": try Trainer(in: .preparation).pressing("d Down Down Down")
      default: try Trainer(in: .preparation).pressing(": Down")
      }
    trainer.tell(.resized(size))
    let before = trainer.screen(rows: size.rows, columns: size.columns)
    trainer.press("Down")
    let after = trainer.screen(rows: size.rows, columns: size.columns)
    let rows = Set(changes(before, after).map(\.row)).filter { $0 < size.rows - 3 }
    // The palette also says what the chosen command does, and the form which field it is.
    #expect((2...(list == "topics" ? 2 : 5)).contains(rows.count), "\(rows.sorted())")
  }
}

extension ClockReading {
  fileprivate var aSecondLater: ClockReading {
    ClockReading(wall: wall + .seconds(1), sinceBoot: sinceBoot + 1000, boot: boot)
  }
}
