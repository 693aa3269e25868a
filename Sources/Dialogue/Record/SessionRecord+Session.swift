extension SessionRecord {
  /// The record of a session with what only its history tells, at a reading of the clocks.
  package init(_ history: SessionHistory, at reading: ClockReading) {
    self.init(history.state, at: history.moment(at: reading), calendarRevision: history.calendarRevision)
  }

  /// The record of `session` as it stands at `now`: final when it is closed, provisional before.
  package init(_ session: SessionStateMachine, at now: Moment, calendarRevision: CalendarRevision? = nil) {
    let started = session.startedAt
    let closed = session.phaseLog.last { $0.phase == .closed }?.interval.start
    let now = closed ?? now
    // A wrap-up from which the trainer went back was not the end.
    let last = session.phaseLog.last { $0.phase != .closed }
    let end = last.flatMap { $0.phase == .wrapUp ? $0.interval.start : nil } ?? now
    self.init(
      id: session.opening.session, number: session.opening.number, cycle: session.cycle, date: session.date,
      scheduledStart: session.scheduledStart, startedAt: started?.wall,
      endedAt: started == nil ? nil : end.wall,
      milliseconds: started.map { start in
        max(0, session.counted(of: Interval(start: start, end: end), at: now).inMilliseconds)
      } ?? 0,
      cancellation: session.cancellation, passes: session.passes, roster: session.rosterByNumber,
      phases: session.phaseRecords(at: now), attendances: session.attendanceRecords(startedAt: started),
      rounds: session.roundRecords(.checkIn, session.checkIn, at: now)
        + session.roundRecords(.checkOut, session.checkOut, at: now) + session.disturbanceRoundRecords,
      turns: session.turnRecords(at: now), topics: session.topicRecords(at: now), notes: session.noteRecords,
      needs: session.needList.needs.map {
        NeedRecord(id: $0.id, topic: $0.topic, content: $0.content, mergedInto: $0.mergedInto)
      }, events: session.eventRecords(at: now),
      facts: session.needFacts(at: now), reflection: session.reflection, team: session.team,
      plans: session.planRecords, planFacts: session.planFacts(at: now),
      calendarRevision: calendarRevision, newRules: session.addedRules)
  }
}

extension SessionStateMachine {
  /// When the hour is meant to begin.
  package var scheduledStart: Instant { cycle.zone.instant(of: date, at: start) }

  /// The people as they are recorded: keys are those of one session.
  fileprivate var rosterByNumber: [Participant] {
    roster.map { person in
      var person = person
      person.exchangedKey = nil
      return person
    }.sorted { $0.number < $1.number }
  }

  /// How often somebody passed in this session.
  package var passes: Int {
    (checkIn.answers + checkOut.answers).reduce(exchange.passes.values.reduce(passesInDisturbances, +)) {
      $0 + $1.passes
    }
  }

  fileprivate var name: String { opening.session.description }

  fileprivate func phaseRecords(at now: Moment) -> [PhaseRecord] {
    phaseLog.enumerated().filter { $0.element.phase != .closed }.map { index, entry in
      PhaseRecord(
        id: Identifier(derivedFrom: name, "phase", String(index)), phase: entry.phase,
        startedAt: entry.interval.start.wall,
        milliseconds: counted(of: entry.interval, at: now).inMilliseconds)
    }
  }

  fileprivate func attendanceRecords(startedAt started: Moment?) -> [AttendanceRecord] {
    takingPart.compactMap { attendance in
      guard let joined = attendance.joinedAt else { return nil }
      return AttendanceRecord(
        id: Identifier(derivedFrom: name, "attendance", attendance.participant.description),
        participant: attendance.participant, district: participant(attendance.participant)?.district ?? "",
        access: attendance.access, joinedAt: joined.wall, leftAt: attendance.leftAt?.wall,
        isLate: started.map { joined > $0 } ?? false, device: deviceNumber(of: attendance.participant))
    }
  }

  /// Shared devices are counted in the order in which somebody came to them.
  private func deviceNumber(of id: Participant.ID) -> Int? {
    let came = takingPart.map(\.participant)
    let shared = came.filter { !devices.others(with: $0).isDisjoint(with: came) }
    guard shared.contains(id) else { return nil }
    let firsts = shared.filter { person in
      shared.prefix { $0 != person }.allSatisfy { !devices.others(with: person).contains($0) }
    }
    return firsts.firstIndex { $0 == id || devices.others(with: id).contains($0) }.map { $0 + 1 }
  }

  fileprivate func roundRecords(_ kind: Round.Kind, _ round: Round, at now: Moment) -> [RoundRecord] {
    let phase: Phase = kind == .checkIn ? .checkIn : .checkOut
    let stretches = phaseLog.filter { $0.phase == phase }.map(\.interval)
    guard !stretches.isEmpty else { return [] }
    return takingPart.map { attendance in
      let answer = round.answer(of: attendance.participant)
      return RoundRecord(
        id: Identifier(derivedFrom: name, kind.rawValue, attendance.participant.description),
        participant: attendance.participant, round: kind, state: RoundRecord.State(answer?.state),
        mood: answer?.mood, word: answer?.word)
    }
  }

  fileprivate func turnRecords(at now: Moment) -> [TurnRecord] {
    let all = exchange.turns + disturbances.flatMap(\.turns)
    let spoken = all.filter { !$0.isSlip }
    // The first turn of somebody who was called for less than a second is the one that was spoken.
    func isFirst(_ turn: Turn) -> Bool {
      func isAlike(_ other: Turn) -> Bool {
        other.participant == turn.participant && other.topic == turn.topic && other.kind == turn.kind
      }
      return turn.isFirst
        || all.contains { $0.isSlip && $0.isFirst && isAlike($0) } && spoken.first(where: isAlike)?.id == turn.id
    }
    return spoken.compactMap { turn in
      guard let start = turn.startedAt else { return nil }
      return TurnRecord(
        id: turn.id, participant: turn.participant, topic: turn.topic, kind: turn.kind, startedAt: start.wall,
        milliseconds: turn.length(at: now).inMilliseconds, segments: turn.segments.count, isFirst: isFirst(turn))
    }
  }

  fileprivate func topicRecords(at now: Moment) -> [TopicRecord] {
    let order = topics.inOrder.map(\.id)
    let hasVotes = topics.all.contains { $0.dots > 0 }
    return topics.all.map { topic in
      let isDiscussed = isDiscussed(topic.id, at: now)
      let discussion = isDiscussed ? exchange.discussions.first { $0.topic == topic.id } : nil
      let wasVotedOn = hasVotes && !(topic.isAcclaimed && topic.dots == 0)
      let isChosen = isDiscussed || topic.isAcclaimed || topic.isChosen
      return TopicRecord(
        id: topic.id, title: topic.title, origin: topic.origin, dots: wasVotedOn ? topic.dots : nil,
        selection: isChosen ? topic.selection ?? .facilitator : nil, isDiscussed: isDiscussed,
        milliseconds: discussion?.length(at: now, without: standstills).inMilliseconds,
        method: discussion == nil ? nil : topic.method, firstCollectedOn: topic.firstCollectedOn,
        timesCarried: topic.timesCarried, recurrenceOf: topic.recurrenceOf, mergedInto: topic.mergedInto,
        tieReason: topics.decisions.last { $0.first == topic.id }?.reason,
        isDropped: topic.isDropped, position: (order.firstIndex(of: topic.id) ?? order.count) + 1)
    }
  }

  fileprivate var noteRecords: [NoteRecord] {
    needList.heard.filter { $0.mark.kind != .need }.map { mark, mentions in
      NoteRecord(
        id: mark.id, kind: mark.kind, topic: mark.topic, text: mark.text, isReleased: mark.isReleased,
        mentions: mentions)
    }
  }

  fileprivate func eventRecords(at now: Moment) -> [EventRecord] {
    let issueRecords = issues.map { issue in
      EventRecord(
        id: Identifier(issue.id.uuid), kind: .dialInIssue, detail: issue.kind.rawValue,
        startedAt: issue.interval.start.wall, milliseconds: length(of: issue, at: now).inMilliseconds,
        helper: issue.helper.isEmpty ? nil : issue.helper)
    }
    let breakRecords = breaks.map { taken in
      EventRecord(
        id: Identifier(taken.id.uuid), kind: .activeBreak, detail: taken.exercise,
        startedAt: taken.interval.start.wall, milliseconds: taken.length(at: now).inMilliseconds)
    }
    let extensionRecords = exchange.discussions.flatMap { discussion in
      discussion.extensions.enumerated().map { index, added in
        EventRecord(
          id: Identifier(derivedFrom: name, "extension", discussion.topic.description, String(index)),
          kind: .topicExtension, detail: discussion.topic.description, startedAt: added.at.wall,
          milliseconds: Duration.minutes(added.minutes).inMilliseconds, outcome: added.thumbs?.text)
      }
    }
    return (issueRecords + breakRecords + disturbanceRecords(at: now) + extensionRecords + replanRecords).sorted {
      $0.startedAt < $1.startedAt
    }
  }

  fileprivate var replanRecords: [EventRecord] {
    replans.enumerated().map { index, replan in
      EventRecord(
        id: Identifier(derivedFrom: name, "replan", String(index)), kind: .replan,
        detail: replan.plan.minutes.map(String.init).joined(separator: "/"), startedAt: replan.at.wall,
        milliseconds: 0, outcome: replan.drift.map(String.init))
    }
  }

  fileprivate func needFacts(at now: Moment) -> [NeedFact] {
    earlierNeeds.flatMap { need -> [NeedFact] in
      guard let before = opening.earlierNeeds.first(where: { $0.id == need.id }) else { return [] }
      func fact(_ field: NeedFact.Field, _ value: String) -> NeedFact {
        NeedFact(
          id: Identifier(derivedFrom: name, need.id.description, field.rawValue), need: need.id, at: now.wall,
          field: field, value: value)
      }
      var facts: [NeedFact] = []
      if need.status != before.status { facts.append(fact(.status, need.status.rawValue)) }
      if need.answer != before.answer { facts.append(fact(.answer, need.answer)) }
      if let day = need.reportedBackOn, day != before.reportedBackOn {
        facts.append(fact(.reportedBackOn, day.iso))
      }
      return facts
    }
  }
}
