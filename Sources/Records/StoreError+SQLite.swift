import GRDB

extension StoreError {
  /// The reason behind one of SQLite's result codes, plain or extended.
  package init(sqliteResultCode code: Int) {
    let primary = ResultCode(rawValue: CInt(truncatingIfNeeded: code & 0xff))
    let extended = ResultCode(rawValue: CInt(truncatingIfNeeded: code))
    switch (primary, extended) {
    case (_, .SQLITE_READONLY_ROLLBACK), (_, .SQLITE_READONLY_RECOVERY): self = .needsRecovery
    case (_, .SQLITE_READONLY_DIRECTORY): self = .permission
    case (_, .SQLITE_READONLY_DBMOVED): self = .missing
    case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): self = .busy
    case (.SQLITE_READONLY, _): self = .readOnly
    case (.SQLITE_PERM, _), (.SQLITE_AUTH, _): self = .permission
    case (.SQLITE_FULL, _): self = .diskFull
    case (.SQLITE_IOERR, _), (.SQLITE_CANTOPEN, _): self = .ioError(code: code)
    // The questions are always the same: one that is suddenly wrong asks for what the file has lost.
    case (.SQLITE_CORRUPT, _), (.SQLITE_NOTADB, _), (.SQLITE_ERROR, _): self = .corrupt
    default: self = .other(code: code)
    }
  }

  /// Whether what was to be written breaks a rule of its table: it names something that is not there, or is twice.
  package var breaksRule: Bool {
    guard case .other(let code) = self else { return false }
    return code & 0xff == Int(ResultCode.SQLITE_CONSTRAINT.rawValue)
  }

  /// What `body` gives; what it throws is turned into its reason.
  static func explaining<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error)
    }
  }

  /// The reason behind an error of the database library, of which only the code is kept.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(sqliteResultCode: Int(error.extendedResultCode.rawValue))
    default: self = .other(code: Int(ResultCode.SQLITE_ERROR.rawValue))
    }
  }
}
