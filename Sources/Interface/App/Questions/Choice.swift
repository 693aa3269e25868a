/// A question that is being asked, and how far its answers were paged.
package struct Choice: Equatable, Sendable {
  package let purpose: ChoicePurpose
  /// How often Tab was pressed: the next digit means one of the first, the second, … ten answers.
  package var page = 0
  /// The place of the answer that the arrow keys have gone to, among all that are offered; nil while nobody used them.
  package var cursor: Int?
  /// Tab was pressed: the next digit means one of those behind the tenth.
  package var isSecondTen: Bool { page > 0 }

  init(_ purpose: ChoicePurpose) { self.purpose = purpose }
}
