extension Version1 {
  /// What was talked about, by whom for how long, and what happened beside it.
  static let talk = """
    CREATE TABLE listed_topic (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      id TEXT NOT NULL CHECK (length(id) = 36),
      title TEXT NOT NULL CHECK (length(title) <= 1024),
      origin TEXT NOT NULL CHECK (origin IN ('participant', 'store', 'impulse')),
      dots INTEGER CHECK (dots >= 0),
      selection TEXT CHECK (selection IN ('dots', 'acclamation', 'facilitator')),
      is_discussed INTEGER NOT NULL CHECK (is_discussed IN (0, 1)),
      milliseconds INTEGER CHECK (milliseconds >= 0),
      method TEXT CHECK (length(method) <= 1024),
      first_collected_on TEXT NOT NULL CHECK (length(first_collected_on) = 10),
      times_carried INTEGER NOT NULL CHECK (times_carried >= 0),
      recurrence_of TEXT CHECK (length(recurrence_of) = 36),
      merged_into TEXT,
      tie_reason TEXT CHECK (length(tie_reason) <= 1024),
      is_dropped INTEGER NOT NULL CHECK (is_dropped IN (0, 1)),
      position INTEGER NOT NULL CHECK (position >= 0),
      PRIMARY KEY (session, ordinal),
      UNIQUE (id, session),
      FOREIGN KEY (merged_into, session) REFERENCES listed_topic (id, session) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE turn (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      participant TEXT NOT NULL,
      topic TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('turn', 'directReply', 'disturbance', 'step')),
      started_at TEXT NOT NULL CHECK (length(started_at) = 24),
      milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
      segments INTEGER NOT NULL CHECK (segments >= 1),
      is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
      PRIMARY KEY (session, ordinal),
      FOREIGN KEY (session, participant) REFERENCES roster (session, participant),
      FOREIGN KEY (topic, session) REFERENCES listed_topic (id, session)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE event (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      kind TEXT NOT NULL CHECK (kind IN ('disturbance', 'activeBreak', 'dialInIssue', 'extension', 'replan')),
      detail TEXT NOT NULL CHECK (length(detail) <= 1024),
      started_at TEXT NOT NULL CHECK (length(started_at) = 24),
      milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
      outcome TEXT CHECK (length(outcome) <= 1024),
      helper TEXT CHECK (length(helper) <= 1024),
      PRIMARY KEY (session, ordinal),
      -- Of a disturbance nothing is kept that somebody could put into words.
      CHECK (kind <> 'disturbance' OR detail IN ('conflict', 'technology', 'emotion', 'outside', 'other')),
      CHECK (kind <> 'disturbance' OR coalesce(outcome, 'clarified')
        IN ('clarified', 'agreement', 'postponed', 'oneToOne'))
    ) STRICT, WITHOUT ROWID;
    """
}
