extension Exchange {
  /// The method of the topic that is on; nil when none was chosen.
  package var method: MethodRun? { methods.first { $0.topic == topic } }

  /// Whoever's topic it is and what the group asks stays with the topic when another method is chosen.
  mutating func choose(_ chosen: MethodRun) {
    var run = chosen
    if let index = methods.firstIndex(where: { $0.topic == run.topic }) {
      run.person = methods[index].person
      run.keyQuestion = methods[index].keyQuestion
      methods[index] = run
    } else {
      methods.append(run)
    }
  }

  mutating func changeMethod(_ change: (inout MethodRun) -> Void) throws(Rejection) {
    guard let index = methods.firstIndex(where: { $0.topic == topic }) else { throw .topic(.noMethod) }
    change(&methods[index])
  }

  /// Whether the person's entry in the line is a turn in a step that was cut off.
  func resumesStep(_ participant: Participant.ID) -> Bool {
    guard let resumed = list.request(of: participant)?.resumes else { return false }
    return turns.contains { $0.id == resumed && $0.kind == .step && $0.topic == topic }
  }

  /// Takes down that somebody has had the word, or has passed, in a step for everyone; the first may say where going
  /// around begins.
  mutating func hear(_ participant: Participant.ID, beginning: Bool = false) {
    guard let index = methods.firstIndex(where: { $0.topic == topic }), methods[index].step?.speaker == .everyone,
      !methods[index].heard.contains(participant)
    else { return }
    if beginning, methods[index].heard.isEmpty { methods[index].begunWith = participant }
    methods[index].heard.append(participant)
  }

  /// The word was somebody else's: who was called by mistake is still to be asked.
  mutating func hear(_ right: Participant.ID, insteadOf wrong: Turn?) {
    let index = methods.firstIndex { $0.topic == topic }
    if let wrong, let index, wrong.kind == .step, wrong.segmentsBeforeResuming == 0 {
      methods[index].heard.removeAll { $0 == wrong.participant }
    }
    hear(right)
  }

  /// Whoever speaks on in the next step of their own has its time as well.
  mutating func prolongStep(at now: Moment) {
    guard let step = method?.step, step.speaker.needsPerson,
      let index = turns.lastIndex(where: { $0.kind == .step && ($0.state == .running || $0.state == .paused) })
    else { return }
    turns[index].prolong(by: .minutes(step.minutes), at: now)
  }
}
