import Dialogue

/// Titles that are there already, so that the same words do not come twice, however they are spelt.
struct KnownTitles {
  private var spellings: Set<String>

  init(_ titles: [String]) {
    spellings = Set(titles.flatMap(\.foldedSpellings))
  }

  /// Adds a title and tells whether it is new.
  mutating func insert(_ title: String) -> Bool {
    let forms = title.foldedSpellings
    defer { spellings.formUnion(forms) }
    return spellings.isDisjoint(with: forms)
  }
}
