package import Dialogue

extension AppModel {
  mutating func perform(_ command: TechnologyCommand, now: ClockReading) -> [AppEffect] {
    switch command {
    case .dialInIssue: return ask(.person(.dialIn))
    case .expectPerson: return ask(.person(.expect))
    case .sharedDevice:
      return people(for: .sharedDevice).count > 1 ? ask(.person(.sharedDevice)) : refuseInput(texts.needsTwoPeople)
    case .changeHelper:
      let open = session?.openIssues ?? []
      guard let issue = open.first else { return refuse(.people(.noSuchIssue)) }
      return ask(.technology(open.count == 1 ? .helper(issue.id) : .issue))
    case .resumeTurn: return resumeTurn(now: now)
    case .sessionTeam: return ask(.technology(.role))
    }
  }

  /// Somebody is still coming, or is not expected any more.
  mutating func expect(_ person: Participant, now: ClockReading) -> [AppEffect] {
    let isExpected = !(session?.expected.contains(person.id) ?? false)
    return record(
      .technology(.expectationSet(person.id, to: isExpected)), now: now,
      saying: texts.expectation(of: person.name, isExpected))
  }

  /// What is worth knowing of a person when she is to be chosen; nil when nothing is.
  package func note(on person: Participant, for action: PersonAction? = nil) -> String? {
    guard let session else { return nil }
    if case .access(let access) = action {
      let isHere = session.isPresent(person.id) || session.phase == .preparation
      let now = access == nil || isHere ? texts.say(session.attendance(of: person.id)?.access ?? person.access) : nil
      return ([now] + [isHere ? nil : texts.say(RoundAnswer.State.absent)]).compactMap(\.self).joined(separator: ", ")
    }
    if session.isExpected(person.id) { return texts.isExpected.last }
    return session.owner(ofDeviceOf: person.id).map(texts.at)
  }

  /// How somebody takes part from now on.
  mutating func change(accessOf person: Participant, to access: AccessMode, now: ClockReading) -> [AppEffect] {
    let open = session?.openIssues.filter { $0.participant == person.id } ?? []
    let effects = record(
      .people(.accessChanged(person.id, to: access, endsIssues: open.isEmpty ? nil : true)), now: now,
      saying: texts.takesPart(person.name, access))
    if let sentence = sentence(ending: open) {
      message = .notice(texts.takesPart(person.name, access) + " " + sentence)
    }
    return effects
  }

  // MARK: Coming back

  /// Somebody is there; what follows from it is said in the same line.
  mutating func receive(_ person: Participant, now: ClockReading) -> [AppEffect] {
    guard let before = session else { return [] }
    let effects = record(.people(.arrived(person.id)), now: now)
    guard !effects.isEmpty, let after = session else { return effects }
    let came = after.present.filter { !before.isPresent($0.id) }
    var sentences = [texts.arrived(texts.and(came.map(\.name)), count: came.count)]
    if let next = after.mayResume.first(where: came.contains) {
      sentences.append(texts.mayResume(next.name, key: keymap.firstKey(of: .technology(.resumeTurn)) ?? ""))
    } else if let sentence = sentence(ending: before.openIssues) {
      sentences.append(sentence)
    }
    if let (guest, owner) = after.proposedDevices.first(where: { came.contains($0.guest) || came.contains($0.owner) }) {
      let key = keymap.firstKey(of: .technology(.sharedDevice)) ?? ""
      sentences.append(texts.sharedLastTime(guest.name, with: owner.name, key: key))
    }
    message = .notice(sentences.joined(separator: " "))
    return effects
  }

  /// That the first of these dial-in problems has ended, and after how long; nil when all go on, or it was over at once.
  private func sentence(ending open: [DialInIssue]) -> String? {
    let ended = open.compactMap { open in session?.issues.first { $0.id == open.id && !$0.isOpen } }
    guard let issue = ended.first, let end = issue.interval.end, let session else { return nil }
    let minutes = session.length(of: issue, at: end).roundedMinutes
    return minutes > 0 ? texts.issueClosed(after: minutes) : nil
  }

  /// It is said whose connection is gone; of one person alone what becomes of the turn or the hand matters more.
  mutating func loseConnection(of person: Participant, now: ClockReading) -> [AppEffect] {
    let others = session?.sharing(with: person.id).filter { session?.isPresent($0.id) ?? false } ?? []
    let sentence = texts.connectionLost(texts.and([person.name] + others.map(\.name)), count: 1 + others.count)
    let hasIssue = session?.openIssues.contains { $0.participant == person.id } ?? false
    let event = PeopleEvent.connectionLost(
      person.id, issue: hasIssue ? nil : Identifier(from: &identifiers), helper: hasIssue ? nil : session?.usualHelper)
    let effects = record(.people(event), now: now, saying: others.isEmpty ? nil : sentence)
    if message == nil { message = .notice(sentence) }
    return effects
  }

  /// The only one whose turn was cut off goes on at once; of several one is asked for.
  private mutating func resumeTurn(now: ClockReading) -> [AppEffect] {
    guard let session, session.phase == .exchange else { return refuse(.notInThisPhase) }
    guard session.runningDisturbance == nil else { return refuse(.hour(.disturbanceIsRunning)) }
    guard let first = session.mayResume.first else { return refuse(.talk(.nobodyMayResume)) }
    return session.mayResume.count == 1 ? resume(first, now: now) : ask(.person(.resume))
  }

  mutating func resume(_ person: Participant, now: ClockReading) -> [AppEffect] {
    guard session?.mayResume.contains(person) ?? false else { return refuse(.talk(.nobodyMayResume)) }
    return record(.turn(.started(Identifier(from: &identifiers), of: person.id, kind: .turn)), now: now)
  }
}
