extension Version1 {
  /// Closed sessions and who was there. Rows of a session never change; its lists keep their order by `ordinal`.
  static let sessions = """
    CREATE TABLE session (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      cycle TEXT NOT NULL REFERENCES cycle (id),
      cycle_fact TEXT NOT NULL REFERENCES cycle_fact (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      date TEXT NOT NULL CHECK (length(date) = 10),
      scheduled_start TEXT NOT NULL CHECK (length(scheduled_start) = 24),
      started_at TEXT CHECK (length(started_at) = 24),
      ended_at TEXT CHECK (length(ended_at) = 24),
      milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
      cancellation TEXT CHECK (length(cancellation) <= 16384),
      passes INTEGER NOT NULL CHECK (passes >= 0),
      closed_at TEXT NOT NULL CHECK (length(closed_at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX session_in_time ON session (scheduled_start, id);
    CREATE INDEX session_by_fact ON session (cycle_fact);
    CREATE INDEX session_of_cycle ON session (cycle, scheduled_start, id);

    CREATE TABLE roster (
      session TEXT NOT NULL REFERENCES session (id),
      participant TEXT NOT NULL,
      fact TEXT NOT NULL REFERENCES participant_fact (id),
      PRIMARY KEY (session, participant)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX roster_by_fact ON roster (fact);

    CREATE TABLE session_team (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      role TEXT NOT NULL CHECK (role IN ('facilitator', 'techSupport')),
      name TEXT NOT NULL CHECK (length(name) <= 1024),
      PRIMARY KEY (session, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE phase (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      phase TEXT NOT NULL CHECK (phase IN (
        'preparation', 'checkIn', 'topics', 'exchange', 'needs', 'checkOut', 'wrapUp', 'closed')),
      started_at TEXT NOT NULL CHECK (length(started_at) = 24),
      milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
      PRIMARY KEY (session, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attendance (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      participant TEXT NOT NULL,
      district TEXT NOT NULL CHECK (length(district) <= 1024),
      access_mode TEXT NOT NULL CHECK (access_mode IN ('onSite', 'privateDevice', 'phone')),
      joined_at TEXT NOT NULL CHECK (length(joined_at) = 24),
      left_at TEXT CHECK (length(left_at) = 24),
      is_late INTEGER NOT NULL CHECK (is_late IN (0, 1)),
      device INTEGER CHECK (device >= 1),
      PRIMARY KEY (session, ordinal),
      FOREIGN KEY (session, participant) REFERENCES roster (session, participant)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX attendance_of_participant ON attendance (participant, session);

    CREATE TABLE round_answer (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      participant TEXT NOT NULL,
      round TEXT NOT NULL CHECK (round IN ('checkIn', 'checkOut', 'disturbance')),
      state TEXT NOT NULL CHECK (state IN ('given', 'passed', 'absent', 'notAsked')),
      mood INTEGER CHECK (mood BETWEEN 1 AND 5),
      word TEXT CHECK (length(word) <= 1024),
      PRIMARY KEY (session, ordinal),
      FOREIGN KEY (session, participant) REFERENCES roster (session, participant)
    ) STRICT, WITHOUT ROWID;
    """
}
