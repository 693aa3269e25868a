/// The first released schema, as it stays for ever.
///
/// Conventions: names in snake case; a column that refers is named after what it refers to; times are
/// `YYYY-MM-DDTHH:MM:SS.sssZ`, days `YYYY-MM-DD`, durations whole milliseconds, yes and no 1 and 0. Limits of
/// length are far above those of the fields: they keep out what is broken, not what somebody wrote.
enum Version1 {
  static let head = """
    PRAGMA application_id = 1937011307;
    PRAGMA user_version = 1;

    CREATE TABLE database_identity (
      singleton INTEGER NOT NULL PRIMARY KEY CHECK (singleton = 1),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      created_at TEXT NOT NULL CHECK (length(created_at) = 24),
      is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1))
    ) STRICT;
    """

  /// Cycles and their people: a row that stays, and facts of which the latest by (at, id) holds.
  static let settings = """
    CREATE TABLE cycle (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE cycle_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      cycle TEXT NOT NULL REFERENCES cycle (id),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      name TEXT NOT NULL CHECK (length(name) <= 1024),
      districts TEXT NOT NULL CHECK (districts GLOB '[[]*]'),
      providers TEXT NOT NULL CHECK (providers GLOB '[[]*]'),
      team TEXT NOT NULL CHECK (team GLOB '[[]*]'),
      target_group TEXT NOT NULL CHECK (length(target_group) <= 16384),
      hotline TEXT NOT NULL CHECK (length(hotline) <= 1024),
      weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
      start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
      time_zone TEXT NOT NULL CHECK (length(time_zone) <= 1024),
      first_date TEXT NOT NULL CHECK (length(first_date) = 10),
      planned_sessions INTEGER NOT NULL,
      check_in_minutes INTEGER NOT NULL,
      topics_minutes INTEGER NOT NULL,
      exchange_minutes INTEGER NOT NULL,
      needs_minutes INTEGER NOT NULL,
      check_out_minutes INTEGER NOT NULL,
      turn_seconds INTEGER NOT NULL,
      more_time_seconds INTEGER NOT NULL,
      direct_reply_seconds INTEGER NOT NULL,
      topic_minutes INTEGER NOT NULL,
      extension_minutes INTEGER NOT NULL,
      break_seconds INTEGER NOT NULL,
      ground_rules TEXT NOT NULL CHECK (ground_rules GLOB '[[]*]')
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX cycle_fact_in_time ON cycle_fact (cycle, at, id);

    CREATE TABLE participant (
      cycle TEXT NOT NULL REFERENCES cycle (id),
      id TEXT NOT NULL CHECK (length(id) = 36),
      number INTEGER NOT NULL CHECK (number >= 1),
      PRIMARY KEY (cycle, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE participant_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      cycle TEXT NOT NULL,
      participant TEXT NOT NULL,
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      name TEXT NOT NULL CHECK (length(name) <= 1024),
      district TEXT NOT NULL CHECK (length(district) <= 1024),
      access_mode TEXT NOT NULL CHECK (access_mode IN ('onSite', 'privateDevice', 'phone')),
      more_time INTEGER NOT NULL CHECK (more_time IN (0, 1)),
      FOREIGN KEY (cycle, participant) REFERENCES participant (cycle, id)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX participant_fact_in_time ON participant_fact (cycle, participant, at, id);
    """
}
