extension Version1 {
  /// What is searched in: of every closed session one text, folded, its parts divided by U+001F.
  ///
  /// A plain table, not an index of words: a deleted row leaves no word behind. Everything in it follows from the
  /// rows of the session. It goes with the session, and with any text of it that is deleted or rewritten, whoever does
  /// that; a session without a row is still found, only more slowly.
  static let search = """
    CREATE TABLE search_text (
      session TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
      folded TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER search_text_of_topic_deleted AFTER DELETE ON listed_topic
    BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
    CREATE TRIGGER search_text_of_topic_changed AFTER UPDATE OF title ON listed_topic
    BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
    CREATE TRIGGER search_text_of_note_deleted AFTER DELETE ON note
    BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
    CREATE TRIGGER search_text_of_note_changed AFTER UPDATE OF text ON note
    BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
    CREATE TRIGGER search_text_of_need_deleted AFTER DELETE ON need
    BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
    CREATE TRIGGER search_text_of_need_changed AFTER UPDATE OF wording ON need
    BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
    CREATE TRIGGER search_text_of_fact_deleted AFTER DELETE ON need_fact
    BEGIN DELETE FROM search_text WHERE session = (SELECT session FROM need WHERE id = OLD.need); END;
    CREATE TRIGGER search_text_of_fact_changed AFTER UPDATE OF value ON need_fact
    BEGIN DELETE FROM search_text WHERE session = (SELECT session FROM need WHERE id = OLD.need); END;
    """
}
