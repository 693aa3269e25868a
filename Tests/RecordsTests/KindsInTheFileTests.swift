import Dialogue
import Records
import Scratch
import Testing

@Suite("The kinds that a file knows")
struct KindsInTheFileTests {
  private let directory: ScratchDirectory
  private let path: String

  init() throws {
    directory = try ScratchDirectory()
    path = directory.file()
    _ = try Invented.store(at: path)
  }

  @Test("are those of the program: a new one takes a step of the schema")
  func kinds() throws {
    #expect(try known("note", "kind") == Set(Mark.Kind.allCases.map(\.rawValue)).subtracting(["need"]))
    #expect(try known("need", "status") == Set(Need.Status.allCases.map(\.rawValue)))
    #expect(try known("need", "level") == Set(Need.Level.allCases.map(\.rawValue)))
    #expect(try known("need", "urgency") == Set(Need.Urgency.allCases.map(\.rawValue)))
    #expect(try known("need", "gkv_field") == Set(GKVField.allCases.map(\.rawValue)))
    #expect(try known("need_fact", "field") == Set(NeedFact.Field.allCases.map(\.rawValue)))
    #expect(try known("plan_fact", "outcome") == Set(ActionPlan.Outcome.allCases.map(\.rawValue)))
    #expect(try known("listed_topic", "origin") == Set(Topic.Origin.allCases.map(\.rawValue)))
    #expect(try known("partner_stage_fact", "stage") == Set(PartnerStage.allCases.map(\.rawValue)))
    #expect(try known("attendance", "access_mode") == Set(AccessMode.allCases.map(\.rawValue)))
  }

  /// What the CHECK of a column lets in.
  private func known(_ table: String, _ column: String) throws -> Set<String> {
    let sql = try #require(
      TableReader(path).column("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '\(table)'").first)
    let check = try #require(sql.firstRange(of: "CHECK (\(column) IN ("), "\(table)")
    let list = sql[check.upperBound...].prefix { $0 != ")" }
    return Set(list.split(separator: ",").map { $0.filter { !" \n'".contains($0) } })
  }
}
