import Dialogue
import Reports
import Testing
import Words

/// What readers outside the team are told and promised.
@Suite("The Bilanz outside the team")
struct OutsideReportTests {
  private static let outside = [ExportProfile.partner, .public]
  private static let helpers = ["Sprachcafé", "Sportverein"]

  /// Five needs for the first of the partners, one for the other.
  private static let extract: ArchiveExtract = {
    let needs = (1...6).map { number in
      NeedRecord(
        id: Invented.name("Bedürfnis \(number)"), topic: nil, wording: "Bedürfnis \(number)", category: "movement",
        field: .movement, level: .group, sharedBy: nil, urgency: .soon, helpers: helpers[number / 6],
        isConfirmed: true, isConfidential: false, isReleased: true)
    }
    let partners = helpers.map {
      NetworkPartner(id: Invented.name($0), name: $0, district: "Kreis \($0)", offer: "Offen für alle")
    }
    return ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17", needs: needs)], facts: [], partners: partners,
      helping: needs.enumerated().map { index, need in
        NeedPartnerFact(
          id: Invented.name("link \(index)"), at: Invented.instant("2021-03-17T14:00:00Z"), need: need.id,
          partner: partners[index / 5].id, canHelp: true)
      })
  }()

  @Test("has no district beside a partner and no small number of needs of one", arguments: ReportFormat.allCases)
  func partners(format: ReportFormat) {
    for profile in Self.outside {
      let text = Self.text(Self.extract, profile, format)
      #expect(!text.contains("Kreis Sp"), "\(profile)")
    }
    #expect(Self.text(Self.extract, .internal, format).contains("Kreis Sportverein"))
    let lines = Self.text(Self.extract, .partner, .markdown)
    #expect(lines.contains("| Sprachcafé | 5 |") && lines.contains("| Sportverein | – |"))
    #expect(
      lines.contains("| Sprachcafé | Offen für alle | 5 |") && lines.contains("| Sportverein | Offen für alle | – |"))
    let team = Self.text(Self.extract, .internal, .markdown)
    #expect(team.contains("| Sportverein | 1 |"))
    #expect(team.contains("| Sportverein | Kreis Sportverein | Offen für alle | 1 |"))
    #expect(Self.text(Self.extract, .partner, .json).contains("\"needs\": null"))
  }

  @Test("has partners in an order that follows from no number that is withheld")
  func order() {
    var extract = Self.extract
    // The second has more needs than the first now, and both have few.
    extract.records = [
      Invented.session(
        1, on: "2021-03-17",
        needs: [("A", "Verein Z"), ("B", "Verein Z"), ("C", "Verein Y")].map { word, helper in
          NeedRecord(
            id: Invented.name(word), topic: nil, wording: word, category: "movement", field: .movement, level: .group,
            sharedBy: nil, urgency: .soon, helpers: helper, isConfirmed: true, isConfidential: false, isReleased: true)
        })
    ]
    func places(_ profile: ExportProfile) -> [Int] {
      let text = Self.text(extract, profile, .markdown)
      return ["| Verein Y |", "| Verein Z |"].compactMap { row in
        text.firstRange(of: row).map { text.distance(from: text.startIndex, to: $0.lowerBound) }
      }
    }
    let (team, partner) = (places(.internal), places(.partner))
    #expect(team.count == 2 && team[0] > team[1])
    #expect(Self.text(extract, .partner, .markdown).contains("| Verein Y |\n| Verein Z |\n") && partner.count == 2)
  }

  @Test("promises no words to everybody, and says that there are some when a chapter is empty")
  func promises() {
    let text = Self.text(Self.extract, .public, .markdown)
    for promise in ["in den Worten der Gruppe", "Diese Sätze hat die Gruppe", "Diese Stellen können helfen"] {
      #expect(!text.contains(promise), "\(promise)")
    }
    #expect(text.contains("## 9 Stimmung\n\nWas dazu aufgeschrieben ist, steht nicht in einer Bilanz für alle.\n"))
    #expect(Self.text(Self.extract, .partner, .markdown).contains("in den Worten der Gruppe"))
    let strength = NoteRecord(
      id: Invented.name("s"), kind: .strength, topic: nil, text: "hört zu", isReleased: true)
    let extract = ArchiveExtract(records: [Invented.session(1, on: "2021-03-17", notes: [strength])], facts: [])
    #expect(
      Self.text(extract, .public, .markdown).contains("| Stärken | 1, davon freigegeben (nicht in dieser Fassung) 1 |"))
    #expect(Self.text(extract, .partner, .markdown).contains("| Stärken | 1, davon freigegeben 1 |"))
  }

  @Test("explains what stands in place of numbers only where it does, and a demand only where there is one")
  func explained() {
    let text = Self.text(Self.extract, .partner, .markdown)
    #expect(text.contains("Dort steht „–“.") && !text.contains("„übrige“") && !text.contains("„einzelne“"))
    #expect(!text.contains("Einen Bedarf"))
    var extract = Self.extract
    extract.facts = [Invented.fact("Bedürfnis 1", .derivedDemand, "Ein Kurs am Mittag")]
    #expect(Self.text(extract, .partner, .markdown).contains("Einen Bedarf leitet das Team daraus ab."))
    #expect(!Self.text(extract, .public, .markdown).contains("Einen Bedarf"))
  }

  @Test("shows nothing as evidence where nothing was written down")
  func evidence() {
    let text = Self.text(Self.extract, .partner, .markdown)
    #expect(text.contains("| Format | noch nicht eingeschätzt | nichts dazu aufgeschrieben |"))
    #expect(!text.contains("Sätze zum Format: 0"))
  }

  private static func text(_ extract: ArchiveExtract, _ profile: ExportProfile, _ format: ReportFormat) -> String {
    let report = Report(
      extract, filter: .everything, categories: SmallArchive.categories, control: DisclosureControl(profile))
    return String(decoding: report.render(format, in: .german), as: UTF8.self)
  }
}
