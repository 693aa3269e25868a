import GRDBSQLite

/// What a file says of itself in its first bytes.
struct DatabaseHeader: Hashable {
  let applicationID: Int
  let schema: Int

  /// Reads the header of the file at `path`, an absolute path, without a lock and without writing anything:
  /// `immutable` keeps SQLite from undoing an interrupted write of a file that may not be ours.
  ///
  /// SQLite opens and closes the file, because closing it by oneself would take away the locks of every other
  /// connection this process has on it.
  init(ofFileAt path: String) throws(StoreError) {
    var connection: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2("file:\(Self.escaped(path))?mode=ro&immutable=1", &connection, flags, nil)
    defer { sqlite3_close(connection) }
    guard code == SQLITE_OK, let connection else { throw StoreError(sqliteResultCode: Int(code)) }
    applicationID = try Self.number("PRAGMA application_id", in: connection)
    schema = try Self.number("PRAGMA user_version", in: connection)
  }

  private static func number(_ question: String, in connection: OpaquePointer) throws(StoreError) -> Int {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(connection, question, -1, &statement, nil) == SQLITE_OK,
      sqlite3_step(statement) == SQLITE_ROW
    else {
      let code = sqlite3_extended_errcode(connection)
      throw code & 0xff == SQLITE_NOTADB ? .foreign : StoreError(sqliteResultCode: Int(code))
    }
    return Int(sqlite3_column_int64(statement, 0))
  }

  /// A path as part of a URI: everything but plain letters, digits and a few signs as `%XX`.
  private static func escaped(_ path: String) -> String {
    path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
      }
    }
  }
}
