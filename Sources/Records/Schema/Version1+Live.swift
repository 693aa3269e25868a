extension Version1 {
  /// Sessions that are open, and what is nobody's but the trainer's: no view reads these tables.
  static let live = """
    CREATE TABLE journal (
      session TEXT NOT NULL CHECK (length(session) = 36),
      position INTEGER NOT NULL CHECK (position >= 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      wall TEXT NOT NULL CHECK (length(wall) = 24),
      boot_time INTEGER NOT NULL,
      boot_id TEXT NOT NULL CHECK (length(boot_id) <= 1024),
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64 AND (position = 0) = (kind = 'opened')),
      payload TEXT NOT NULL CHECK (payload GLOB '{*}'),
      version INTEGER NOT NULL CHECK (version >= 1),
      PRIMARY KEY (session, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft (
      session TEXT NOT NULL PRIMARY KEY CHECK (length(session) = 36),
      field TEXT NOT NULL CHECK (length(field) <= 1024),
      text TEXT NOT NULL CHECK (length(text) <= 1000000),
      cursor INTEGER NOT NULL CHECK (cursor >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE private_note (
      session TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 16384)
    ) STRICT, WITHOUT ROWID;
    """
}
