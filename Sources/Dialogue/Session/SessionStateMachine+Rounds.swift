extension SessionStateMachine {
  /// Which round goes on; nil outside check-in, check-out and disturbances. A disturbance lets the others wait.
  package var roundKind: Round.Kind? {
    switch phase {
    case _ where runningDisturbance != nil: .disturbance
    case .checkIn: .checkIn
    case .checkOut: .checkOut
    case .preparation, .topics, .exchange, .needs, .wrapUp, .closed: nil
    }
  }

  /// The round that goes on; nil outside check-in and check-out, and in a disturbance until it is begun.
  package var round: Round? { roundKind.flatMap { self.round($0) } }

  /// The round of that kind; nil while there was none.
  package func round(_ kind: Round.Kind) -> Round? {
    switch kind {
    case .checkIn: checkIn
    case .checkOut: checkOut
    case .disturbance: runningDisturbance?.round
    }
  }

  /// The rounds in which something was taken down for a person.
  package func roundsAnswered(by id: Participant.ID) -> [Round.Kind] {
    [.checkIn, .checkOut].filter { kind in
      switch round(kind)?.answer(of: id)?.state {
      case .given, .passed, .absent: true
      case .open, .later, nil: false
      }
    }
  }

  mutating func change(by event: RoundEvent) throws(Rejection) {
    let meant: Round.Kind? = if case .corrected(let kind, _, _) = event { kind } else { roundKind }
    switch meant {
    case .checkIn: try checkIn.change(by: event)
    case .checkOut: try checkOut.change(by: event)
    case .disturbance:
      try requireNoDisturbance()
      throw .round(.noRound)
    case nil: throw .round(.noRound)
    }
  }
}
