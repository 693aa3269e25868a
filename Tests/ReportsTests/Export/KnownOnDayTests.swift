import Dialogue
import Reports
import Testing
import Words

@Suite("What was known on a day")
struct KnownOnDayTests {
  private static let records = [
    Invented.session(1, on: "2021-03-17", needs: [Invented.need("Arzttermin"), Invented.need("Lärm")]),
    Invented.session(
      2, on: "2021-03-24",
      facts: [Invented.fact("Arzttermin", .reportedBackOn, "2021-03-24", at: "2021-03-24T12:00:00Z")]),
  ]

  private func extract(_ facts: [NeedFact]) -> ArchiveExtract { ArchiveExtract(records: Self.records, facts: facts) }

  private func known(_ facts: [NeedFact], on day: String = "2021-03-24") -> ArchiveExtract {
    extract(facts).known(on: Invented.day(day))
  }

  @Test("has no status, no answer and nobody who was found to help from later on")
  func later() {
    let facts = [
      Invented.fact("Arzttermin", .status, "forwarded", at: "2021-03-20T10:00:00Z"),
      Invented.fact("Arzttermin", .status, "resolved", at: "2021-03-30T10:00:00Z"),
      Invented.fact("Arzttermin", .answer, "Ja", at: "2021-03-30T10:00:00Z"),
    ]
    var all = extract(facts)
    all.helping = ["2021-03-20T10:00:00Z", "2021-03-30T10:00:00Z"].map { time in
      NeedPartnerFact(
        id: Invented.name(time), at: Invented.instant(time), need: Invented.name("Arzttermin"),
        partner: Invented.name("Amt"), canHelp: true)
    }
    let known = all.known(on: Invented.day("2021-03-24"))
    #expect(known.facts == [facts[0]] && known.helping == [all.helping[0]])
    #expect(all.known(on: Invented.day("2021-03-30")) == all)
  }

  @Test("goes by the end of the day where the cycle is, in summer time as well")
  func endOfDay() {
    let last = Invented.fact("Lärm", .status, "resolved", at: "2021-03-30T21:59:59Z")
    let next = Invented.fact("Lärm", .status, "declined", at: "2021-03-30T22:00:00Z")
    #expect(known([last, next], on: "2021-03-30").facts == [last])
  }

  @Test("has what a session told the group only from its day on")
  func reportedBack() {
    #expect(known([], on: "2021-03-23").records.flatMap(\.facts).isEmpty)
    #expect(known([], on: "2021-03-24").records == Self.records)
  }

  @Test("never gives back what may not be told any more")
  func takenBack() {
    let facts = [
      Invented.fact("Arzttermin", .released, "0", at: "2021-03-30T10:00:00Z"),
      Invented.fact("Arzttermin", .confidential, "1", at: "2021-03-30T10:00:00Z"),
      Invented.fact("Lärm", .status, "withdrawn", at: "2021-03-30T10:00:00Z"),
    ]
    #expect(known(facts) == extract(facts))
  }

  @Test("is what an export up to that day says, and the day of a Bilanz up to it")
  func outputs() throws {
    let extract = extract([
      Invented.fact("Arzttermin", .status, "resolved", at: "2021-03-30T10:00:00Z"),
      Invented.fact("Arzttermin", .answer, "Das geht jetzt.", at: "2021-03-30T10:00:00Z"),
    ])
    func needs(_ filter: ExportFilter) -> String {
      let export = Export(kind: .needs, format: .csv, language: .german, filter: filter)
      return String(decoding: export.render(extract, categories: []), as: UTF8.self)
    }
    func report(_ filter: ExportFilter) -> String {
      Report(extract, filter: filter, categories: []).markdown(.german)
    }
    let early = ExportFilter(to: Invented.day("2021-03-26"))
    #expect(needs(.everything).contains("Das geht jetzt.") && !needs(early).contains("Das geht jetzt."))
    #expect(report(.everything).contains("Das geht jetzt.") && !report(early).contains("Das geht jetzt."))
    #expect(report(.everything).contains("- Stand: 24.03.2021\n") && report(early).contains("- Stand: 26.03.2021\n"))
    let json = String(
      decoding: Report(extract, filter: early, categories: []).render(.json, in: .german), as: UTF8.self)
    #expect(json.contains("\"date\": \"2021-03-26\", \"first_day\": \"2021-03-17\", \"last_day\": \"2021-03-24\""))
  }
}
