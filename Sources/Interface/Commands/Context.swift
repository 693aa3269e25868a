/// Where a key has its meaning. `anywhere`, `session` and one of the phases' contexts are active together.
package enum Context: String, CaseIterable, Sendable {
  case anywhere, today, session, preparation, round, topics, exchange, needs, disturbance, review, board, partners,
    report
}
