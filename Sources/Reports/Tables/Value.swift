package import Dialogue
package import Words

extension Table {
  /// What stands in one cell.
  package enum Value: Hashable, Sendable {
    /// What people said or wrote, as it may leave, or a stable key.
    case text(OutwardText)
    /// Words of the program, in the language of the reader in every format.
    case words(Bilingual)
    /// Bilingual for people and a stable key for programs; without a key programs get nothing.
    case literal(key: String?, Bilingual)
    case integer(Int)
    /// A number of people, in a form that disclosure control has agreed to.
    case people(PublishedCount)
    /// A number with exactly that many places after the point.
    case decimal(Double, places: Int)
    case flag(Bool)
    case date(CivilDate)
    case nothing
  }
}

extension Table.Value {
  /// The text, or nothing where nobody wrote any.
  static func said(_ text: OutwardText?) -> Self { text.map { $0.isEmpty ? .nothing : .text($0) } ?? .nothing }

  /// In words for people, as a key for programs.
  static func key(_ key: String?) -> Self { key.map { .text(OutwardText(key: $0)) } ?? .nothing }

  static func key<Key: RawRepresentable<String> & Worded>(_ key: Key?) -> Self {
    key.map { .literal(key: $0.rawValue, $0.words) } ?? .nothing
  }

  static func count(_ number: Int?) -> Self { number.map { .integer($0) } ?? .nothing }

  static func people(_ count: PublishedCount?) -> Self { count.map { .people($0) } ?? .nothing }

  static func day(_ date: CivilDate?) -> Self { date.map { .date($0) } ?? .nothing }

  /// As people read it, not yet escaped.
  func text(in language: Language) -> String {
    switch self {
    case .text(let text): text.text
    case .words(let words), .literal(_, let words): words[language]
    case .integer(let number): String(number)
    case .people(let count): String(count.value)
    case .decimal(let number, let places):
      number.written(places: places, separator: language == .german ? "," : ".") ?? ""
    case .flag(let isSet): Bilingual(isSet ? "ja" : "nein", isSet ? "yes" : "no")[language]
    case .date(let date): date.written[language]
    case .nothing: ""
    }
  }
}
