import Dialogue

/// Somebody new as typed: a name, and perhaps a district of her own in brackets behind it.
struct Newcomer: Equatable, Sendable {
  let name: String
  /// Nil where none was typed.
  let district: String?

  /// „Petra (Lahnhöhe)“. What stands in brackets and is no word, as in „Petra (2)“, belongs to the name.
  init(_ text: String, districts: [String]) {
    let parts = text.split(separator: "(", maxSplits: 1).map { String($0).cleaned(multiline: false) }
    guard parts.count == 2, parts[1].hasSuffix(")"), !parts[0].isEmpty else {
      (name, district) = (text, nil)
      return
    }
    let typed = String(parts[1].dropLast()).cleaned(multiline: false)
    guard typed.count > 1, typed.first?.isLetter == true else {
      (name, district) = (text, nil)
      return
    }
    name = parts[0]
    district = Self.meant(typed, among: districts)
  }

  /// Those of a line, with commas between them; a comma in brackets belongs to the district.
  static func all(in text: String, districts: [String]) -> [Newcomer] {
    var isInside = false
    let parts = text.split { character in
      if character == "(" { isInside = true }
      if character == ")" { isInside = false }
      return character == "," && !isInside
    }
    // A bracket that is never closed keeps nobody together.
    let texts = isInside ? text.listed : parts.map { String($0).cleaned(multiline: false) }.filter { !$0.isEmpty }
    return texts.map { Newcomer($0, districts: districts) }
  }

  /// The district that begins like what was typed, if it is the only one; otherwise what was typed.
  private static func meant(_ typed: String, among districts: [String]) -> String {
    if let same = districts.first(where: { $0.readsLike(typed) }) { return same }
    let longer = districts.filter { $0.folded.hasPrefix(typed.folded) }
    return longer.count == 1 ? longer[0] : typed
  }
}

extension AppModel {
  /// Whoever a line names.
  func newcomers(_ text: String) -> [Newcomer] {
    Newcomer.all(in: text, districts: session?.cycle.districts ?? [])
  }

  /// The names of a line without what stands behind them.
  func newNames(_ text: String) -> String { newcomers(text).map(\.name).joined(separator: ", ") }

  /// Those of a line whose district is still to be said.
  func withoutDistrict(_ text: String) -> String {
    newcomers(text).filter { $0.district == nil }.map(\.name).joined(separator: ", ")
  }

  /// The next question about a line of newcomers: the district of those who have none, or how they take part.
  mutating func askAboutNewcomers(_ text: String, arrives: Bool) -> [AppEffect] {
    withoutDistrict(text).isEmpty
      ? ask(.newcomer(.access(name: text, district: "", arrives: arrives)))
      : ask(.newcomer(.district(name: text, arrives: arrives)))
  }
}
