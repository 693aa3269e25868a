/// When something was last written of each thing, as far as it was read or written here.
struct FactTimes: Hashable, Sendable {
  /// Where facts take each other's place.
  enum Subject: Hashable, Sendable {
    case need(Need.ID, NeedFact.Field)
    case help(Need.ID, NetworkPartner.ID)
    case directory
    case stage(NetworkPartner.ID, CivilDate)
    case assessment(Cycle.ID)
  }

  private var latest: [Subject: Instant] = [:]

  /// Takes in when something was written.
  mutating func add(_ time: Instant, of subject: Subject) {
    latest[subject] = max(time, latest[subject] ?? time)
  }

  /// The time of a fact that is written now, so that it holds, also where one was written by a clock that was ahead:
  /// two facts of one moment would be told apart by their names only.
  mutating func next(of subject: Subject, at now: Instant) -> Instant {
    let time = max(now, latest[subject].map { $0 + .milliseconds(1) } ?? now)
    latest[subject] = time
    return time
  }
}
