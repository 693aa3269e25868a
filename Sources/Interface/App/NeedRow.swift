package import Dialogue

/// A row of the needs' list: a mark that waits for words, or a need.
package enum NeedRow: Hashable, Sendable {
  case mark(Mark.ID)
  case need(Need.ID)
}
