/// How the next character is printed: its attributes and the character set.
struct ScreenPen: Equatable, Sendable {
  var attributes = CellAttributes()
  /// Whether G0 and G1 hold the line drawing set.
  var drawsLines = [false, false]
  /// 0 or 1: the set in use, switched by SI and SO.
  var set = 0
}
