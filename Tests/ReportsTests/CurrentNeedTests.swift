import Dialogue
import PythonReader
import Reports
import Testing
import Words

@Suite("Needs as they stand now")
struct CurrentNeedTests {
  @Test("take every field from later facts")
  func override() {
    let facts: [(NeedFact.Field, String)] = [
      (.wording, "neu"), (.category, "movement"), (.gkvField, "movement"), (.level, "group"), (.sharedBy, "7"),
      (.urgency, "canWait"), (.barrier, "b"), (.existingOffer, "o"), (.helpers, "h"), (.nextStep, "s"),
      (.responsible, "r"), (.dueOn, "2021-05-05"), (.status, "inProgress"), (.answer, "a"),
      (.reportedBackOn, "2021-04-14"),
    ]
    let keys = [
      "wording", "category", "gkv_field", "level", "shared_by", "urgency", "barrier", "existing_offer", "helpers",
      "next_step", "responsible", "due_on", "status", "answer", "reported_back_on",
    ]
    let expected: [Table.Value] = [
      .text("neu"), .text("movement"), .literal(key: "movement", GKVField.movement.words),
      .literal(key: "group", Need.Level.group.words), .people(DisclosureControl().total(7)),
      .literal(key: "canWait", Need.Urgency.canWait.words), .text("b"), .text("o"), .text("h"), .text("s"), .text("r"),
      .date(Invented.day("2021-05-05")), .literal(key: "inProgress", Need.Status.inProgress.words),
      .text("a"), .date(Invented.day("2021-04-14")),
    ]
    #expect(
      archive(Invented.need("N"), facts.map { Invented.fact("N", $0, $1) }).values(keys, in: .needs) == [expected])
  }

  @Test("follow the latest fact of a field, of two at the same time the one with the greater id")
  func latest() {
    let early = "2021-04-01T10:00:00Z"
    let late = "2021-04-02T10:00:00Z"
    let one = Invented.fact("N", .answer, "one", at: late, id: "1")
    let two = Invented.fact("N", .answer, "two", at: late, id: "2")
    let winner = one.id < two.id ? "two" : "one"
    let facts = [two, Invented.fact("N", .answer, "zero", at: early), one, one]
    for order in [facts, facts.reversed()] {
      #expect(archive(Invented.need("N"), order).values(["answer"], in: .needs) == [[.text(OutwardText(key: winner))]])
    }
  }

  @Test("are told in a record of an open session too, and not twice")
  func openSession() {
    let fact = Invented.fact("N", .status, "resolved")
    let next = Invented.session(2, on: "2021-03-24", facts: [fact])
    for facts in [[], [fact]] {
      var extract = archive(Invented.need("N"), facts)
      extract.records.append(next)
      #expect(extract.values(["status"], in: .needs) == [[.literal(key: "resolved", Need.Status.resolved.words)]])
    }
  }

  @Test("lose a value by an empty fact and keep it when a fact cannot be read")
  func unreadable() {
    let need = Invented.need("N", level: .group, sharedBy: 4, dueOn: "2021-05-05", status: .forwarded)
    let keys = ["level", "shared_by", "due_on", "status"]
    let fields: [NeedFact.Field] = [.level, .sharedBy, .dueOn, .status]
    #expect(
      archive(need, fields.map { Invented.fact("N", $0, "") }).values(keys, in: .needs)
        == [[.nothing, .nothing, .nothing, .literal(key: "forwarded", Need.Status.forwarded.words)]])
    #expect(
      archive(need, fields.map { Invented.fact("N", $0, "?") }).values(keys, in: .needs)
        == [
          [
            .literal(key: "group", Need.Level.group.words), .people(DisclosureControl().total(4)),
            .date(Invented.day("2021-05-05")), .literal(key: "forwarded", Need.Status.forwarded.words),
          ]
        ])
  }

  @Test(
    "are exported only when confirmed, unmerged and not withdrawn",
    arguments: [
      (Invented.need("N", isConfirmed: false), NeedFact.Field.confirmed, "1", false),
      (Invented.need("N"), .confirmed, "0", true), (Invented.need("N"), .confirmed, "?", true),
      (Invented.need("N"), .status, "withdrawn", true),
      (Invented.need("N", status: .withdrawn), .status, "captured", false),
    ])
  func exported(need: NeedRecord, field: NeedFact.Field, value: String, isExportedBefore: Bool) {
    #expect(archive(need, []).values(["status"], in: .needs).count == (isExportedBefore ? 1 : 0))
    let after = archive(need, [Invented.fact("N", field, value)])
    #expect(after.values(["status"], in: .needs).count == (isExportedBefore ? 0 : 1))
    // What was captured counts, read out or not.
    #expect(after.values(["needs"], in: .sessions) == [[.integer(value == "withdrawn" ? 0 : 1)]])
    #expect(archive(Invented.need("N", mergedInto: "M"), []).values(["status"], in: .needs).isEmpty)
  }

  @Test(
    "show their words only when released",
    arguments: [
      ([(NeedFact.Field.released, "0")], "(nicht freigegeben)"), ([(.released, "yes")], "(nicht freigegeben)"),
      ([(.released, "1"), (.confidential, "0")], "N"),
    ])
  func masked(facts: [(NeedFact.Field, String)], shown: String) throws {
    let extract = archive(Invented.need("N", words: "x"), facts.map { Invented.fact("N", $0, $1) })
    let bytes = Export(kind: .needs, format: .csv, language: .german).render(extract, categories: [])
    let row = try #require(try Python.cells(of: bytes).last)
    #expect(row[4] == shown)
    #expect(row.filter { $0.hasPrefix("x ") }.count == (shown == "N" ? 6 : 0))
    #expect(row.filter { $0 == shown }.count == (shown == "N" ? 1 : 7))
  }

  @Test("have no row when they are confidential, also where nobody can read whether", arguments: ["1", "?"])
  func confidential(value: String) {
    for more in [[], [Invented.fact("N", .released, "1")]] {
      let extract = archive(Invented.need("N", words: "x"), [Invented.fact("N", .confidential, value)] + more)
      #expect(extract.values(["wording"], in: .needs).isEmpty)
      #expect(extract.values(["needs"], in: .sessions) == [[.integer(0)]])
    }
  }

  @Test("tell no number of hands while they are still being raised")
  func goingOn() {
    var extract = archive(Invented.need("N", sharedBy: 7), [])
    extract.open = Set(extract.records.map(\.id))
    #expect(extract.values(["shared_by", "shared_by_note"], in: .needs) == [[.nothing, .nothing]])
  }

  @Test("tell the number of people from three on, and not that nobody raised a hand", arguments: [0, 1, 2, 3, 16])
  func sharedBy(count: Int) {
    let few = Bilingual("einzelne", "a few")
    let isFew = count < 3
    #expect(
      archive(Invented.need("N", sharedBy: count), []).values(["shared_by", "shared_by_note"], in: .needs)
        == [
          isFew
            ? [.literal(key: nil, few), .literal(key: "few", few)]
            : [.people(DisclosureControl().total(count)), .nothing]
        ])
  }

  private func archive(_ need: NeedRecord, _ facts: [NeedFact]) -> ArchiveExtract {
    ArchiveExtract(records: [Invented.session(1, on: "2021-03-17", needs: [need])], facts: facts)
  }
}
