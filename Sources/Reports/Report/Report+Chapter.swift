package import Words

extension Report {
  /// One of the fourteen chapters.
  package struct Chapter: Hashable, Sendable {
    /// The stable name by which programs know it.
    package let key: String
    package let title: Bilingual
    package let sections: [Section]

    init(_ key: String, _ german: String, _ english: String, _ sections: [Section]) {
      self.key = key
      title = Bilingual(german, english)
      self.sections = sections
    }
  }

  /// A part of a chapter.
  package enum Section: Hashable, Sendable {
    /// A short sentence of the program.
    case sentence(Bilingual)
    case figures([Figure])
    /// Rows; an empty table says that nothing was written down.
    case table(key: String, caption: Bilingual, Table)
    /// What people said, one after the other.
    case quotes(key: String, caption: Bilingual, [Quote])
    /// What staff wrote, one after the other.
    case list(key: String, caption: Bilingual, [OutwardText])
    /// A picture of figures that are also written; nothing is only in a picture.
    case chart(title: Bilingual, [Bar])
  }

  /// One bar of a picture.
  package struct Bar: Hashable, Sendable {
    package let label: Table.Value
    /// The number that it shows, as it was published.
    package let value: Table.Value
  }
}

extension Report.Section {
  static func sentence(_ german: String, _ english: String) -> Self { .sentence(Bilingual(german, english)) }
}
