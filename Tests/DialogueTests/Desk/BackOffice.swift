import Dialogue

/// Staff at the desk after a session of the demo group: `try office.apply(.needChanged("N03", by: .level(.group)))`.
struct BackOffice: Hashable {
  private(set) var desk: Desk
  /// What was to be written, in order.
  private(set) var facts: [DeskFact] = []
  /// What the clock on the wall shows.
  var now = Instant(milliseconds: 1_617_000_000_000)
  private var names: [UInt64]

  static let partners = [
    NetworkPartner(id: "Arbeitskreis", name: "Arbeitskreis"), NetworkPartner(id: "Sportverein", name: "Sportverein"),
  ]

  /// The cycle of these records was read, and the directory with two partners; nothing was written yet.
  init(_ records: [SessionRecord], seed: UInt64 = 1) {
    desk = Desk(categories: Group.categories)
    names = [seed]
    look(at: .some(Self.archive(of: records)))
    desk.found(Self.directory(), stages: [])
  }

  /// The partners as they were written down at that time.
  private static func directory(at time: Instant = Instant(milliseconds: 0)) -> [NetworkPartnerFact] {
    partners.map { NetworkPartnerFact(id: Identifier(derivedFrom: $0.name), at: time, partner: $0) }
  }

  /// After the full hour, with two needs.
  init() throws {
    self.init([try Hour.fullScene(in: .closed).record])
  }

  static func archive(of records: [SessionRecord], cycle: Cycle = Group.cycle) -> CycleArchive {
    CycleArchive(cycle: cycle, records: records, facts: [], index: 0, count: 1)
  }

  mutating func look(at archive: CycleArchive?) { desk.found(archive) }

  mutating func find(lastPartnerFact: Instant, stages: [PartnerStageFact] = []) {
    desk.found(Self.directory(at: lastPartnerFact), stages: stages)
  }

  mutating func forgetWritten() { desk.forgetWritten() }

  @discardableResult
  mutating func apply(_ event: DeskEvent) throws(Rejection) -> [DeskFact] {
    var identifiers = IdentifierSource(seed: names + [UInt64(facts.count)])
    let new = try desk.apply(event, at: now, naming: &identifiers)
    facts += new
    return new
  }

  /// Why `event` would be refused now; nil when it would be accepted.
  func refusal(of event: DeskEvent) -> Rejection? {
    var tried = self
    do throws(Rejection) {
      try tried.apply(event)
      return nil
    } catch {
      return error
    }
  }

  /// The needs as the facts tell them to whoever reads them.
  var needs: [CurrentNeed] {
    guard let archive = desk.archive else { return [] }
    let facts = NeedFact.byNeed(archive.facts)
    return archive.records.flatMap(\.needs).map { CurrentNeed($0, facts[$0.id] ?? []) }
  }

  func need(_ id: Need.ID) -> CurrentNeed? { needs.first { $0.id == id } }

  /// Who can help with which need, as the facts tell it.
  var links: [Need.ID: Set<NetworkPartner.ID>] {
    NeedPartnerFact.links(desk.archive?.helping ?? []).filter { !$0.value.isEmpty }
  }

  var assessment: StaffAssessment { StaffAssessment(desk.archive?.assessments ?? []) }
}

extension DeskFact {
  /// When it was written.
  var at: Instant {
    switch self {
    case .need(let fact): fact.at
    case .help(let fact): fact.at
    case .partner(let fact): fact.at
    case .stage(let fact): fact.at
    case .assessment(let fact): fact.at
    }
  }
}
