extension Version9 {
  /// What merging keeps beside the records.
  ///
  /// Of two different records of one session the earlier closed one holds, and the other one is set aside as one text.
  /// A record that came without names gives way to one with names. That two cycles or two partners are the same is
  /// a fact of which the latest by (at, id) holds; `one` is the lesser identifier, and `is_same` is nil where what was
  /// said is taken back. What was brought in, and what of it could not be taken, is the business of one machine and is
  /// in no bundle.
  static let merging = """
    ALTER TABLE session ADD COLUMN is_without_names INTEGER NOT NULL DEFAULT 0 CHECK (is_without_names IN (0, 1));

    CREATE TABLE set_aside (
      session TEXT NOT NULL CHECK (length(session) = 36),
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      cycle TEXT NOT NULL CHECK (length(cycle) = 36),
      closed_at TEXT NOT NULL CHECK (length(closed_at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      content TEXT NOT NULL CHECK (content GLOB '{*}'),
      PRIMARY KEY (session, digest)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE same_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      kind TEXT NOT NULL CHECK (kind IN ('cycle', 'partner')),
      one TEXT NOT NULL CHECK (length(one) = 36),
      other TEXT NOT NULL CHECK (length(other) = 36),
      is_same INTEGER CHECK (is_same IN (0, 1)),
      CHECK (one < other)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX same_fact_in_time ON same_fact (kind, one, other, at, id);

    CREATE TABLE import (
      digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      kind TEXT NOT NULL CHECK (kind IN ('bundle', 'database')),
      schema INTEGER NOT NULL CHECK (schema BETWEEN 1 AND 1000000),
      sessions INTEGER NOT NULL CHECK (sessions >= 0),
      rows INTEGER NOT NULL CHECK (rows >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE quarantine (
      import TEXT NOT NULL REFERENCES import (digest) ON DELETE CASCADE,
      table_name TEXT NOT NULL CHECK (length(table_name) BETWEEN 1 AND 64),
      reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 64),
      rows INTEGER NOT NULL CHECK (rows >= 1),
      PRIMARY KEY (import, table_name, reason)
    ) STRICT, WITHOUT ROWID;
    """

  /// What a person agreed to, for each purpose the latest by (at, id); `form` is nil where nothing was said of it.
  static let consent = """
    CREATE TABLE consent_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      cycle TEXT NOT NULL,
      participant TEXT NOT NULL,
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      purpose TEXT NOT NULL CHECK (purpose IN ('takePart', 'health', 'statistics')),
      is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
      form TEXT CHECK (form IN ('said', 'written')),
      since TEXT NOT NULL CHECK (length(since) = 10),
      FOREIGN KEY (cycle, participant) REFERENCES participant (cycle, id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX consent_fact_in_time ON consent_fact (cycle, participant, purpose, at, id);
    """
}
