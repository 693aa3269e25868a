import Foundation

/// What is on disk of an open session, in a form in which two runs of one script are equal.
///
/// Identifiers that are made by chance are left out; those that follow from what they name are compared.
struct StoredState: Equatable {
  /// One line for each line of the journal: position, kind, wall time, payload.
  private(set) var journal: [String] = []
  /// The half-typed line with its field and its cursor.
  private(set) var draft: [String] = []

  /// The state of the database at `path`; `known` are lines of its journal that were read before.
  init(of path: String, knowing known: [String] = []) throws {
    let rows = Rows(of: path)
    // The opening holds a set, whose order is different each time.
    let lines = try rows.query(
      """
      SELECT position, kind, wall, iif(position = 0, '', payload) FROM journal
      WHERE position >= \(known.count) ORDER BY position
      """)
    journal = known + lines.map(Self.withoutChance)
    draft = try rows.query("SELECT cursor, text, field FROM draft").map(Self.withoutChance)
  }

  /// Nothing at all.
  init() {}

  private static func withoutChance(_ row: String) -> String {
    row.split(separator: "\"", omittingEmptySubsequences: false).map { part in
      // The fifteenth character of a UUID is its version, and 4 is the one of chance.
      let isChance = UUID(uuidString: String(part)) != nil && part.dropFirst(14).hasPrefix("4")
      return isChance ? "id" : part
    }.joined(separator: "\"")
  }
}

extension StoredState: CustomStringConvertible {
  /// The end of it, short enough to be read in a report.
  var description: String {
    (journal.suffix(2).map { String($0.prefix(200)) } + draft).joined(separator: "\n")
  }
}
