extension Version1 {
  /// What was heard and what is needed. No row here leads to a person.
  static let heard = """
    CREATE TABLE note (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      kind TEXT NOT NULL CHECK (kind IN (
        'quote', 'idea', 'healthHelpful', 'healthWatchOut', 'perspective', 'strength', 'followUp', 'success',
        'takeaway', 'format', 'concern')),
      topic TEXT,
      text TEXT CHECK (length(text) <= 16384),
      is_released INTEGER CHECK (is_released IN (0, 1)),
      PRIMARY KEY (session, ordinal),
      FOREIGN KEY (topic, session) REFERENCES listed_topic (id, session)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE need (
      session TEXT NOT NULL REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      topic TEXT,
      wording TEXT NOT NULL CHECK (length(wording) <= 16384),
      category TEXT CHECK (length(category) <= 1024),
      gkv_field TEXT CHECK (gkv_field IN ('movement', 'nutrition', 'stressResources', 'substanceUse', 'none')),
      level TEXT CHECK (level IN ('individual', 'group', 'structural')),
      shared_by INTEGER CHECK (shared_by >= 0),
      urgency TEXT CHECK (urgency IN ('canWait', 'soon', 'urgent')),
      barrier TEXT NOT NULL CHECK (length(barrier) <= 16384),
      existing_offer TEXT NOT NULL CHECK (length(existing_offer) <= 16384),
      helpers TEXT NOT NULL CHECK (length(helpers) <= 16384),
      next_step TEXT NOT NULL CHECK (length(next_step) <= 16384),
      responsible TEXT NOT NULL CHECK (length(responsible) <= 16384),
      due_on TEXT CHECK (length(due_on) = 10),
      status TEXT NOT NULL CHECK (status IN (
        'captured', 'forwarded', 'inProgress', 'resolved', 'declined', 'withdrawn')),
      answer TEXT NOT NULL CHECK (length(answer) <= 16384),
      more_categories TEXT NOT NULL CHECK (length(more_categories) <= 2048),
      drive TEXT NOT NULL CHECK (length(drive) <= 16384),
      derived_demand TEXT NOT NULL CHECK (length(derived_demand) <= 16384),
      is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
      is_confidential INTEGER NOT NULL CHECK (is_confidential IN (0, 1)),
      is_released INTEGER NOT NULL CHECK (is_released IN (0, 1)),
      merged_into TEXT REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (session, ordinal),
      FOREIGN KEY (topic, session) REFERENCES listed_topic (id, session)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX need_merged ON need (merged_into) WHERE merged_into IS NOT NULL;

    CREATE TABLE need_fact (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      need TEXT NOT NULL REFERENCES need (id),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      session TEXT REFERENCES session (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      field TEXT NOT NULL CHECK (field IN (
        'status', 'answer', 'reportedBackOn', 'wording', 'category', 'gkvField', 'level', 'sharedBy', 'urgency',
        'barrier', 'existingOffer', 'helpers', 'nextStep', 'responsible', 'dueOn', 'confirmed', 'confidential',
        'released', 'moreCategories', 'drive', 'derivedDemand')),
      value TEXT NOT NULL CHECK (length(value) <= 16384),
      CHECK (CASE field
        WHEN 'status' THEN value IN (
          'captured', 'forwarded', 'inProgress', 'resolved', 'declined', 'withdrawn')
        WHEN 'level' THEN value IN ('', 'individual', 'group', 'structural')
        WHEN 'urgency' THEN value IN ('', 'canWait', 'soon', 'urgent')
        WHEN 'gkvField' THEN value IN (
          '', 'movement', 'nutrition', 'stressResources', 'substanceUse', 'none')
        WHEN 'sharedBy' THEN value NOT GLOB '*[^0-9]*'
        WHEN 'reportedBackOn' THEN length(value) IN (0, 10)
        WHEN 'dueOn' THEN length(value) IN (0, 10)
        WHEN 'confirmed' THEN value IN ('0', '1')
        WHEN 'confidential' THEN value IN ('0', '1')
        WHEN 'released' THEN value IN ('0', '1')
        ELSE 1 END)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX need_fact_in_time ON need_fact (need, field, at, id);
    CREATE INDEX need_fact_of_session ON need_fact (session, ordinal) WHERE session IS NOT NULL;
    """
}
