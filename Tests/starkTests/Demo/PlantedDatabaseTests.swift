import Reports
import Testing

/// A word is put into one column of the database after the other; only the columns named here may bring it out.
@Suite("Words in every column of the database")
struct PlantedDatabaseTests {
  /// Names that were given by the team, and stable keys.
  private static let open: Set = [
    "cycle_fact.name", "listed_topic.method", "need.category",
  ]
  /// What the group released.
  private static let released: Set = [
    "listed_topic.title", "need.wording", "need.barrier", "need.existing_offer", "need.helpers", "need.next_step",
    "need.responsible", "need.answer", "need_fact.value",
  ]

  @Test("C11: come out of the released ones only, and for everybody out of none that people's words are in")
  func columns() throws {
    let found = try PlantedColumns.found
    #expect(found.exports[.internal] == Self.open.union(Self.released))
    #expect(found.exports[.partner] == Self.open.union(Self.released))
    #expect(found.exports[.public] == Self.open)
    #expect(found.planted > 30)
  }

  /// What the team wrote about the frame, and what was written down for the Bilanz.
  private static let reported = open.union(released).union([
    "cycle_fact.target_group", "need.derived_demand", "note.text", "assessment_fact.text", "assessment_fact.addressee",
    "partner_fact.name",
    "partner_fact.district", "partner_fact.offer", "partner_fact.barrier", "partner_fact.opening",
    "cycle_fact.districts",
  ]).subtracting(["listed_topic.method", "need.barrier"])

  @Test("C11: come out of the Bilanz only where the chapters name them")
  func reports() throws {
    let found = try PlantedColumns.found
    #expect(found.reports[.internal] == Self.reported)
    #expect(found.reports[.partner] == Self.reported.subtracting(["partner_fact.district"]))
    // Released quotes are notes.
    #expect(
      found.reports[.public] == [
        "cycle_fact.name", "cycle_fact.districts", "need.category", "note.text",
      ])
  }

  @Test("come out of an invitation only as topics that the group chose, and as how to get help with dialling in")
  func letters() throws {
    let found = try PlantedColumns.found
    #expect(found.letters == ["listed_topic.title", "cycle_fact.hotline"])
  }

  @Test("C11: of somebody's name come out only where somebody is named outward, and of stable keys")
  func names() throws {
    let found = try PlantedColumns.namingSomebody()
    // The head of a Bilanz names who answers for it.
    #expect(
      found == [
        "need.responsible", "partner_fact.name", "need.category", "listed_topic.method", "assessment_fact.text",
      ])
  }
}
