/// A need captured in a demo session, in the state of the review.
package struct DemoNeed: Sendable, Equatable, Decodable {
  /// The name within the cycle: `N03`.
  package let id: String
  package let wording: String
  /// The key of its category.
  package let category: String
  /// The field of action in reports: `movement`, `nutrition`, `stressResources`, `substanceUse` or `none`.
  package let gkvField: String
  /// Whom it concerns: `individual`, `group` or `structural`.
  package let level: String
  /// How many people share it, the person included.
  package let sharedBy: Int
  /// How urgent it is: `canWait`, `soon` or `urgent`.
  package let urgency: String
  /// Who could help.
  package let helper: String
  package let barrier: String
  package let nextStep: String
  /// Who takes it on.
  package let responsible: String
  /// What became of it: `captured`, `forwarded`, `inProgress`, `resolved` or `declined`.
  package let status: String
  /// The answer read out to the group, or `nil` as long as there is none.
  package let answer: String?
  /// The number of the session that heard the answer, or `nil` as long as none did.
  package let reportedBackIn: Int?
  /// Whether it is counted only and its wording stays in the team.
  package let confidential: Bool
  /// Whether it was read out and confirmed.
  package let confirmed: Bool
  /// Whether it may be passed on in these words.
  package let released: Bool
}
