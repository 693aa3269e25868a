import GRDBSQLite

/// What a file says of itself in its first bytes.
struct DatabaseHeader: Hashable {
  let applicationID: Int
  let schema: Int
  /// Becomes another one with every transaction.
  let change: Int
  /// Whether SQLite is to keep a write-ahead log beside the file.
  let hasWriteAheadLog: Bool
  /// How long the file has to be, in bytes, once no write is cut off.
  let length: Int

  /// Reads the header of the file at `path`, an absolute path, without a lock and without writing anything.
  ///
  /// SQLite opens and closes the file, because closing it by oneself would take away the locks of every other
  /// connection this process has on it. It is not asked what it makes of the pages: where a write was cut off they
  /// contradict each other until somebody who may write undoes it.
  init(ofFileAt path: String) throws(StoreError) {
    var connection: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2("file:\(Self.escaped(path))?mode=ro&immutable=1", &connection, flags, nil)
    defer { sqlite3_close(connection) }
    guard code == SQLITE_OK, let connection else { throw StoreError(sqliteResultCode: Int(code)) }
    let bytes = try Self.firstBytes(connection)
    guard bytes.starts(with: "SQLite format 3\0".utf8) else { throw .foreign }
    applicationID = Self.number(at: 68, in: bytes)
    schema = Self.number(at: 60, in: bytes)
    change = Self.number(at: 24, in: bytes)
    hasWriteAheadLog = bytes[18] == 2 || bytes[19] == 2
    // The largest page size does not fit into its two bytes.
    let page = Int(bytes[16]) << 8 | Int(bytes[17])
    length = (page == 1 ? 65_536 : page) * Self.number(at: 28, in: bytes)
  }

  private static func firstBytes(_ connection: OpaquePointer) throws(StoreError) -> [UInt8] {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard code == SQLITE_OK, let file, let read = file.pointee.pMethods?.pointee.xRead
    else { throw StoreError(sqliteResultCode: Int(code)) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let result = read(file, &bytes, Int32(bytes.count), 0)
    guard result == SQLITE_OK else {
      throw result & 0xff == SQLITE_IOERR && result >> 8 == 2 ? .foreign : StoreError(sqliteResultCode: Int(result))
    }
    return bytes
  }

  /// A number of four bytes, the highest first.
  private static func number(at place: Int, in bytes: [UInt8]) -> Int {
    Int(Int32(truncatingIfNeeded: bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }))
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
