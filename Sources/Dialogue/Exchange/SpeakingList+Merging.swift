extension SpeakingList {
  /// `id` is `target`, who was entered twice: of two hands the earlier one is up, and nobody else loses a place.
  mutating func merge(
    _ id: Participant.ID, into target: Participant.ID, _ standings: [Participant.ID: Standing]
  ) {
    let isOne = { (request: SpeakRequest) in request.participant == id || request.participant == target }
    let (waiting, away) = (requests.filter(isOne), parked.filter(isOne))
    guard var one = SpeakRequest.joined(waiting + away, of: target) else { return }
    parked.removeAll(where: isOne)
    // A place that was given by hand is kept before one that was not.
    let kept = waiting.min { ($0.place ?? .max, $0.raisedAt) < ($1.place ?? .max, $1.raisedAt) }
    for request in waiting where request.participant != kept?.participant { remove(request.participant, standings) }
    guard let kept, let index = requests.firstIndex(where: { $0.participant == kept.participant }) else {
      return park(one)
    }
    one.place = requests[index].place
    requests[index] = one
    requests.sort { $0.raisedAt < $1.raisedAt }
  }
}

extension SpeakRequest {
  /// The one hand of a person who was entered twice. A turn that was cut off goes on first; a hand that was up besides
  /// is up again then.
  fileprivate static func joined(_ requests: [SpeakRequest], of participant: Participant.ID) -> SpeakRequest? {
    let inOrder = requests.sorted { $0.raisedAt < $1.raisedAt }
    guard let first = inOrder.first, var joined = inOrder.first(where: { $0.resumes != nil }) ?? inOrder.first
    else { return nil }
    if joined.resumes != nil {
      let hands = inOrder.filter { $0.resumes == nil }.map(\.raisedAt) + inOrder.compactMap(\.handRaisedAt)
      joined.handRaisedAt = hands.min()
    }
    joined.participant = participant
    joined.raisedAt = first.raisedAt
    return joined
  }
}
