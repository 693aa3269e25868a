/// The sixth schema: what was told of the people of complete units of publication.
enum Version6 {
  /// Facts that are never changed and never computed again, not even where a session of theirs was erased: then
  /// nothing of them is told any more. So nothing refers to the sessions.
  static let units = """
    PRAGMA user_version = 6;

    CREATE TABLE published_unit (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      cycle TEXT NOT NULL CHECK (length(cycle) = 36),
      number INTEGER NOT NULL CHECK (number >= 1),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      sessions TEXT NOT NULL CHECK (sessions GLOB '[[]*]'),
      steps TEXT NOT NULL CHECK (steps GLOB '[[]*]'),
      UNIQUE (cycle, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE cycle_end (
      cycle TEXT NOT NULL PRIMARY KEY CHECK (length(cycle) = 36),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36)
    ) STRICT, WITHOUT ROWID;
    """
}
