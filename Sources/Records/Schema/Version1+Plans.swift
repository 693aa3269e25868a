extension Version1 {
  /// What people want to do, and how it went. Nobody else's business: no view reads these tables. The person stands
  /// there until there is nothing left to ask about.
  static let plans = """
    CREATE TABLE plan (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      participant TEXT,
      topic TEXT,
      text TEXT NOT NULL CHECK (length(text) <= 16384),
      PRIMARY KEY (session, ordinal),
      FOREIGN KEY (session, participant) REFERENCES roster (session, participant),
      FOREIGN KEY (topic, session) REFERENCES listed_topic (id, session)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      plan TEXT NOT NULL REFERENCES plan (id),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      session TEXT REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      outcome TEXT NOT NULL CHECK (outcome IN ('tried', 'worked', 'changed', 'notYet', 'dropped'))
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX plan_fact_of_plan ON plan_fact (plan, outcome);
    CREATE INDEX plan_fact_of_session ON plan_fact (session, ordinal) WHERE session IS NOT NULL;
    """
}
