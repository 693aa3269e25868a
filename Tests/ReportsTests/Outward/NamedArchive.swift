import Dialogue
import Reports

/// An archive with the name and the number of somebody in every text that people or staff can write.
enum NamedArchive {
  static let name = "Petrunella"
  private static let number = "0641 998877"
  private static var text: String { "bei \(name) unter \(number)" }

  /// What is in a field that is there to name somebody outward.
  static let named = "Kümmerling \(name)"

  static let extract = ArchiveExtract(
    records: [session], facts: [], assessments: assessments,
    partners: [
      NetworkPartner(
        id: Invented.name("partner"), name: "Haus am See", district: text, offer: text, contact: text,
        barrier: text, opening: text)
    ],
    helping: [
      NeedPartnerFact(
        id: Invented.name("link"), at: Invented.instant("2021-04-01T10:00:00Z"), need: Invented.name("need"),
        partner: Invented.name("partner"), canHelp: true)
    ])

  private static let session = Invented.session(
    1, on: "2021-03-17", of: cycle,
    roster: [Participant(id: Invented.name("person"), number: 1, name: name, district: text, access: .phone)],
    attendances: ["person", "a", "b", "c", "d", "e"].map { person in
      AttendanceRecord(
        id: Invented.name("\(person) here"), participant: Invented.name(person), district: text, access: .phone,
        joinedAt: Instant(milliseconds: 0), leftAt: nil, isLate: false)
    },
    topics: [
      Invented.topic(text, milliseconds: 60_000), Invented.topic(text + " wartet", recurrenceOf: text, position: 2),
    ],
    notes: Mark.Kind.allCases.map { kind in
      NoteRecord(id: Invented.name("\(kind)"), kind: kind, topic: Invented.name(text), text: text, isReleased: true)
    },
    needs: ["need", "declined", "offer"].map { id in
      NeedRecord(
        id: Invented.name(id), topic: Invented.name(text), wording: "\(text) \(id)",
        category: id == "offer" ? "offer_feedback" : "movement", field: .movement, level: .group, sharedBy: 7,
        urgency: .soon, barrier: text, existingOffer: text, helpers: text, nextStep: text, responsible: named,
        status: id == "declined" ? .declined : .captured, answer: text, drive: text, derivedDemand: text,
        isConfirmed: true, isConfidential: false, isReleased: true)
    })

  private static let assessments =
    [
      AssessmentFact(
        id: Invented.name("stage"), cycle: cycle.id, at: Instant(milliseconds: 1),
        content: .stage(.rules, StageAssessment(.hearing, reason: text)))
    ]
    + StaffStatement.Kind.allCases.map { kind in
      AssessmentFact(
        id: Invented.name("fact \(kind)"), cycle: cycle.id, at: Instant(milliseconds: 1),
        content: .statement(StaffStatement(id: Invented.name("\(kind)"), kind: kind, text: text)))
    }

  private static var cycle: Cycle {
    var cycle = Invented.cycle("Runde \(text)")
    cycle.districts = [text]
    cycle.providers = [Provider(name: text, district: text)]
    cycle.targetGroup = text
    cycle.hotline = text
    return cycle
  }
}
