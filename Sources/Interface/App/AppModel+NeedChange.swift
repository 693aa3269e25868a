import Dialogue

extension AppModel {
  /// Changes a need where it stands: in the session that goes on, or, on the board, after it.
  mutating func set(_ id: Need.ID, by change: LaterNeedChange, now: ClockReading) -> [AppEffect] {
    guard isOnBoard else { return setInSession(id, by: change.inSession, now: now) }
    return write(.needChanged(id, by: change), now: now)
  }

  /// Changes a need of the session in a way that needs the group.
  mutating func setInSession(_ id: Need.ID, by change: NeedChange, now: ClockReading) -> [AppEffect] {
    record(.heard(.needChanged(id, by: change)), now: now)
  }
}
