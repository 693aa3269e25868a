package import Words

/// A file of words that is there to be translated: every word, with what is to be known of it.
package struct GroupWordsPattern {
  private let words: GroupWords
  private let language: Language

  /// `words` stand in it, what is said of them is in `language`.
  package init(_ words: GroupWords, in language: Language) {
    self.words = words
    self.language = language
  }

  /// The whole file.
  package var text: String {
    let sections = GroupWord.allCases.reduce(into: [String]()) { sections, word in
      if sections.last != word.section { sections.append(word.section) }
    }
    return Self.commented(Self.head[language]) + sections.map { "\n" + lines(of: $0) }.joined()
  }

  private func lines(of section: String) -> String {
    let note = Self.notes[section].map { Self.commented($0[language]) } ?? ""
    let all = GroupWord.allCases.filter { $0.section == section }
    return "[\(section)]\n" + note + all.map { "\($0.key) = \(value(of: $0))\n" }.joined()
  }

  private func value(of word: GroupWord) -> String {
    let forms = words[word]
    guard word.counted != nil else { return Self.quoted(forms.other) }
    return "{ one = \(Self.quoted(forms.one)), other = \(Self.quoted(forms.other)) }"
  }

  private static func quoted(_ phrase: GroupPhrase) -> String {
    "\"" + phrase.text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }

  private static func commented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "#\n" : "# \($0)\n" }.joined()
  }

  private static let head = Bilingual(
    """
    Die Wörter der Gruppenansicht, zum Übersetzen.

    Diese Datei liegt in ~/.config/stark/words/ und heißt wie die Sprache, zum Beispiel uk.toml.
    Dann zeigt sie: stark show --words uk

    Übersetzt wird, was in Anführungszeichen steht. Was fehlt, bleibt deutsch oder englisch (--language).
    In Klammern steht ein Platz: Statt {name} steht dort später ein Name. Er darf im Satz stehen, wo es passt.
    one steht für genau 1, other für alle anderen Zahlen. Bei one darf die Zahl fehlen.
    Kurze Sätze helfen: höchstens 12 Wörter, ein Gedanke in jedem Satz.

    Gesprächsregeln, Übungen und Themen sind keine Wörter dieser Datei. Sie bleiben, wie sie sind.
    """,
    """
    The words of the group's view, to be translated.

    This file lies in ~/.config/stark/words/ and is called like the language, for example uk.toml.
    Then it is shown by: stark show --words uk

    What stands in quotation marks is translated. What is missing stays German or English (--language).
    In braces there is a place: instead of {name} a name will stand there. It may stand where the sentence needs it.
    one is for exactly 1, other for every other number. In one the number may be left out.
    Short sentences help: at most 12 words, one thought in each sentence.

    Ground rules, exercises and topics are no words of this file. They stay as they are.
    """)

  private static let notes: [String: Bilingual] = [
    "window": Bilingual(
      "Ganz oben und ganz unten. {key} ist eine Taste.", "At the top and at the bottom. {key} is a key."),
    "phases": Bilingual("Die Teile der Stunde.", "The parts of the hour."),
    "outside": Bilingual(
      "Vor und nach der Stunde, und wenn alles verdeckt ist.", "Before and after the hour, and hidden."),
    "round": Bilingual(
      "In einer Runde. {number} ist, wer dran ist, {all} sind alle.",
      "In a round. {number} is whoever is asked, {all} is everyone."),
    "collecting": Bilingual("Wenn wir Themen sammeln.", "While topics are collected."),
    "talk": Bilingual(
      "Im Austausch und danach. {minutes} von {all} Minuten hat das Thema gedauert.",
      "In the exchange and after it. The topic has lasted {minutes} of {all} minutes."),
    "break": Bilingual("In einer Aktiven Pause, und wenn etwas stört.", "In an active break, and in a disturbance."),
    "rules": Bilingual("Über den Gesprächsregeln.", "Above the ground rules."),
  ]
}
