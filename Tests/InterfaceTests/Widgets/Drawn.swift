import Screen

@testable import Interface

extension Buffer {
  /// What is drawn into a small window.
  static func drawn(_ rows: Int, _ columns: Int, _ draw: (inout Buffer, Rect) -> Void) -> Buffer {
    var buffer = Buffer(size: Size(rows: rows, columns: columns))
    draw(&buffer, Rect(buffer.size))
    return buffer
  }

  /// The words and, below them, the roles.
  var told: String { framed + "\n" + painted }
}
