import Records
import Testing

@Suite("A result code of SQLite")
struct StoreErrorTests {
  @Test(
    "says what it means for the person at the machine",
    arguments: [
      (5, StoreError.busy), (6, .busy), (517, .busy), (8, .readOnly), (776, .needsRecovery), (1544, .permission),
      (1032, .missing), (13, .diskFull), (778, .ioError(code: 778)), (1034, .ioError(code: 1034)),
      (14, .ioError(code: 14)), (11, .corrupt), (267, .corrupt), (26, .corrupt), (3, .permission),
      (787, .other(code: 787)), (1, .corrupt),
    ])
  func mapping(_ code: Int, _ error: StoreError) {
    #expect(StoreError(sqliteResultCode: code) == error)
  }
}
