/// The fourth schema: how often a session came to stand otherwise in calendars.
enum Version4 {
  /// Sessions of earlier programs count once, and were last changed when they were closed.
  static let calendar = """
    PRAGMA user_version = 4;

    ALTER TABLE session ADD COLUMN revisions INTEGER NOT NULL DEFAULT 1 CHECK (revisions >= 1);
    ALTER TABLE session ADD COLUMN revised_at TEXT CHECK (length(revised_at) = 24);
    """
}
