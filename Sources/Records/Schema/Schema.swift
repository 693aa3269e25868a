import GRDB

/// The tables and views of a file, and how an older file becomes a current one.
package struct Schema: Equatable, Sendable {
  /// One step from an older file to a newer one. A step that was released is never edited: its SQL speaks for itself,
  /// names nothing of the program, and sets `user_version`.
  package struct Step: Equatable, Sendable {
    let name: String
    let sql: String

    package init(_ name: String, sql: String) {
      self.name = name
      self.sql = sql
    }
  }

  /// Marks a file as one of this program; in ASCII `strk`.
  static let applicationID = 0x7374_726B

  /// What this program writes.
  package static let current = Schema(steps: [
    Step(
      "1 records and journal",
      sql: [
        Version1.head, Version1.settings, Version1.sessions, Version1.talk, Version1.heard, Version1.plans,
        Version1.live, Version1.search, Version1.partners, Version1.currentState, Version1.analysisOfSessions,
        Version1.analysisOfRows,
      ].joined(separator: "\n")),
    Step("2 what staff write for the Bilanz", sql: Version2.assessment),
    Step("3 partners that were taken out of the directory", sql: Version3.partners),
    Step("4 changes that calendars are told", sql: Version4.calendar),
    Step("5 mentions of a strength", sql: Version5.mentions),
    Step("6 what was told of units of publication", sql: Version6.units),
    Step("7 recommendations and the head of a Bilanz", sql: Version7.assessment),
    Step("8 how the net of partners grows", sql: Version8.stages),
    Step(
      "9 records of several machines, and what was erased",
      sql: [Version9.erasure, Version9.merging, Version9.consent, Version9.analysis].joined(separator: "\n")),
  ])

  /// Every step from an empty file on, in order.
  package let steps: [Step]

  package init(steps: [Step]) { self.steps = steps }

  /// What `user_version` says after the last step.
  package var version: Int { steps.count }

  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration(step.name) { db in try db.execute(sql: step.sql) }
    }
    return migrator
  }
}
