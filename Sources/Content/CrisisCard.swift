/// What the trainer team needs at hand when someone is in a crisis. Showing it records nothing.
package struct CrisisCard: Sendable, Equatable, Decodable {
  /// A telephone number and whom it reaches.
  package struct Number: Sendable, Equatable, Decodable {
    /// Whom the number reaches.
    package let label: LocalizedText
    /// The number as it is read and dialled, in groups.
    package let number: String
  }

  /// The numbers, the most urgent first.
  package let numbers: [Number]
  /// What to do, in order.
  package let sentences: [LocalizedText]
  /// Labels of the lines that each place fills in by itself.
  package let blankLines: [LocalizedText]
}
