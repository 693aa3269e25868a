/// Where a key has its meaning. `anywhere`, `session` and one of the phases' contexts are active together.
package enum Context: String, CaseIterable, Sendable {
  case anywhere, today, session, preparation, round, topics, exchange, needs, disturbance, review, board, partners,
    report

  /// Whether it is a screen that looks back.
  var isOfArchive: Bool {
    switch self {
    case .review, .board, .partners, .report: true
    case .anywhere, .today, .session, .preparation, .round, .topics, .exchange, .needs, .disturbance: false
    }
  }
}
