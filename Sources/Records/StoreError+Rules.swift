import GRDB

extension StoreError {
  /// Whether what was to be written breaks a rule of its table: it names something that is not there, or is twice.
  package var breaksRule: Bool {
    guard case .other(let code) = self else { return false }
    return code & 0xff == Int(ResultCode.SQLITE_CONSTRAINT.rawValue)
  }
}
