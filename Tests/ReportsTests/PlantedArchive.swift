import Dialogue
import Reports

/// A session with a different word in every field that no export shows.
enum PlantedArchive {
  static let extract = ArchiveExtract(
    records: [session, cancelled], facts: facts, assessments: assessments, partners: [partner],
    partnerFacts: [NetworkPartnerFact(id: Invented.name("written"), at: written, partner: partner)], stages: stages,
    helping: helping)

  /// What staff may read, and nobody else.
  static let open = ["OFFENESTHEMA", "OFFENERWORTLAUT", "OFFENEHILFE answer"]

  /// What staff wrote for the Bilanz: in the Bilanz for staff, and nowhere else.
  static let staff = [
    "TEAMGRUND", "TEAMBEDARF", "TEAMBEDENKEN", "TEAMIDEE", "TEAMAUSBLICK", "TEAMPARTNER", "TEAMANGEBOT",
    "TEAMHÜRDE", "TEAMÖFFNUNG",
  ]

  /// Every word and every id that must not be found.
  static var secrets: [String] {
    let words =
      [
        "Geheimname", "Geheimkreis", "Geheimträger", "Geheimteam", "Geheimheute", "Geheimhilfe", "Geheimzielgruppe",
        "Geheimregel",
        "Geheimspiegelung",
        "Geheimabsage", "Geheimnotiz", "Geheimwort", "Geheimereignis", "Geheimausgang", "Geheimthema",
        "Geheimunbestätigt",
        "Geheimantrieb", "Geheimbedarf", "Geheimgrund", "Geheimmitnahme",
        "Geheimzusammengelegt", "Geheimzurückgezogen", "Geheimvertraulich", "Geheimunfreigegeben", "Geheimspäter",
        "Geheimplan", "Geheimstärke", "Geheimkraft", "Geheimkontakt", "Geheimfremd",
        "Geheimabsprache", "Geheimschritt", "Geheimstufe",
      ]
    let ids =
      session.needs.map(\.id.description) + session.topics.map(\.id.description) + session.turns.map(\.id.description)
      + session.rounds.map(\.id.description) + session.attendances.map(\.id.description)
      + session.events.map(\.id.description) + session.notes.map(\.id.description) + session.plans.map(\.id.description)
      + session.roster.map(\.id.description) + facts.map(\.id.description)
      + assessments.map(\.id.description) + [partner.id.description] + helping.map(\.id.description)
      + [session.id.description, session.cycle.id.description, cancelled.id.description]
    return words + ids + ids.map { $0.uppercased() }
  }

  private static let session = Invented.session(
    1, on: "2021-03-17", of: cycle, roster: [person],
    attendances: [Invented.attendance("person")],
    rounds: [
      RoundRecord(
        id: Invented.name("answer"), participant: person.id, round: .checkIn, state: .given, mood: .fair,
        word: "Geheimwort")
    ],
    turns: [Invented.turn(1, "person", milliseconds: 1000)],
    topics: [
      TopicRecord(
        id: Invented.name("OFFENESTHEMA"), title: "OFFENESTHEMA", origin: .participant, dots: 1, selection: .dots,
        isDiscussed: true, milliseconds: 1000, method: "openExchange", firstCollectedOn: Invented.day("2021-03-17"),
        timesCarried: 0, tieReason: "Geheimgrund", position: 1),
      Invented.topic("Geheimthema verworfen", isDropped: true, position: 2),
      Invented.topic("Geheimthema zusammengelegt", mergedInto: "OFFENESTHEMA", position: 3),
    ],
    notes: [
      NoteRecord(id: Invented.name("note"), kind: .quote, topic: nil, text: "Geheimnotiz", isReleased: false),
      NoteRecord(id: Invented.name("takeaway"), kind: .takeaway, topic: nil, text: "Geheimmitnahme", isReleased: nil),
      NoteRecord(
        id: Invented.name("strength"), kind: .strength, topic: nil, text: "Geheimstärke", isReleased: nil),
      NoteRecord(
        id: Invented.name("kept"), kind: .strength, topic: nil, text: "Geheimkraft", isReleased: false),
    ],
    needs: [
      Invented.need("OFFENERWORTLAUT", topic: "Geheimthema zusammengelegt", sharedBy: 1, words: "OFFENEHILFE"),
      Invented.need("Geheimunbestätigt", words: "Geheimunbestätigt", isConfirmed: false),
      Invented.need("Geheimzusammengelegt", words: "Geheimzusammengelegt", mergedInto: "OFFENERWORTLAUT"),
      Invented.need("Geheimzurückgezogen", words: "Geheimzurückgezogen", status: .withdrawn),
      Invented.need("Geheimvertraulich", words: "Geheimvertraulich", isConfidential: true),
      Invented.need("Geheimunfreigegeben", words: "Geheimunfreigegeben", isReleased: false),
      Invented.need("Geheimspäter", words: "Geheimspäter"),
      NeedRecord(
        id: Invented.name("driven"), topic: nil, wording: "Still", category: nil, field: nil, level: nil, sharedBy: nil,
        urgency: nil, drive: "Geheimantrieb", derivedDemand: "Geheimbedarf", isConfirmed: true, isConfidential: true,
        isReleased: true),
    ],
    events: [
      EventRecord(
        id: Invented.name("event"), kind: .disturbance, detail: "Geheimereignis",
        startedAt: Instant(milliseconds: 0), milliseconds: 1000, outcome: "Geheimausgang", helper: "Geheimhilfe")
    ],
    reflection: "Geheimspiegelung", team: [TeamMember(name: "Geheimheute", role: .techSupport)],
    plans: [
      PlanRecord(id: Invented.name("plan"), participant: person.id, topic: nil, text: "Geheimplan")
    ])

  private static let cancelled = Invented.session(
    2, on: "2021-03-24", of: cycle, isHeld: false, cancellation: "Geheimabsage",
    topics: [Invented.topic("Geheimthema abgesagt")])

  private static let facts = [
    Invented.fact("Geheimspäter", .confidential, "1"),
    Invented.fact("Geheimvertraulich", .answer, "Geheimvertraulich"),
    Invented.fact("Geheimunfreigegeben", .wording, "Geheimunfreigegeben neu"),
  ]

  private static let assessments: [AssessmentFact] =
    [
      AssessmentFact(
        id: Invented.name("stage"), cycle: cycle.id, at: Invented.instant("2021-04-01T10:00:00Z"),
        content: .stage(.rules, StageAssessment(.hearing, reason: "TEAMGRUND")))
    ]
    + [
      (StaffStatement.Kind.demand, "TEAMBEDARF"), (.concern, "TEAMBEDENKEN"), (.idea, "TEAMIDEE"),
      (.outlook, "TEAMAUSBLICK"),
    ].map { kind, text in statement(kind, text, of: cycle.id) }
    + [statement(.outlook, "Geheimfremd", of: Invented.name("another cycle"))]

  private static func statement(_ kind: StaffStatement.Kind, _ text: String, of cycle: Cycle.ID) -> AssessmentFact {
    AssessmentFact(
      id: Invented.name("fact " + text), cycle: cycle, at: Invented.instant("2021-04-01T10:00:00Z"),
      content: .statement(StaffStatement(id: Invented.name(text), kind: kind, text: text)))
  }

  private static let partner = NetworkPartner(
    id: Invented.name("partner"), name: "TEAMPARTNER", district: "TEAMANGEBOT", offer: "TEAMANGEBOT",
    contact: "Geheimkontakt", agreement: "Geheimabsprache", nextStep: "Geheimschritt", barrier: "TEAMHÜRDE",
    opening: "TEAMÖFFNUNG")

  private static let written = Invented.instant("2021-03-10T10:00:00Z")

  private static let stages = PartnerStages([
    PartnerStageFact(
      id: Invented.name("partner stage"), at: written, partner: partner.id, since: Invented.day("2021-03-10"),
      content: ReasonedStage(.agreed, reason: "Geheimstufe"))
  ])

  private static let helping = [
    NeedPartnerFact(
      id: Invented.name("link"), at: Invented.instant("2021-04-01T10:00:00Z"), need: Invented.name("OFFENERWORTLAUT"),
      partner: partner.id, canHelp: true)
  ]

  private static let person = Participant(
    id: Invented.name("person"), number: 1, name: "Geheimname", district: "Geheimkreis", access: .onSite)

  private static var cycle: Cycle {
    var cycle = Invented.cycle("Runde")
    cycle.districts = ["Geheimkreis"]
    cycle.providers = [Provider(name: "Geheimträger", district: "Geheimkreis")]
    cycle.team = [TeamMember(name: "Geheimteam", role: .facilitator)]
    cycle.targetGroup = "Geheimzielgruppe"
    cycle.groundRules = ["Geheimregel"]
    return cycle
  }
}
