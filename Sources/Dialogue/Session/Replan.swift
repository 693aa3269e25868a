/// A change of today's plan.
package struct Replan: Hashable, Sendable, Codable {
  package let plan: PhasePlan
  package let at: Moment
  /// Whole minutes the hour was behind its plan then, negative when ahead; nil when it had not begun.
  package let drift: Int?
}
