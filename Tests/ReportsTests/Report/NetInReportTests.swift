import Dialogue
import Reports
import Testing
import Words

@Suite("The net of partners in the Bilanz")
struct NetInReportTests {
  private static let partner = NetworkPartner(
    id: Invented.name("Treff"), name: "Treff", barrier: "Petra meint: nur für Ältere", opening: "Ein offener Tag")

  private static func extract(_ facts: [NetworkPartnerFact]) -> ArchiveExtract {
    ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17"), Invented.session(2, on: "2021-03-24")], facts: [],
      partners: [partner], partnerFacts: facts,
      stages: PartnerStages([
        PartnerStageFact(
          id: Invented.name("stage"), at: Invented.instant("2021-05-01T10:00:00Z"), partner: partner.id,
          since: Invented.day("2021-03-20"), content: ReasonedStage(.agreed, reason: "Geheim"))
      ]), names: [Invented.cycle().id: ["Petra"]])
  }

  private static let facts = [
    NetworkPartnerFact(
      id: Invented.name("written"), at: Invented.instant("2021-03-10T10:00:00Z"), partner: partner)
  ]

  private func text(_ extract: ArchiveExtract, _ profile: ExportProfile) -> String {
    Report(extract, filter: .everything, categories: [], control: DisclosureControl(profile)).markdown(.german)
  }

  @Test("is told to every reader, because partners are things", arguments: ExportProfile.allCases)
  func growth(profile: ExportProfile) {
    let text = text(Self.extract(Self.facts), profile)
    #expect(
      text.contains(
        "Netzwerkpartner im Verzeichnis am ersten Termin: 1, am letzten: 1; eingeschlafene zählen nicht mit. Neu: 0, "
          + "weiter als vorher: 1, eingeschlafen: 0."))
    #expect(text.contains("| bekannt | 1 | 0 |\n") && text.contains("| vereinbart | 0 | 1 |\n"))
    #expect(!text.contains("Geheim"))
  }

  @Test("is left out where no partner was there by the last session")
  func nothing() {
    #expect(!text(Self.extract([]), .internal).contains("Das Netz am ersten"))
  }

  @Test("says what keeps an offer closed to staff and partners, without names, and never to everybody")
  func barrier() {
    let extract = Self.extract(Self.facts)
    for profile in [ExportProfile.internal, .partner] {
      #expect(text(extract, profile).contains("| Treff | \\[Name\\] meint: nur für Ältere | Ein offener Tag |"))
    }
    let open = text(extract, .public)
    #expect(!open.contains("Ältere") && !open.contains("offener Tag") && !open.contains("Treff"))
  }
}
