import Dialogue
import Reports
import Testing

@testable import Interface

/// The names of fields are kept on disk with what is half typed in them: none may change.
@Suite("The name of a field in which something is half typed")
struct FieldKeyTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let purpose: LinePurpose
    /// The name as it is kept.
    let field: String
    /// The name that files from before there were names have.
    let earlier: String

    var testDescription: String { field }
  }

  private static let uuid = "6f1e9d7c-0b1a-4c57-9d3e-2f0a8b7c6d5e"
  private static func id<Entity>() -> Identifier<Entity> { Identifier(uuid) ?? Identifier(derivedFrom: "") }

  private static func row(
    _ purpose: LinePurpose, _ words: String, _ earlier: String
  ) -> Row {
    let parts = words.split(separator: " ").map { $0 == "ID" ? uuid : String($0) }
    return Row(
      purpose: purpose, field: "[" + parts.map { "\"\($0)\"" }.joined(separator: ",") + "]",
      earlier: earlier.replacing("ID", with: uuid.uppercased()))
  }

  static let rows: [Row] = people + heard + hour + desk

  private static let people: [Row] = [
    row(.person(.arrival), "arrival", #"{"arrival":{}}"#),
    row(
      .person(.newDistrict(name: "Ada", arrives: true)), "newDistrict Ada", #"{"newDistrict":{"name":"Ada"}}"#),
    row(.person(.expected), "expectedPerson", #"{"expectedPerson":{}}"#),
    row(
      .person(.newDistrict(name: "Ada", arrives: false)), "expectedDistrict Ada",
      #"{"expectedDistrict":{"name":"Ada"}}"#),
    row(.person(.name(id())), "personName ID", #"{"personName":{"_0":"ID"}}"#),
    row(
      .person(.district(id(), name: "Ada")), "personDistrict ID Ada",
      #"{"personDistrict":{"_0":"ID","name":"Ada"}}"#),
    row(.person(.word(id())), "word ID", #"{"word":{"_0":"ID"}}"#),
    row(.person(.plan(id())), "plan ID", #"{"plan":{"_0":"ID"}}"#),
    row(.person(.team(.techSupport)), "teamName techSupport", #"{"teamName":{"_0":"techSupport"}}"#),
    row(.person(.helper(id())), "helperName ID", #"{"helperName":{"_0":"ID"}}"#),
  ]

  private static let heard: [Row] = [
    row(.topic(.new(.impulse)), "topic impulse", #"{"topic":{"_0":"impulse"}}"#),
    row(.topic(.title(id())), "topicTitle ID", #"{"topicTitle":{"_0":"ID"}}"#),
    row(.topic(.tieReason(id())), "tieReason ID", #"{"tieReason":{"_0":"ID"}}"#),
    row(.topic(.keyQuestion), "keyQuestion", #"{"keyQuestion":{}}"#),
    row(.need(.new(nil)), "need", #"{"need":{}}"#),
    row(.need(.new(id())), "need ID", #"{"need":{"_0":"ID"}}"#),
    row(.need(.field(id(), .nextStep)), "needField ID nextStep", #"{"needField":{"_0":"ID","_1":"nextStep"}}"#),
    row(
      .need(.statusAnswer(id(), .declined)), "statusAnswer ID declined",
      #"{"statusAnswer":{"_0":"ID","_1":"declined"}}"#),
    row(.need(.hands(id())), "hands ID", #"{"hands":{"_0":"ID"}}"#),
    row(.need(.markText(id())), "markText ID", #"{"markText":{"_0":"ID"}}"#),
    row(.need(.note(.takeaway)), "note takeaway", #"{"note":{"_0":"takeaway"}}"#),
  ]

  private static let hour: [Row] = [
    row(.hour(.groundRule), "groundRule", #"{"groundRule":{}}"#),
    row(.hour(.thumbs), "thumbs", #"{"thumbs":{}}"#),
    row(.hour(.reflection), "reflection", #"{"reflection":{}}"#),
    row(.hour(.cancelReason), "cancelReason", #"{"cancelReason":{}}"#),
    row(.hour(.moveDate), "moveDate", #"{"moveDate":{}}"#),
    row(.hour(.cycle(.plannedSessions)), "cycleField plannedSessions", #"{"cycleField":{"_0":"plannedSessions"}}"#),
  ]

  private static let desk: [Row] = [
    row(.desk(.stageReason(.rules, .hearing)), "stageReason rules 4", #"{"stageReason":{"_0":"rules","_1":4}}"#),
    row(.desk(.statement(.demand, nil)), "statement demand", #"{"statement":{"_0":"demand"}}"#),
    row(.desk(.statement(.idea, id())), "statement idea ID", #"{"statement":{"_0":"idea","_1":"ID"}}"#),
    row(.desk(.reportFile(.partner)), "reportFile", #"{"reportFile":{}}"#),
    row(.desk(.reportFile(.public)), "reportFile public", #"{"reportFile":{"_0":"public"}}"#),
    row(.desk(.recommendation(nil)), "recommendation", #"{"recommendation":{}}"#),
    row(.desk(.recommendation(id())), "recommendation ID", #"{"recommendation":{"_0":"ID"}}"#),
    row(.desk(.addressee(id())), "recommendationAddressee ID", #"{"recommendationAddressee":{"_0":"ID"}}"#),
    row(.desk(.recommendedUntil(id())), "recommendationDueOn ID", #"{"recommendationDueOn":{"_0":"ID"}}"#),
    row(.desk(.detail(.author)), "reportDetail author", #"{"reportDetail":{"_0":"author"}}"#),
    row(.desk(.newPartner), "newPartner", #"{"newPartner":{}}"#),
    row(.desk(.partner(id(), .offer)), "partnerField ID offer", #"{"partnerField":{"_0":"ID","_1":"offer"}}"#),
    row(
      .desk(.partnerStageDay(id(), .inTalks)), "partnerStageDay ID inTalks",
      #"{"partnerStageDay":{"_0":"ID","_1":"inTalks"}}"#),
    row(
      .desk(.partnerStageReason(id(), .asleep, since: CivilDate(daysSinceEpoch: 18_703))),
      "partnerStageReason ID asleep 2021-03-17",
      #"{"partnerStageReason":{"_0":"ID","_1":"asleep","since":"2021-03-17"}}"#),
    row(.desk(.search), "search", #"{"search":{}}"#),
  ]

  @Test("is what it always was, and leads back to the field", arguments: rows)
  func stable(row: Row) {
    #expect(row.purpose.field == row.field)
    #expect(LinePurpose(field: row.field) == row.purpose)
  }

  @Test("is found in files of earlier programs as well", arguments: rows)
  func earlier(row: Row) {
    #expect(LinePurpose(field: row.earlier) == row.purpose)
  }

  @Test("is tested here for every field")
  func complete() {
    #expect(Set(Self.rows.compactMap { FieldKey($0.field)?.name }) == Set(FieldKey.Name.allCases))
  }

  @Test(
    "that is none, or lacks what it is about, leads nowhere",
    arguments: [
      "", "arrival", "[]", "{}", "[\"nobody\"]", "[\"hands\"]", "[\"hands\",\"x\"]", "[\"needField\",\"x\",\"y\"]",
      "[\"note\",\"nothing\"]", "[\"stageReason\",\"rules\",\"99\"]", "[\"statement\",\"demand\",\"x\"]", "[1]",
      "{\"hands\":{\"_0\":\"x\"}}", "{\"hands\":{},\"word\":{}}",
    ])
  func unknown(field: String) {
    #expect(LinePurpose(field: field) == nil)
  }

  @Test("keeps a name with quotes and brackets in it")
  func hostile() {
    let purpose = LinePurpose.person(.newDistrict(name: #"A"],["x\"#, arrives: true))
    #expect(LinePurpose(field: purpose.field) == purpose)
  }
}
