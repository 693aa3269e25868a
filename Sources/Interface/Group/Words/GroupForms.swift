/// What is said where there is one of something, and where there is any other number of it.
package struct GroupForms: Equatable, Sendable {
  package let one: GroupPhrase
  package let other: GroupPhrase

  init(one: String, other: String) {
    self.one = GroupPhrase(one)
    self.other = GroupPhrase(other)
  }

  /// Words that are the same for every number, or have none.
  init(_ text: String) { self.init(one: text, other: text) }
}
