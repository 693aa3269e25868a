/// What staff do when they look back, as a value: what became of needs, who can help, and what they say in the Bilanz.
///
/// It holds what was read and what was written since. Everything that happens is told by the facts that come of it; a
/// refused event changes nothing. There is no clock in here, and names come from the source that is handed in.
package struct Desk: Hashable, Sendable {
  /// The cycle in sight with all that is known of it; nil while none was read, or none was closed yet.
  package private(set) var archive: CycleArchive?
  package private(set) var directory = PartnerDirectory()
  /// Which stage its partners had when.
  package private(set) var stages = PartnerStages()
  /// How needs stand that were written about here; the session may owe the group an answer to them.
  package private(set) var written: [Need.ID: CurrentNeed] = [:]
  private var needs = DeskNeeds()
  /// What one command did is one step: an area that is always confidential comes with more fields than its own.
  private var steps = Dictionary(uniqueKeysWithValues: DeskPart.allCases.map { ($0, Undoable<[DeskChange]>()) })
  private var times = FactTimes()
  /// The areas to which a need can belong.
  private let categories: [NeedCategory]

  package init(categories: [NeedCategory]) { self.categories = categories }

  // MARK: What can be seen

  /// Whether nothing was ever written here.
  package var isUntouched: Bool { steps.values.allSatisfy(\.isUntouched) }

  /// What taking back would take back; nil when there is nothing.
  package func lastStep(of part: DeskPart) -> [DeskChange]? { steps[part]?.last }

  /// What doing again would do again; nil when there is nothing.
  package func lastTakenBack(of part: DeskPart) -> [DeskChange]? { steps[part]?.lastTakenBack }

  /// Whether a network partner can help with a need of the cycle.
  package func canHelp(_ partner: NetworkPartner.ID, with need: Need.ID) -> Bool { needs.canHelp(partner, with: need) }

  // MARK: What is read

  /// A cycle was read, with everything that is known of it; nil when no session was closed yet.
  package mutating func found(_ archive: CycleArchive?) {
    self.archive = archive
    needs = archive.map(DeskNeeds.init) ?? DeskNeeds()
    for fact in archive?.facts ?? [] { times.add(fact.at, of: .need(fact.need, fact.field)) }
    for fact in archive?.helping ?? [] { times.add(fact.at, of: .help(fact.need, fact.partner)) }
    for fact in archive?.assessments ?? [] { times.add(fact.at, of: .assessment(fact.cycle)) }
  }

  /// Everything that became known of network partners was read, and the stages they came to.
  package mutating func found(_ partners: [NetworkPartnerFact], stages: [PartnerStageFact]) {
    directory = PartnerDirectory(partners)
    self.stages = PartnerStages(stages)
    for fact in partners { times.add(fact.at, of: .directory) }
    for fact in stages { times.add(fact.at, of: .stage(fact.partner, fact.since)) }
  }

  /// What comes next was read after all this was written.
  package mutating func forgetWritten() { written = [:] }

  // MARK: What happens

  /// Applies `event` and says what is to be written, or refuses it and leaves everything as it was. What changes
  /// nothing is no step and writes nothing.
  package mutating func apply(
    _ event: DeskEvent, at now: Instant, naming identifiers: inout IdentifierSource
  ) throws(Rejection) -> [DeskFact] {
    let part: DeskPart
    let step: [DeskChange]
    switch event {
    case .needChanged(let id, let change): (part, step) = (.board, try changes(of: id, by: change))
    case .helpFound(let partner, let need, let canHelp):
      (part, step) = (.board, try changes(of: need, byHelpOf: partner, canHelp))
    case .partnerAdded(let partner):
      guard directory.known(partner.id) == nil else { throw .alreadyListed }
      (part, step) = (.directory, [.added(partner)])
    case .partnerChanged(let partner):
      guard let before = directory[partner.id] else { throw .heard(.noSuchPartner) }
      guard before != partner else { return [] }
      (part, step) = (.directory, [.changed(from: before, to: partner, renaming(before, to: partner.name))])
    case .partnerTakenOut(let id):
      guard let partner = directory[id] else { throw .heard(.noSuchPartner) }
      (part, step) = (.directory, [.removed(partner)])
    case .partnerStaged(let id, let content, let day):
      guard let partner = directory[id] else { throw .heard(.noSuchPartner) }
      let before = stages.content(of: id, since: day)
      guard before != content else { return [] }
      (part, step) = (.directory, [.staged(partner, since: day, before: before, after: content)])
    case .assessed(let content): (part, step) = (.assessment, try changes(by: content))
    case .undone(let part):
      guard let step = steps[part]?.takeBack() else { throw .nothingToUndo }
      return step.flatMap { write($0.reversed, at: now, naming: &identifiers) }
    case .redone(let part):
      guard let step = steps[part]?.doAgain() else { throw .nothingToRedo }
      return step.flatMap { write($0, at: now, naming: &identifiers) }
    }
    if !step.isEmpty { steps[part]?.add(step) }
    return step.flatMap { write($0, at: now, naming: &identifiers) }
  }

  // MARK: What follows

  private func changes(of id: Need.ID, by change: LaterNeedChange) throws(Rejection) -> [DeskChange] {
    let before = try need(id)
    var after = before
    try after.content.apply(change.inSession, categories: categories)
    return NeedFact.Field.allCases.filter { before.value(of: $0) != after.value(of: $0) }.map {
      .field(id, $0, before: before.value(of: $0), after: after.value(of: $0))
    }
  }

  /// Who can help is named with the need as well, because exports and the analysis views read it there.
  private func changes(
    of id: Need.ID, byHelpOf partner: NetworkPartner.ID, _ canHelp: Bool
  ) throws(Rejection) -> [DeskChange] {
    let before = try need(id).helpers
    guard let name = directory.known(partner)?.name else { throw .heard(.noSuchPartner) }
    guard canHelp != needs.canHelp(partner, with: id) else { return [] }
    let after = Need.helpers(in: before, with: name, canHelp: canHelp)
    return [.helper(id, partner, canHelp: canHelp)]
      + (before == after ? [] : [.field(id, .helpers, before: before, after: after)])
  }

  private func changes(by content: AssessmentFact.Content) throws(Rejection) -> [DeskChange] {
    guard let archive else { throw .nothingClosedYet }
    let before = StaffAssessment(archive.assessments).standing(for: content)
    return before == content ? [] : [.assessed(archive.cycle.id, before: before, after: content)]
  }

  /// A need on the board: one of the cycle that stands for itself and was not withdrawn.
  private func need(_ id: Need.ID) throws(Rejection) -> CurrentNeed {
    guard let need = needs[id], need.isCounted else { throw .heard(.noSuchNeed) }
    return need
  }

  /// The needs of the cycle in sight name a partner as the directory does, and so do the steps on the board that may be
  /// taken back.
  private func renaming(_ partner: NetworkPartner, to name: String) -> Renaming {
    var renaming = Renaming(from: partner.name, to: name)
    for need in needs.helped(by: partner.id) {
      renaming.add(need.helpers, of: need.id, isCurrent: true)
      for case .field(need.id, .helpers, let before, let after) in (steps[.board]?.all ?? []).joined() {
        renaming.add(before, of: need.id, isCurrent: false)
        renaming.add(after, of: need.id, isCurrent: false)
      }
    }
    return renaming
  }

  // MARK: What is written

  private mutating func write(
    _ change: DeskChange, at now: Instant, naming identifiers: inout IdentifierSource
  ) -> [DeskFact] {
    switch change {
    case .field(let need, let field, _, let after):
      return [write(after, as: field, of: need, at: now, naming: &identifiers)]
    case .helper(let need, let partner, let canHelp):
      let fact = NeedPartnerFact(
        id: Identifier(from: &identifiers), at: times.next(of: .help(need, partner), at: now), need: need,
        partner: partner, canHelp: canHelp)
      needs.apply(fact)
      if needs[need] != nil { archive?.helping.append(fact) }
      return [.help(fact)]
    case .added(let partner): return [write(partner, isListed: true, at: now, naming: &identifiers)]
    case .removed(let partner): return [write(partner, isListed: false, at: now, naming: &identifiers)]
    case .changed(_, let after, let renaming):
      return [write(after, isListed: true, at: now, naming: &identifiers)]
        + write(renaming, at: now, naming: &identifiers)
    case .staged(let partner, let day, _, let after):
      let fact = PartnerStageFact(
        id: Identifier(from: &identifiers), at: times.next(of: .stage(partner.id, day), at: now), partner: partner.id,
        since: day, content: after)
      stages.apply(fact)
      return [.stage(fact)]
    case .assessed(let cycle, _, let after):
      let fact = AssessmentFact(
        id: Identifier(from: &identifiers), cycle: cycle, at: times.next(of: .assessment(cycle), at: now),
        content: after)
      if archive?.cycle.id == cycle { archive?.assessments.append(fact) }
      return [.assessment(fact)]
    }
  }

  private mutating func write(
    _ value: String, as field: NeedFact.Field, of need: Need.ID, at now: Instant,
    naming identifiers: inout IdentifierSource
  ) -> DeskFact {
    let fact = NeedFact(
      id: Identifier(from: &identifiers), need: need, at: times.next(of: .need(need, field), at: now), field: field,
      value: value)
    needs.apply(fact)
    if let current = needs[need] {
      archive?.facts.append(fact)
      written[need] = current
    } else {
      written[need]?.apply(fact)
    }
    return .need(fact)
  }

  private mutating func write(
    _ partner: NetworkPartner, isListed: Bool, at now: Instant, naming identifiers: inout IdentifierSource
  ) -> DeskFact {
    let fact = NetworkPartnerFact(
      id: Identifier(from: &identifiers), at: times.next(of: .directory, at: now), partner: partner, isListed: isListed)
    directory.apply(fact)
    return .partner(fact)
  }

  private mutating func write(
    _ renaming: Renaming, at now: Instant, naming identifiers: inout IdentifierSource
  ) -> [DeskFact] {
    steps[.board]?.change { $0.map(renaming.change) }
    return renaming.current.sorted { $0.key < $1.key }.map { need, text in
      let text = needs[need].map { renaming.text($0.helpers, of: need) } ?? text
      return write(text, as: .helpers, of: need, at: now, naming: &identifiers)
    }
  }
}
