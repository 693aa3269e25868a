extension SessionStateMachine {
  /// Dial-in problems that go on, the oldest first.
  package var openIssues: [DialInIssue] { issues.filter(\.isOpen) }

  /// Whether a person is waited for: somebody said so, or she has trouble with dialling in, and she is not there.
  package func isExpected(_ id: Participant.ID) -> Bool {
    !isPresent(id) && (expected.contains(id) || openIssues.contains { $0.participant == id })
  }

  /// Those who use the same device as a person, without her, by number.
  package func sharing(with id: Participant.ID) -> [Participant] {
    let others = devices.others(with: id)
    return roster.filter { others.contains($0.id) }
  }

  /// Whose device a person uses; nil when it is her own.
  package func owner(ofDeviceOf id: Participant.ID) -> Participant? { devices.owner(of: id).flatMap(participant) }

  /// Who sat at one device last time and is here without one in common: each with the first of them, by number.
  package var proposedDevices: [(guest: Participant, owner: Participant)] {
    (opening.devicesOfLastTime ?? []).flatMap { group in
      let here = present.filter { group.contains($0.id) }
      return here.dropFirst().filter { sharing(with: $0.id).isEmpty }.map { (guest: $0, owner: here[0]) }
    }
  }

  mutating func change(by event: TechnologyEvent) throws(Rejection) {
    switch event {
    case .expectationSet(let id, let isExpected):
      _ = try rosterIndex(id)
      guard !isPresent(id) else { throw .people(.alreadyHere) }
      if isExpected { expected.insert(id) } else { expected.remove(id) }
    case .deviceShared(let id, let other?):
      _ = try rosterIndex(id)
      _ = try rosterIndex(other)
      try devices.seat(id, with: other)
    case .deviceShared(let id, nil):
      _ = try rosterIndex(id)
      try devices.separate(id, order: roster.map(\.id))
    case .helperSet(let id, let helper):
      guard let index = issues.firstIndex(where: { $0.id == id && $0.isOpen }) else { throw .people(.noSuchIssue) }
      issues[index].helper = helper
    }
  }

  mutating func openIssue(
    _ id: DialInIssue.ID, _ kind: DialInIssue.Kind, of participant: Participant.ID?, helper: String, at now: Moment
  ) throws(Rejection) {
    guard !issues.contains(where: { $0.id == id }) else { throw .alreadyListed }
    if let participant { _ = try rosterIndex(participant) }
    issues.append(
      DialInIssue(id: id, kind: kind, participant: participant, helper: helper, interval: Interval(start: now)))
  }

  /// Ends what trouble a person had with dialling in; false when she had none.
  @discardableResult
  mutating func closeIssues(of id: Participant.ID, at now: Moment) -> Bool {
    let open = issues.indices.filter { issues[$0].isOpen && issues[$0].participant == id }
    for index in open { issues[index].interval.end = now }
    return !open.isEmpty
  }

  /// Somebody comes; whoever lost the connection at the same device is back with her.
  mutating func arriveTogether(_ id: Participant.ID, at now: Moment) throws(Rejection) -> [SessionEffect] {
    var effects = try arrive(id, at: now)
    for other in sharing(with: id) where attendance(of: other.id)?.isCutOff == true {
      effects += try arrive(other.id, at: now)
    }
    return effects
  }

  /// A connection breaks, and with it everybody's who uses the same device.
  mutating func loseConnection(of id: Participant.ID, at now: Moment) throws(Rejection) -> [SessionEffect] {
    var effects = try leave(id, cutOff: true, at: now)
    for other in sharing(with: id) where isPresent(other.id) {
      effects += try leave(other.id, cutOff: true, at: now)
    }
    return effects
  }
}
