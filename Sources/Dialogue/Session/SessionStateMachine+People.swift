extension SessionStateMachine {
  /// The person with that name.
  package func participant(_ id: Participant.ID) -> Participant? { roster.first { $0.id == id } }

  /// The person with that number.
  package func participant(number: Int) -> Participant? { roster.first { $0.number == number } }

  /// The person with that key.
  package func participant(key: Int) -> Participant? { roster.first { $0.key == key } }

  /// Those who are there now, by key.
  package var present: [Participant] {
    roster.filter { person in attendances.contains { $0.participant == person.id && $0.isPresent } }
  }

  /// The attendance of a person; nil when she was not there at all.
  package func attendance(of id: Participant.ID) -> Attendance? { attendances.first { $0.participant == id } }

  /// Who takes part in the hour: whoever left before check-in began and did not come back does not, unless there was
  /// something to say before it, as in a disturbance.
  package var takingPart: [Attendance] {
    let start = startedAt
    return attendances.compactMap { $0.since(start) ?? (hasHadTurn($0.participant) ? $0 : nil) }
  }

  private func hasHadTurn(_ id: Participant.ID) -> Bool {
    exchange.turns.contains { $0.participant == id }
      || disturbances.contains { disturbance in disturbance.turns.contains { $0.participant == id } }
  }

  package func isPresent(_ id: Participant.ID) -> Bool { attendance(of: id)?.isPresent ?? false }

  /// The number a new person gets: the lowest that is free, and nobody's key.
  package var freeNumber: Int {
    let taken = Set(roster.flatMap { [$0.number, $0.key] })
    return (1...taken.count + 1).first { !taken.contains($0) } ?? 1
  }

  mutating func change(by event: PeopleEvent, at now: Moment) throws(Rejection) -> [SessionEffect] {
    switch event {
    case .added(let participant, let arrives):
      try add(participant)
      return arrives ? try arrive(participant.id, at: now) : []
    case .announced(let participant):
      try add(participant)
      expected.insert(participant.id)
    case .edited(let id, let name, let district):
      let index = try rosterIndex(id)
      guard !roster.contains(where: { $0.id != id && $0.name == name }) else { throw .people(.nameTaken) }
      roster[index].name = name
      roster[index].district = district
      list(district)
    case .moreTimeSet(let id, let moreTime):
      let index = try rosterIndex(id)
      let before = allowance(for: id, kind: exchange.turn?.kind ?? .turn)
      let beforeInDisturbance = allowance(for: id, kind: .disturbance)
      roster[index].moreTime = moreTime
      if let turn = exchange.turn, turn.participant == id, turn.kind == .turn || turn.kind == .step {
        try exchange.allow(allowance(for: id, kind: turn.kind) - before)
      }
      if let running = disturbances.lastIndex(where: \.isRunning), disturbances[running].turn?.participant == id {
        disturbances[running].allow(allowance(for: id, kind: .disturbance) - beforeInDisturbance)
      }
    case .accessChanged(let id, let access, let endsIssues):
      let index = try rosterIndex(id)
      if let attendance = attendances.firstIndex(where: { $0.participant == id }) {
        attendances[attendance].access = access
      } else {
        roster[index].access = access
      }
      guard endsIssues == true, closeIssues(of: id, at: now), !isPresent(id) else { return [] }
      // Whoever had trouble with getting in was waited for, and still is.
      expected.insert(id)
    case .arrived(let id):
      return try arriveTogether(id, at: now)
    case .left(let id):
      return try leave(id, cutOff: false, at: now)
    case .connectionLost(let id, let issue, let helper):
      let effects = try loseConnection(of: id, at: now)
      if let issue { try openIssue(issue, .internet, of: id, helper: helper ?? "", at: now) }
      return effects
    case .issueOpened(let id, let kind, let participant, let helper):
      try openIssue(id, kind, of: participant, helper: helper, at: now)
    case .issueClosed(let id):
      guard let index = issues.firstIndex(where: { $0.id == id && $0.isOpen }) else { throw .people(.noSuchIssue) }
      issues[index].interval.end = now
    case .listeningSet(let id, let listens):
      _ = try rosterIndex(id)
      if listens { listening.insert(id) } else { listening.remove(id) }
    case .merged(let id, let other):
      return try merge(id, into: other, at: now)
    }
    return []
  }

  private mutating func add(_ participant: Participant) throws(Rejection) {
    guard participant.number > 0, self.participant(number: participant.number) == nil else {
      throw .people(.numberTaken(participant.number))
    }
    guard self.participant(participant.id) == nil else { throw .alreadyListed }
    guard !roster.contains(where: { $0.name == participant.name }) else { throw .people(.nameTaken) }
    roster.append(participant)
    shareOutKeys()
    list(participant.district)
  }

  private mutating func list(_ district: String) {
    if !district.isEmpty, !cycle.districts.contains(district) { cycle.districts.append(district) }
  }

  mutating func arrive(_ id: Participant.ID, at now: Moment) throws(Rejection) -> [SessionEffect] {
    guard cancellation == nil else { throw .sessionIsCancelled }
    let person = roster[try rosterIndex(id)]
    if let index = attendances.firstIndex(where: { $0.participant == id }) {
      guard !attendances[index].isPresent else { throw .people(.alreadyHere) }
      attendances[index].returned(at: now)
    } else {
      attendances.append(Attendance(participant: id, access: person.access, stays: [Interval(start: now)]))
    }
    expected.remove(id)
    giveKey(to: id)
    checkIn.join(id)
    checkOut.join(id)
    if let index = disturbances.lastIndex(where: \.isRunning) { disturbances[index].join(id) }
    var effects = exchange.comeBack(id)
    let open = openIssues.filter { $0.participant == id }
    closeIssues(of: id, at: now)
    effects += open.map { .issueClosed($0.id) }
    return effects
  }

  mutating func leave(_ id: Participant.ID, cutOff: Bool, at now: Moment) throws(Rejection) -> [SessionEffect] {
    _ = try rosterIndex(id)
    guard let index = attendances.firstIndex(where: { $0.participant == id }), attendances[index].isPresent
    else { throw .people(.notHere) }
    attendances[index].left(at: now, cutOff: cutOff)
    checkIn.leave(id)
    checkOut.leave(id)
    if let index = disturbances.lastIndex(where: \.isRunning) { disturbances[index].leave(id, at: now) }
    return exchange.leave(id, cutOff: cutOff, at: now)
  }

  func rosterIndex(_ id: Participant.ID) throws(Rejection) -> Int {
    guard let index = roster.firstIndex(where: { $0.id == id }) else { throw .people(.noSuchParticipant) }
    return index
  }
}
