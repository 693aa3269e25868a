/// Who wants to speak, and who comes next.
///
/// Rules: one entry a person; a second raise changes nothing; nobody is moved inside the own class by someone
/// else's raising; a place given by hand is kept until called; whoever leaves keeps the old time of raising.
package struct SpeakingList: Hashable, Sendable, Codable {
  package internal(set) var order = SpeakingOrder.firstTurnsFirst
  var requests: [SpeakRequest] = []
  /// Entries of people who are not there now; they come back with the person.
  package internal(set) var parked: [SpeakRequest] = []

  package var isEmpty: Bool { requests.isEmpty }

  package func contains(_ participant: Participant.ID) -> Bool { request(of: participant) != nil }

  /// The raised hand of a person; nil when it is not up.
  package func request(of participant: Participant.ID) -> SpeakRequest? {
    requests.first { $0.participant == participant }
  }

  /// The line as it stands, the next person first.
  package func inOrder(_ standings: [Participant.ID: Standing]) -> [SpeakRequest] {
    var line = requests.filter { $0.place == nil }.sorted { left, right in
      let (leftRank, rightRank) = (rank(left, standings), rank(right, standings))
      return leftRank == rightRank ? left.raisedAt < right.raisedAt : leftRank < rightRank
    }
    let placed = requests.filter { $0.place != nil }.sorted { ($0.place ?? 0) < ($1.place ?? 0) }
    for request in placed { line.insert(request, at: min(request.place ?? 0, line.count)) }
    return line
  }

  mutating func raise(_ request: SpeakRequest) {
    guard !contains(request.participant) else { return }
    let index = requests.firstIndex { request.raisedAt < $0.raisedAt } ?? requests.endIndex
    requests.insert(request, at: index)
  }

  /// Takes somebody out of the line; nil when the person was not in it.
  @discardableResult
  mutating func remove(_ participant: Participant.ID, _ standings: [Participant.ID: Standing]) -> SpeakRequest? {
    let line = inOrder(standings)
    guard let position = line.firstIndex(where: { $0.participant == participant }) else { return nil }
    requests.removeAll { $0.participant == participant }
    for index in requests.indices {
      if let place = requests[index].place, place > position { requests[index].place = place - 1 }
    }
    return line[position]
  }

  /// Takes somebody out of the line to speak; nil when the person was not in it.
  mutating func call(_ participant: Participant.ID, _ standings: [Participant.ID: Standing]) -> SpeakRequest? {
    let position = inOrder(standings).firstIndex { $0.participant == participant }
    var request = remove(participant, standings)
    request?.calledFrom = position
    return request
  }

  /// Puts somebody back who was called by mistake; a hand raised meanwhile gives way to the old one.
  mutating func giveBack(_ request: SpeakRequest, _ standings: [Participant.ID: Standing]) {
    remove(request.participant, standings)
    for index in requests.indices {
      if let place = requests[index].place, place >= request.calledFrom ?? 0 { requests[index].place = place + 1 }
    }
    raise(request)
  }

  mutating func move(
    _ participant: Participant.ID, by step: Int, _ standings: [Participant.ID: Standing]
  ) throws(Rejection) {
    var line = inOrder(standings)
    guard let position = line.firstIndex(where: { $0.participant == participant }) else { throw .talk(.notWaiting) }
    let (target, isTooFar) = position.addingReportingOverflow(step)
    guard !isTooFar, line.indices.contains(target) else { throw .talk(.noPlaceThere) }
    let moved = line.remove(at: position)
    line.insert(moved, at: target)
    for index in requests.indices {
      let isMoved = requests[index].participant == participant
      guard isMoved || requests[index].place != nil else { continue }
      requests[index].place = line.firstIndex { $0.participant == requests[index].participant }
    }
  }

  mutating func clear() { requests = [] }

  mutating func park(_ request: SpeakRequest) {
    var request = request
    request.place = nil
    parked.removeAll { $0.participant == request.participant }
    parked.append(request)
  }

  /// Gives back the entry of somebody who has returned, at the old time of raising.
  mutating func restore(_ participant: Participant.ID) -> SpeakRequest? {
    guard let index = parked.firstIndex(where: { $0.participant == participant }) else { return nil }
    let request = parked.remove(at: index)
    raise(request)
    return request
  }

  private func rank(_ request: SpeakRequest, _ standings: [Participant.ID: Standing]) -> Duration {
    let standing = standings[request.participant] ?? Standing()
    switch order {
    case .firstTurnsFirst: return standing.turns == 0 ? .zero : .seconds(1)
    case .leastTalkTime: return standing.talk
    case .raised: return .zero
    }
  }
}
