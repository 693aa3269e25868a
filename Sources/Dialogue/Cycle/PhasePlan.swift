/// How many minutes each phase of the hour is meant to take.
package struct PhasePlan: Hashable, Sendable, Codable {
  package var checkIn: Int
  package var topics: Int
  package var exchange: Int
  package var needs: Int
  package var checkOut: Int

  package init(checkIn: Int, topics: Int, exchange: Int, needs: Int, checkOut: Int) {
    self.checkIn = checkIn
    self.topics = topics
    self.exchange = exchange
    self.needs = needs
    self.checkOut = checkOut
  }

  /// 10 + 7 + 28 + 8 + 7 = 60 minutes.
  package static let standard = PhasePlan(checkIn: 10, topics: 7, exchange: 28, needs: 8, checkOut: 7)

  /// No minutes for any phase.
  static let nothing = PhasePlan(checkIn: 0, topics: 0, exchange: 0, needs: 0, checkOut: 0)

  /// Planned minutes of a phase; 0 for those outside the hour.
  package subscript(phase: Phase) -> Int {
    get {
      switch phase {
      case .preparation, .wrapUp, .closed: 0
      case .checkIn: checkIn
      case .topics: topics
      case .exchange: exchange
      case .needs: needs
      case .checkOut: checkOut
      }
    }
    set {
      switch phase {
      case .preparation, .wrapUp, .closed: break
      case .checkIn: checkIn = newValue
      case .topics: topics = newValue
      case .exchange: exchange = newValue
      case .needs: needs = newValue
      case .checkOut: checkOut = newValue
      }
    }
  }

  /// The minutes in the order of the phases.
  package var minutes: [Int] { Phase.live.map { self[$0] } }

  /// Whether an hour can have it: no phase has less than no time, none has more than a week, and there is some.
  package var isPossible: Bool { minutes.allSatisfy { (0...10_080).contains($0) } && total > 0 }

  /// Minutes of the whole hour.
  package var total: Int { checkIn + topics + exchange + needs + checkOut }

  /// Minutes after the beginning of the hour at which `phase` is meant to be entered.
  package func offset(of phase: Phase) -> Int {
    Phase.allCases.prefix { $0 != phase }.reduce(0) { $0 + self[$1] }
  }
}
