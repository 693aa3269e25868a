extension Version1 {
  /// What is searched in: of every closed session one text, folded, its parts divided by U+001F.
  ///
  /// A plain table, not an index of words: a deleted row leaves no word behind. Everything in it follows from the
  /// rows of the session; with the session it goes.
  static let search = """
    CREATE TABLE search_text (
      session TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      folded TEXT NOT NULL
    ) STRICT;
    """
}
