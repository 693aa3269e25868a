package import Words

/// What the operator changes on the crisis card; what is left out stays as it comes with the program.
package struct OwnCrisisCard: Sendable, Equatable {
  /// All numbers, in place of those that come with the program.
  package let numbers: [CrisisCard.Number]?
  /// All sentences, in place of those that come with the program.
  package let sentences: [Bilingual]?
  /// The lines that stay to be filled in by hand.
  package let blankLines: [Bilingual]?
  /// The services of the place; each takes the place of the blank line with the same label.
  package let localNumbers: [CrisisCard.Number]
}

extension OwnCrisisCard: Decodable {
  private enum CodingKeys: CodingKey { case numbers, sentences, blankLines, localNumbers }

  /// Reads a file in which everything may be left out; a card without a number is refused.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    numbers = try values.decodeIfPresent([CrisisCard.Number].self, forKey: .numbers)
    sentences = try values.decodeIfPresent([Bilingual].self, forKey: .sentences)
    blankLines = try values.decodeIfPresent([Bilingual].self, forKey: .blankLines)
    localNumbers = try values.decodeIfPresent([CrisisCard.Number].self, forKey: .localNumbers) ?? []
    try decoder.require(numbers?.isEmpty != true, "a crisis card has at least one number")
  }
}

extension CrisisCard {
  /// The card with what the operator changed.
  package func changed(by own: OwnCrisisCard) -> CrisisCard {
    let blankLines = (own.blankLines ?? blankLines).filter { line in
      !own.localNumbers.contains { $0.label.german == line.german || $0.label.english == line.english }
    }
    return CrisisCard(
      numbers: own.numbers ?? numbers, sentences: own.sentences ?? sentences, blankLines: blankLines,
      localNumbers: own.localNumbers)
  }
}
