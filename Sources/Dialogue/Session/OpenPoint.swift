/// What is still open in the wrap-up.
package enum OpenPoint: Hashable, Sendable {
  case category(Need.ID)
  case text(Mark.ID)
  case release(Mark.ID)
}
