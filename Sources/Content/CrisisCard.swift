import Dialogue
package import Words

/// What the trainer team needs at hand when someone is in a crisis. Showing it records nothing.
package struct CrisisCard: Sendable, Equatable, Decodable {
  /// A telephone number and whom it reaches.
  package struct Number: Sendable, Equatable {
    /// Whom the number reaches.
    package let label: Bilingual
    /// The number as it is read and dialled, in groups.
    package let number: String
  }

  /// The numbers, the most urgent first.
  package let numbers: [Number]
  /// What to do, in order.
  package let sentences: [Bilingual]
  /// Labels of the lines that each place fills in by itself.
  @Omittable package var blankLines: [Bilingual]
  /// The numbers of the place, in the lines that were blank.
  @Omittable package var localNumbers: [Number]
}

extension CrisisCard.Number: Decodable {
  private enum CodingKeys: CodingKey { case label, number }

  /// Reads one entry; it needs a digit, because an empty line helps nobody.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    label = try values.decode(Bilingual.self, forKey: .label)
    number = try values.decode(String.self, forKey: .number).cleaned(multiline: false)
    try decoder.require(number.contains(where: \.isNumber), "a number has no digit")
  }
}
