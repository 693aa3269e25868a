import Dialogue
import Records
import Scratch
import Testing

@Suite("What becomes known of a need later")
struct NeedFactTests {
  private let directory: ScratchDirectory
  private let store: SessionStore

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    try store.insert([Invented.record(1, needs: [Invented.need(31), Invented.need(32)])], at: Invented.later)
  }

  @Test("holds for its field, and the latest fact wins whatever the order of arrival")
  func latest() throws {
    try store.append([
      Invented.fact(3, of: 31, .status, "resolved", at: "2021-03-26T10:00:00.000Z"),
      Invented.fact(2, of: 31, .status, "forwarded", at: "2021-03-25T10:00:00.000Z"),
      Invented.fact(1, of: 31, .answer, "Das Patenbüro ruft mit an.", at: "2021-03-25T10:00:00.000Z"),
    ])
    #expect(
      try needs("status, answer") == [["resolved", "Das Patenbüro ruft mit an."], ["captured", "–"]])
  }

  @Test("is decided by the greater name when two are equally late")
  func tie() throws {
    let pair = [(4, "forwarded"), (5, "declined")].map {
      Invented.fact($0.0, of: 31, .status, $0.1, at: "2021-03-25T10:00:00.000Z")
    }
    try store.append(pair)
    let greater = try #require(pair.max { $0.id < $1.id })
    #expect(try needs("status").first == [greater.value])
  }

  @Test("fills every column of the analysis")
  func everyField() throws {
    let values: [(NeedFact.Field, String)] = [
      (.status, "inProgress"), (.answer, "A"), (.reportedBackOn, "2021-03-31"), (.wording, "W"),
      (.category, "movement"), (.gkvField, "movement"), (.level, "group"), (.sharedBy, "3"), (.urgency, "soon"),
      (.barrier, "B"), (.existingOffer, "E"), (.helpers, "H"), (.nextStep, "N"), (.responsible, "R"),
      (.dueOn, "2021-04-07"), (.confirmed, "0"), (.confidential, "1"), (.released, "1"),
      (.moreCategories, "money_debt,work"), (.drive, "D"), (.derivedDemand, "B"),
    ]
    #expect(Set(values.map(\.0)) == Set(NeedFact.Field.allCases))
    try store.append(
      values.enumerated().map {
        Invented.fact($0.offset, of: 31, $0.element.0, $0.element.1, at: "2021-03-25T10:00:00.000Z")
      })
    #expect(
      try needs("date, " + AnalysisView.need.names.dropFirst(3).joined(separator: ", ")).first == [
        "2021-03-17", "W", "movement", "movement", "group", "3", "soon", "B", "E", "H", "N", "R", "2021-04-07",
        "inProgress", "A", "2021-03-31", "0", "1", "1",
      ])
    let more = "SELECT more_categories, drive, derived_demand FROM current_need WHERE id = '\(Invented.need(31).id)'"
    #expect(try TableReader(directory.file()).rows(more) == [["money_debt,work", "D", "B"]])
  }

  @Test("can take something back that was said before")
  func takingBack() throws {
    try store.append([
      Invented.fact(1, of: 31, .dueOn, "2021-04-07", at: "2021-03-25T10:00:00.000Z"),
      Invented.fact(2, of: 31, .dueOn, "", at: "2021-03-26T10:00:00.000Z"),
    ])
    #expect(try needs("due_on").first == ["–"])
  }

  @Test("is listed oldest first, with what sessions brought, and only once")
  func list() throws {
    let told = Invented.fact(7, of: 32, .reportedBackOn, "2021-03-24", at: "2021-03-24T12:30:00.000Z")
    let later = Invented.fact(8, of: 32, .status, "resolved", at: "2021-03-25T10:00:00.000Z")
    try store.append([later])
    try store.insert([Invented.record(2, facts: [told])], at: Invented.later)
    try store.append([later, told])
    #expect(try store.needFacts() == [told, later])
    #expect(try store.records().last?.facts == [told])
  }

  @Test("is refused when nobody knows the need, with all that came along")
  func unknownNeed() throws {
    let known = Invented.fact(1, of: 31, .status, "resolved", at: "2021-03-25T10:00:00.000Z")
    let unknown = Invented.fact(2, of: 99, .status, "resolved", at: "2021-03-25T10:00:00.000Z")
    #expect(throws: StoreError.other(code: 787)) { try store.append([known, unknown]) }
    #expect(try store.needFacts().isEmpty)
  }

  @Test("does not keep a session from closing when its need was erased meanwhile")
  func erasedNeed() throws {
    let fact = Invented.fact(1, of: 99, .status, "resolved", at: "2021-03-25T10:00:00.000Z")
    try store.close(Invented.record(2, facts: [fact]), at: Invented.later)
    #expect(try store.needFacts().isEmpty)
  }

  @Test(
    "is refused when it is no value of its field",
    arguments: [
      (NeedFact.Field.status, "fertig"), (.urgency, "bald"), (.sharedBy, "viele"), (.confirmed, "ja"),
    ])
  func nonsense(_ field: NeedFact.Field, _ value: String) throws {
    #expect(throws: StoreError.other(code: 275)) {
      try store.append([Invented.fact(1, of: 31, field, value, at: "2021-03-25T10:00:00.000Z")])
    }
  }

  private func needs(_ columns: String) throws -> [[String]] {
    try TableReader(directory.file()).rows(
      "SELECT \(columns) FROM analysis_need ORDER BY need_id = '\(Invented.need(32).id)'")
  }
}
