/// How the thumbs stood when a topic got more time: only how many, never whose.
package struct Thumbs: Hashable, Sendable, Codable {
  package let up: Int
  package let side: Int
  package let down: Int

  package init(up: Int, side: Int, down: Int) {
    self.up = up
    self.side = side
    self.down = down
  }

  package var count: Int { up + side + down }

  /// „5/1/0“, as it is recorded.
  var text: String { "\(up)/\(side)/\(down)" }
}
