/// A line that was left half typed, and where: what is asked on the board is not asked in the session.
struct DiscardedLine: Equatable, Sendable {
  let line: Line
  let place: AppModel.Place
}
