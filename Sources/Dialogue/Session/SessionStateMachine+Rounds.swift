extension SessionStateMachine {
  /// The round that goes on; nil outside check-in and check-out.
  package var round: Round? {
    switch phase {
    case .checkIn: checkIn
    case .checkOut: checkOut
    case .preparation, .topics, .exchange, .needs, .wrapUp, .closed: nil
    }
  }

  mutating func changeRound(by event: SessionEvent) throws(Rejection) {
    if case .needReportedBack(let id) = event { return try reportBack(id) }
    guard var round else { throw .noRound }
    switch event {
    case .roundCalled(let id): try round.call(id)
    case .roundGiven(let id, let mood): try round.give(id, mood: mood)
    case .roundPassed(let id): try round.pass(id)
    case .roundPostponed(let id): try round.postpone(id)
    case .roundAbsent(let id): try round.markAbsent(id)
    case .secondOfferMade(let id): try round.offerAgain(id)
    case .roundWordAdded(let id, let word): try round.add(word: word, of: id)
    default: throw .notInThisPhase
    }
    if phase == .checkIn { checkIn = round } else { checkOut = round }
  }

  private mutating func reportBack(_ id: Need.ID) throws(Rejection) {
    guard let index = earlierNeeds.firstIndex(where: { $0.id == id }) else { throw .noSuchNeed }
    guard earlierNeeds[index].reportedBackOn == nil else { throw .alreadyReportedBack }
    earlierNeeds[index].reportedBackOn = date
    reportedBack.append(id)
  }
}
