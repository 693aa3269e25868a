package import Words

/// Something that was written down in a closed session and has the words somebody looks for.
///
/// It is for the trainer's own eyes: what was not released is among it.
package struct SearchResult: Hashable, Sendable {
  /// What kind of thing it is.
  package enum Kind: Hashable, Sendable {
    case topic, need
    /// A note; its kind is never `need`.
    case note(Mark.Kind)
  }

  /// Day of the session.
  package let date: CivilDate
  /// Number of the session in its cycle.
  package let session: Int
  /// Name of the cycle, as it is called now.
  package let cycle: String
  package let kind: Kind
  /// The words as they were written down, which may be several lines.
  package let text: String

  package init(date: CivilDate, session: Int, cycle: String, kind: Kind, text: String) {
    self.date = date
    self.session = session
    self.cycle = cycle
    self.kind = kind
    self.text = text
  }
}

extension SearchResult.Kind: Worded {
  package var words: Bilingual {
    switch self {
    case .topic: Bilingual("Thema", "topic")
    case .need: Mark.Kind.need.words
    case .note(let kind): kind.words
    }
  }
}
