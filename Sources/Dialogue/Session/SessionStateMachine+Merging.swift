/// Somebody who was entered twice is one person, as if she had been entered once.
extension SessionStateMachine {
  /// Whether somebody was entered in this session first. In the records of earlier sessions she has no part.
  package func isNewToday(_ id: Participant.ID) -> Bool { !opening.roster.contains { $0.id == id } }

  /// Which of two entries of one person stays: the one that earlier sessions know, and otherwise `other`.
  package func entryThatStays(_ id: Participant.ID, _ other: Participant.ID) -> Participant.ID {
    isNewToday(other) && !isNewToday(id) ? id : other
  }

  mutating func merge(_ id: Participant.ID, into target: Participant.ID, at now: Moment) throws(Rejection)
    -> [SessionEffect]
  {
    _ = try rosterIndex(target)
    let index = try rosterIndex(id)
    guard id != target else { throw .people(.samePerson) }
    guard isNewToday(id) else { throw .people(.knownFromEarlier) }
    let allowances = [id, target].map { runningAllowances(of: $0) }
    mergeIssues(of: id, into: target)
    mergeAttendance(of: id, into: target)
    if expected.remove(id) != nil { expected.insert(target) }
    if isPresent(target) { expected.remove(target) }
    if listening.remove(id) != nil { listening.insert(target) }
    devices.merge(id, into: target)
    mergeEntry(at: index, into: target)
    checkIn.merge(id, into: target, isPresent: isPresent(target))
    checkOut.merge(id, into: target, isPresent: isPresent(target))
    for index in disturbances.indices { disturbances[index].merge(id, into: target, isPresent: isPresent(target)) }
    for index in plans.indices where plans[index].participant == id { plans[index].participant = target }
    needList.merge(id, into: target, people: takingPart.count)
    let effects = exchange.merge(id, into: target, isPresent: isPresent(target), at: now)
    try prolongTurn(of: target, since: allowances.compactMap { $0 })
    return effects
  }

  // MARK: Being there

  /// The first arrival and the last leaving are those of both.
  private mutating func mergeAttendance(of id: Participant.ID, into target: Participant.ID) {
    guard let index = attendances.firstIndex(where: { $0.participant == id }) else { return }
    guard let own = attendances.firstIndex(where: { $0.participant == target }) else {
      attendances[index] = attendances[index].of(target)
      return
    }
    attendances[min(own, index)] = attendances[own].joined(with: attendances[index])
    attendances.remove(at: max(own, index))
  }

  /// What one of them was troubled by before she came in under the other name ended with her coming.
  private mutating func mergeIssues(of id: Participant.ID, into target: Participant.ID) {
    for (owner, other) in [(id, target), (target, id)] where !isPresent(owner) {
      let stays = attendance(of: other)?.stays ?? []
      for index in issues.indices where issues[index].isOpen && issues[index].participant == owner {
        let coming = stays.first { $0.start > issues[index].interval.start }
        if let coming { issues[index].interval.end = coming.start }
      }
    }
    for index in issues.indices where issues[index].participant == id { issues[index].participant = target }
  }

  // MARK: The list of the group

  /// Name and number stay; what was not said there is taken over, and a key becomes free.
  private mutating func mergeEntry(at index: Int, into target: Participant.ID) {
    let gone = roster.remove(at: index)
    guard let place = roster.firstIndex(where: { $0.id == target }) else { return }
    if roster[place].district.isEmpty { roster[place].district = gone.district }
    if gone.moreTime { roster[place].moreTime = true }
    if Participant.keys.contains(gone.key) { giveBack(gone.key, to: place) }
    shareOutKeys()
    if isPresent(target) { giveKey(to: target) }
  }

  /// The key is hers who stays, if she has none, and otherwise goes back to whoever gave it.
  private mutating func giveBack(_ key: Int, to place: Int) {
    let hasNone = { (person: Participant) in !Participant.keys.contains(person.key) }
    if hasNone(roster[place]) {
      roster[place].exchangedKey = roster[place].number == key ? nil : key
    } else if let giver = roster.firstIndex(where: { $0.number == key && hasNone($0) }) {
      roster[giver].exchangedKey = nil
    }
  }

  // MARK: More time

  /// What the turns of a person that go on were given; nil when she does not speak.
  private func runningAllowances(of id: Participant.ID) -> (turn: Duration?, inDisturbance: Duration?)? {
    let turn = exchange.turn.flatMap { turn in
      turn.participant == id && [.turn, .step].contains(turn.kind) ? allowance(for: id, kind: turn.kind) : nil
    }
    let speaks = runningDisturbance?.turn?.participant == id
    guard turn != nil || speaks else { return nil }
    return (turn, speaks ? allowance(for: id, kind: .disturbance) : nil)
  }

  /// More time that was noted at one entry counts for a turn that goes on.
  private mutating func prolongTurn(
    of target: Participant.ID, since before: [(turn: Duration?, inDisturbance: Duration?)]
  ) throws(Rejection) {
    guard let after = runningAllowances(of: target) else { return }
    if let turn = after.turn, let given = before.compactMap({ $0.turn }).first { try exchange.allow(turn - given) }
    if let turn = after.inDisturbance, let given = before.compactMap({ $0.inDisturbance }).first,
      let index = disturbances.lastIndex(where: \.isRunning)
    {
      disturbances[index].allow(turn - given)
    }
  }
}
