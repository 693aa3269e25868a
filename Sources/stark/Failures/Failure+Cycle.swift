import Words

extension Failure {
  /// The database is there, but nobody has begun a session in it, or none in the cycle that was named.
  static let noCycle = Failure(
    .inputMissing,
    "Diesen Durchlauf gibt es noch nicht. Es wurde nichts verändert. Bitte mit stark einen Termin beginnen.",
    "There is no such cycle yet. Nothing was changed. Please begin a session with stark.")

  static func unknownCycle(_ names: [String]) -> Failure {
    let different = names.enumerated().filter { !names[..<$0].contains($1) }.map(\.element)
    let known = different.isEmpty ? "–" : different.map { "„\($0)“" }.joined(separator: ", ")
    return Failure(
      .inputMissing,
      "Diesen Durchlauf gibt es nicht. Es wurde nichts verändert. Es gibt: \(known)",
      "There is no such cycle. Nothing was changed. There are: \(known)")
  }

  /// Several cycles have that name; each can be called with its days behind it.
  static func ambiguousCycle(_ choices: [Bilingual]) -> Failure {
    func listed(_ language: Language) -> String { choices.map { "„\($0[language])“" }.joined(separator: ", ") }
    return Failure(
      .usage,
      "So heißen mehrere Durchläufe. Es wurde nichts verändert. Bitte mit Tagen nennen: \(listed(.german))",
      "Several cycles have this name. Nothing was changed. Please add the days: \(listed(.english))")
  }
}
