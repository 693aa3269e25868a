import GRDB

/// The tables and views of the file, and how an older file becomes a current one.
enum Schema {
  /// Marks a file as one of this program; in ASCII `strk`.
  static let applicationID = 0x7374_726B

  /// The schema this program writes.
  static let version = 2

  /// Every step from an empty file to the current schema. A step that was released is never edited: its SQL
  /// speaks for itself and names nothing of the program.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 records and journal") { db in
      try db.execute(sql: Version1.head)
      try db.execute(sql: Version1.settings)
      try db.execute(sql: Version1.sessions)
      try db.execute(sql: Version1.talk)
      try db.execute(sql: Version1.heard)
      try db.execute(sql: Version1.plans)
      try db.execute(sql: Version1.live)
      try db.execute(sql: Version1.search)
      try db.execute(sql: Version1.partners)
      try db.execute(sql: Version1.currentState)
      try db.execute(sql: Version1.analysisOfSessions)
      try db.execute(sql: Version1.analysisOfRows)
    }
    migrator.registerMigration("2 what staff write for the Bilanz") { db in
      try db.execute(sql: Version2.assessment)
    }
    return migrator
  }
}
