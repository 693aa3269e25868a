extension SessionStateMachine {
  /// Who has the floor now.
  package var floor: Floor {
    guard phase == .exchange, let run = exchange.method, let step = run.step else { return .line }
    switch step.speaker {
    case .group: return .line
    case .person, .facilitator: return run.person.map { .person($0) } ?? .unknownPerson
    case .everyone: return circle.first.map { .person($0.id) } ?? .nobodyLeft
    }
  }

  /// In a step for everyone: those who were not asked yet, the next one first. Somebody whose turn was cut off and
  /// who is back goes on before the others; whoever listens today is not asked.
  package var circle: [Participant] {
    notYetHeard.filter { !listening.contains($0.id) || exchange.resumesStep($0.id) }
  }

  /// Those of a step for everyone who may still speak in it, also whoever listens today.
  var notYetHeard: [Participant] {
    guard let run = exchange.method, run.step?.speaker == .everyone else { return [] }
    let others = present.filter { $0.id != exchange.turn?.participant }
    let back = others.filter { exchange.resumesStep($0.id) }
    let open = others.filter { !run.heard.contains($0.id) && !back.contains($0) }
    // It goes on by number from where it was begun, and then from the lowest.
    let first = run.begunWith.flatMap(participant)?.number ?? 0
    return back + open.filter { $0.number >= first } + open.filter { $0.number < first }
  }

  /// How long the running step has taken, without breaks and disturbances.
  package func stepLength(at now: Moment) -> Duration {
    max(.zero, topicLength(at: now) - .milliseconds(exchange.method?.beganAfter ?? 0))
  }

  /// The time a topic has in all: its box, or what its method takes where that is more.
  package func box(of discussion: Discussion) -> Duration {
    let box = discussion.box(cycle.timing)
    guard let run = exchange.methods.first(where: { $0.topic == discussion.topic }), !run.steps.isEmpty
    else { return box }
    let extensions = discussion.extensions.filter { $0.at >= run.chosenAt }.reduce(0) { $0 + $1.minutes }
    return max(box, .milliseconds(run.chosenAfter) + run.length + .minutes(extensions))
  }

  /// The whole minutes that are left for a topic's steps, which are planned with so many: of its box; or of what
  /// today's plan gives the phase when no other topic waits, the box is used up, or the steps were never meant to
  /// fit into a box.
  package func minutesLeft(for topic: Topic.ID, planned: Int, at now: Moment) -> Int {
    let discussion = exchange.discussions.first { $0.topic == topic }
    let used = discussion?.length(at: now, without: standstills) ?? .zero
    let whole = discussion?.box(cycle.timing) ?? .minutes(cycle.timing.topicMinutes)
    let box = whole - used
    let rest = .minutes(plan.exchange) - length(of: .exchange, at: now)
    let others = topics.inOrder.contains { $0.id != topic && !isDiscussed($0.id, at: now) }
    return max(0, (others && box > .zero && .minutes(planned) <= whole ? box : rest).roundedMinutes)
  }

  mutating func change(by event: MethodEvent, at now: Moment) throws(Rejection) {
    switch event {
    case .chosen(let topic, let method, let steps):
      guard phase == .exchange || phase == .topics else { throw .notInThisPhase }
      try topics.choose(method: method, for: topic)
      let discussed = exchange.discussions.first { $0.topic == topic }?.length(at: now, without: standstills)
      exchange.choose(
        MethodRun(
          topic: topic, method: method, steps: steps, chosenAt: now, chosenAfter: (discussed ?? .zero).inMilliseconds))
      if phase == .exchange, exchange.topic == topic, !steps.isEmpty { try enterStep(0, at: now) }
    case .personNamed(let id):
      guard phase == .exchange else { throw .notInThisPhase }
      try requirePresence(of: id)
      try exchange.changeMethod { $0.person = id }
    case .stepEntered(let index):
      guard phase == .exchange else { throw .notInThisPhase }
      try enterStep(index, at: now)
    case .stepsEnded:
      guard phase == .exchange else { throw .notInThisPhase }
      guard exchange.method?.step != nil else { throw .topic(.noStep) }
      try exchange.changeMethod { $0.place = .over }
    case .keyQuestionWritten(let text):
      guard phase == .exchange else { throw .notInThisPhase }
      try exchange.changeMethod { $0.keyQuestion = text }
    }
  }

  /// A turn that runs goes on: nobody is cut off by a step.
  private mutating func enterStep(_ index: Int, at now: Moment) throws(Rejection) {
    guard let run = exchange.method, !run.steps.isEmpty else { throw .topic(.noMethod) }
    guard run.steps.indices.contains(index) else { throw .topic(.noFurtherStep) }
    let length = topicLength(at: now)
    try exchange.changeMethod { $0.enter(index, at: now, after: length) }
    exchange.prolongStep(at: now)
  }

  private func topicLength(at now: Moment) -> Duration {
    exchange.discussion?.length(at: now, without: standstills) ?? .zero
  }

  /// Who a mark is about: a strength in the step that collects them is said of the person whose topic it is, and
  /// everything else belongs to whoever speaks.
  package func personMarked(as kind: Mark.Kind) -> Participant.ID? {
    // A disturbance leaves nobody's name.
    guard runningDisturbance == nil else { return nil }
    let collects = phase == .exchange && exchange.method?.step?.captures.contains(.strength) == true
    let told = kind == .strength && collects ? exchange.method?.person : nil
    return told ?? exchange.turn?.participant ?? round?.current
  }
}
