extension Rejection {
  /// Who speaks, and who is next.
  package enum Talk: Hashable, Sendable {
    case nobodySpeaks, nobodyMayResume, nobodyWaits, notWaiting, noPlaceThere
    case someoneSpeaks(Participant.ID?), alreadySpeaking, noEarlierBeginning, turnIsPaused, turnIsNotPaused
  }
}
