/// The fifth schema: how often a strength was named in a session.
enum Version5 {
  /// Sessions of earlier programs have a row for every mention, and keep it.
  static let mentions = """
    PRAGMA user_version = 5;

    ALTER TABLE note ADD COLUMN mentions INTEGER NOT NULL DEFAULT 1 CHECK (mentions >= 1);
    """
}
