package import Words

/// Where a text was written, which is also where it can be changed.
package enum TextSource: Int, CaseIterable, Hashable, Sendable {
  case need, topic, note, assessment, partner, cycle
}

extension TextSource {
  /// What there is to be done about a name in it.
  package var words: Bilingual {
    switch self {
    case .need: Bilingual("Bedürfnisse im Überblick (g b)", "needs on the board (g b)")
    case .topic: Bilingual("Themen, solange der Termin offen ist", "topics while the session is open")
    case .note: Bilingual("Merker, solange der Termin offen ist", "marks while the session is open")
    case .assessment: Bilingual("Texte des Teams in der Bilanz (g i)", "texts of the team in the review (g i)")
    case .partner: Bilingual("Netzwerkpartner im Verzeichnis (g n)", "network partners in the directory (g n)")
    case .cycle: Bilingual("Angaben zum Durchlauf (Heute, d)", "settings of the cycle (Today, d)")
    }
  }
}
