extension Round {
  /// `id` is `target`, who was entered twice: she answers once, and is asked as long as she has not.
  mutating func merge(_ id: Participant.ID, into target: Participant.ID, isPresent: Bool) {
    guard let other = index(of: id) else { return }
    let isDecided = joinAnswers(at: other, of: target)
    if lastGiven == id { lastGiven = target }
    guard isOpen, let place = index(of: target) else { return }
    if isPresent { add(target) } else { takeLeave(at: place) }
    if current == id || current == target { current = isDecided || !isPresent ? nil : target }
    if current == nil { callNext() }
  }

  /// Whether the person who is asked has answered already, as the other of the two.
  private mutating func joinAnswers(at other: Int, of target: Participant.ID) -> Bool {
    guard let own = index(of: target) else {
      answers[other].participant = target
      return false
    }
    let joined = answers[own].joined(with: answers[other])
    let kept = answers[other].state.weight > answers[own].state.weight ? other : own
    let isAsked = current == answers[kept].participant || joined.state == .open || joined.state == .later
    // Whoever is still to be asked comes as early as one of the two would have come.
    let place = joined.state == .open ? min(own, other) : kept
    answers[place] = joined
    answers.remove(at: place == own ? other : own)
    return !isAsked
  }
}
