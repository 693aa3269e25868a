/// The ninth schema: records of several machines come together, and what somebody wants to have forgotten stays so.
enum Version9 {
  /// What was erased, and what stays of it.
  ///
  /// A tombstone names nobody: it holds the identifier that the person, session or cycle had, so that older copies
  /// bring nothing back, and beats everything else whenever it comes. A text in which a name stood holds `[Name]` in
  /// its place, and stands here once more, because copies of it are on other machines. `row` is the identifier of the
  /// row, of a listed topic that of its session before it.
  ///
  /// A sum holds what a session counted before rows of people were taken out of it: of somebody who was erased, or all
  /// turns or moods because their time was over. Then they do not come back either. How many people were new follows
  /// from the other sessions of the cycle as well: who does not have them leaves it out, and it is counted from the rows.
  static let erasure = """
    PRAGMA user_version = 9;

    CREATE TABLE tombstone (
      kind TEXT NOT NULL CHECK (kind IN ('participant', 'session', 'cycle')),
      cycle TEXT NOT NULL CHECK (length(cycle) = 36),
      subject TEXT NOT NULL CHECK (length(subject) = 36),
      at TEXT NOT NULL CHECK (length(at) = 24),
      origin TEXT NOT NULL CHECK (length(origin) = 36),
      PRIMARY KEY (kind, cycle, subject)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX tombstone_of_subject ON tombstone (subject);

    CREATE TABLE redacted_text (
      table_name TEXT NOT NULL CHECK (length(table_name) BETWEEN 1 AND 64),
      column_name TEXT NOT NULL CHECK (length(column_name) BETWEEN 1 AND 64),
      row TEXT NOT NULL CHECK (length(row) IN (36, 73)),
      text TEXT NOT NULL CHECK (length(text) <= 16384),
      PRIMARY KEY (table_name, column_name, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE session_sum (
      session TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      present INTEGER NOT NULL CHECK (present BETWEEN 0 AND 1000000),
      new_participants INTEGER CHECK (new_participants BETWEEN 0 AND 1000000),
      joined_late INTEGER NOT NULL CHECK (joined_late BETWEEN 0 AND 1000000),
      turns INTEGER NOT NULL CHECK (turns BETWEEN 0 AND 1000000),
      talk_seconds INTEGER NOT NULL CHECK (talk_seconds BETWEEN 0 AND 1000000000),
      mood_in_total INTEGER NOT NULL CHECK (mood_in_total BETWEEN 0 AND 5000000),
      mood_in_n INTEGER NOT NULL CHECK (mood_in_n BETWEEN 0 AND 1000000),
      mood_out_total INTEGER NOT NULL CHECK (mood_out_total BETWEEN 0 AND 5000000),
      mood_out_n INTEGER NOT NULL CHECK (mood_out_n BETWEEN 0 AND 1000000),
      are_turns_gone INTEGER NOT NULL CHECK (are_turns_gone IN (0, 1)),
      are_moods_gone INTEGER NOT NULL CHECK (are_moods_gone IN (0, 1))
    ) STRICT, WITHOUT ROWID;
    """
}
