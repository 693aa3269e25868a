extension Report {
  /// One of the fourteen chapters.
  package struct Chapter: Hashable, Sendable {
    /// The stable name by which programs know it.
    package let key: String
    package let title: Words
    package let sections: [Section]

    init(_ key: String, _ german: String, _ english: String, _ sections: [Section]) {
      self.key = key
      title = Words(german, english)
      self.sections = sections
    }
  }

  /// A part of a chapter.
  package enum Section: Hashable, Sendable {
    /// A short sentence of the program.
    case sentence(Words)
    case figures([Figure])
    /// Rows; an empty table says that nothing was written down.
    case table(key: String, caption: Words, Table)
    /// What people said, one after the other.
    case quotes(key: String, caption: Words, [String])
    /// What staff wrote, one after the other.
    case list(key: String, caption: Words, [String])
    /// A picture of figures that are also written; nothing is only in a picture.
    case chart(title: Words, [Bar])
  }

  /// One bar of a picture.
  package struct Bar: Hashable, Sendable {
    package let label: Table.Value
    /// The number that it shows, as it was published.
    package let value: Table.Value
  }
}

extension Report.Section {
  static func sentence(_ german: String, _ english: String) -> Self { .sentence(Words(german, english)) }
}
