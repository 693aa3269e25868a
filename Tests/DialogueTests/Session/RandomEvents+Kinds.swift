import EventKinds

@testable import Dialogue

extension RandomEvents {
  mutating func event(of kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    switch kind {
    case .cycleEdited, .sessionMoved, .sessionCancelled, .sessionReplanned, .phaseEntered, .sessionClosed,
      .promptPinned, .teamSet, .standstillGapTakenOut, .absenceSet, .takenUp, .wrappedUp:
      frame(kind, in: state)
    case .expectationSet, .deviceShared, .helperSet: technology(kind, in: state)
    case .participantAdded, .participantAnnounced, .participantEdited, .moreTimeSet, .accessChanged,
      .participantArrived, .participantLeft,
      .connectionLost, .dialInIssueOpened, .dialInIssueClosed, .listeningSet, .peopleMerged:
      people(kind, in: state)
    case .roundCalled, .roundGiven, .roundPassed, .roundPostponed, .roundAbsent, .secondOfferMade, .roundWordAdded,
      .roundCorrected, .needReportedBack:
      round(kind, in: state)
    case .topicAdded, .topicsPasted, .storedTopicTaken, .topicRetitled, .topicDropped, .dotAdded, .dotRemoved,
      .topicAcclaimed,
      .topicChosen, .tieDecided, .topicsMerged, .topicUnmerged, .topicLinked:
      topics(kind, in: state)
    case .topicOpened, .topicExtended, .thumbsCounted, .handRaised, .handLowered, .handMoved, .handsCleared,
      .orderChosen, .turnStarted,
      .turnEnded, .turnPassed, .turnPaused, .turnResumed, .turnReassigned, .minuteAdded, .beganEarlier, .gapTakenOut,
      .breakBegan,
      .breakExerciseChosen, .breakEnded:
      exchange(kind, in: state)
    case .disturbanceBegan, .disturbanceKindSaid, .disturbanceNextAsked, .disturbanceTurnStarted, .disturbanceTurnEnded,
      .disturbancePassed,
      .disturbanceAbsent, .disturbanceOfferedAgain, .disturbanceEnded:
      disturbance(kind, in: state)
    case .marked, .markAssigned, .markWritten, .markReleased, .marksReleased, .markDropped, .needCaptured, .needChanged,
      .needsMerged,
      .groundRuleAdded, .reflectionWritten:
      heard(kind, in: state)
    case .methodChosen, .stepPersonNamed, .stepEntered, .stepsEnded, .keyQuestionWritten: method(kind, in: state)
    case .planMade, .planFollowedUp: plan(kind, in: state)
    }
  }

  private mutating func frame(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    switch kind {
    case .cycleEdited:
      var cycle = state.cycle
      cycle.timing.turnSeconds = number(30...300)
      cycle.plan.exchange = one(of: [cycle.plan.exchange, number(0...40)])
      cycle.timeZone = one(of: TimeZoneRule.identifiers + ["Europe/Atlantis"])
      return .frame(.cycleEdited(cycle))
    case .sessionMoved:
      return .frame(.moved(to: state.date.adding(days: number(-3...3)), at: TimeOfDay(minutes: number(600...900))))
    case .sessionCancelled: return .frame(.cancelled(reason: "Ferien"))
    case .sessionReplanned:
      var plan = state.plan
      plan[one(of: Phase.live)] = number(-1...30)
      return .frame(.replanned(to: plan))
    case .phaseEntered: return .frame(.phaseEntered(phase(after: state.phase)))
    case .promptPinned: return .frame(.promptPinned(key: chance(70) ? word() : nil))
    case .teamSet: return .frame(.teamSet(chance(30) ? [] : [TeamMember(name: word(), role: .techSupport)]))
    case .standstillGapTakenOut:
      let standstill = Standstill(
        disturbance: one(of: [nil, state.disturbances.last?.id, state.disturbances.last?.id]),
        turn: one(of: [nil, state.disturbances.last?.turns.last?.id]),
        activeBreak: one(of: [nil, state.breaks.last?.id]))
      let last = one(of: [nil, Int64(number(0...4_000_000))])
      return .frame(.standstillGapTakenOut(milliseconds: Int64(number(-10...20_000)), of: standstill, after: last))
    case .absenceSet:
      let absence = one(of: state.absences, or: absence(in: state))
      return .frame(.absenceSet(absence, isCounted: state.absences.contains(absence) && chance(80)))
    case .takenUp: return .frame(.takenUp(without: absence(in: state)))
    case .wrappedUp:
      let absence = absence(in: state)
      return .frame(.wrappedUp(asOf: chance(90) ? absence.start : absence.end, without: absence))
    default: return .frame(.closed)
    }
  }

  /// Some stretch since the phase was entered; only sometimes one in which nothing happened.
  private mutating func absence(in state: SessionStateMachine) -> Absence {
    let entered = state.phaseLog[state.phaseLog.count - 1].interval.start
    let start = Int64(number(-1000...60_000))
    let end = start + Int64(number(-10...20_000))
    func moment(_ milliseconds: Int64) -> Moment {
      Moment(elapsed: entered.elapsed + milliseconds, wall: entered.wall + .milliseconds(milliseconds))
    }
    return Absence(start: moment(start), end: moment(end))
  }

  private mutating func people(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let present = state.present.map(\.id)
    switch kind {
    case .participantAdded, .participantAnnounced:
      let name = one(of: ["Rosa", "Idris", "Petra"])
      let newcomer = Participant(
        id: Identifier(derivedFrom: name), number: number(0...17), name: name, district: one(of: ["", "Ulmtal"]),
        access: .phone)
      return .people(kind == .participantAdded ? .added(newcomer, arrives: chance(60)) : .announced(newcomer))
    case .participantEdited:
      return .people(.edited(person(), name: one(of: ["Petra", "Amina B.", "Xenia"]), district: word()))
    case .moreTimeSet: return .people(.moreTimeSet(person(), to: chance(50)))
    case .accessChanged:
      return .people(
        .accessChanged(person(), to: one(of: AccessMode.allCases), endsIssues: chance(50) ? true : nil))
    case .participantArrived:
      return .people(.arrived(person(among: state.roster.map(\.id).filter { !present.contains($0) })))
    case .listeningSet: return .people(.listeningSet(person(), to: chance(70)))
    case .peopleMerged:
      let new = state.roster.map(\.id).filter(state.isNewToday)
      return .people(.merged(person(among: new), into: person(among: present)))
    case .participantLeft: return .people(.left(person(among: present)))
    case .connectionLost:
      let speaker = state.exchange.turn.map { [$0.participant] }
      return .people(
        .connectionLost(person(among: speaker ?? present), issue: chance(50) ? small() : nil, helper: "Deniz"))
    case .dialInIssueOpened:
      return .people(
        .issueOpened(
          small(), one(of: DialInIssue.Kind.allCases), of: chance(50) ? person() : nil, helper: "Deniz"))
    default: return .people(.issueClosed(one(of: state.issues.filter(\.isOpen).map(\.id), or: small())))
    }
  }

  private mutating func technology(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    switch kind {
    case .expectationSet:
      let away = state.roster.map(\.id).filter { !state.isPresent($0) }
      return .technology(.expectationSet(person(among: away), to: chance(60)))
    case .deviceShared: return .technology(.deviceShared(person(), with: chance(70) ? person() : nil))
    default: return .technology(.helperSet(one(of: state.openIssues.map(\.id), or: small()), to: word()))
    }
  }

  private mutating func round(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let asked = person(among: state.round?.current.map { [$0] } ?? [])
    switch kind {
    case .roundCalled: return .round(.called(person()))
    case .roundGiven: return .round(.given(asked, mood: chance(80) ? one(of: Mood.allCases) : nil))
    case .roundPassed: return .round(.passed(asked))
    case .roundPostponed: return .round(.postponed(asked))
    case .roundAbsent: return .round(.absent(asked))
    case .secondOfferMade: return .round(.offeredAgain(person(among: state.round?.secondOffers ?? [])))
    case .roundWordAdded: return .round(.wordAdded(asked, word: "Wort"))
    case .roundCorrected:
      return .round(.corrected(one(of: Round.Kind.allCases), person(), mood: chance(80) ? one(of: Mood.allCases) : nil))
    default: return .heard(.needReportedBack(one(of: ["N01", "N02", "N99"])))
    }
  }

  private mutating func topics(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let word = word()
    let topic: Topic.ID = Identifier(derivedFrom: word)
    let standing = one(of: state.topics.standing.map(\.id), or: topic)
    let dotted = one(of: state.topics.standing.filter { $0.dots > 0 }.map(\.id), or: topic)
    let merged = one(of: state.topics.all.filter { $0.mergedInto != nil }.map(\.id), or: topic)
    switch kind {
    case .topicAdded:
      return .topics(
        .added(
          topic, title: word, origin: one(of: [.participant, .impulse]), recurrenceOf: chance(30) ? self.topic() : nil))
    case .topicsPasted:
      let lines = [word, self.word()].map { TopicEvent.Line(id: new(), title: $0) }
      return .topics(.pasted(lines, origin: .participant))
    case .storedTopicTaken: return .topics(.takenFromStore(chance(80) ? "Impftermin" : topic))
    case .topicRetitled: return .topics(.retitled(standing, to: "anders"))
    case .topicDropped: return .topics(.dropped(standing))
    case .dotAdded: return .topics(.dotAdded(standing))
    case .dotRemoved: return .topics(.dotRemoved(dotted))
    case .topicAcclaimed: return .topics(.acclaimed(standing))
    case .topicChosen: return .topics(.chosen(standing))
    case .tieDecided:
      return .topics(.tieDecided(first: one(of: state.topics.openTies.joined().map(\.id), or: topic), reason: "Daumen"))
    case .topicsMerged: return .topics(.merged(standing, into: self.topic()))
    case .topicUnmerged: return .topics(.unmerged(merged))
    default: return .topics(.linked(standing, to: self.topic()))
    }
  }

  private mutating func exchange(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let present = state.present.map(\.id)
    let waiting = present.filter { state.exchange.list.contains($0) }
    switch kind {
    case .topicOpened: return .talk(.topicOpened(one(of: state.topics.standing.map(\.id), or: topic())))
    case .topicExtended: return .talk(.topicExtended(minutes: number(0...32)))
    case .thumbsCounted:
      return .talk(.thumbsCounted(Thumbs(up: number(-1...5), side: number(0...2), down: number(0...2))))
    case .handRaised: return .talk(.handRaised(person(among: present)))
    case .handLowered: return .talk(.handLowered(person(among: waiting)))
    case .handMoved: return .talk(.handMoved(person(among: waiting), by: number(-3...3)))
    case .handsCleared: return .talk(.handsCleared)
    case .orderChosen: return .talk(.orderChosen(one(of: SpeakingOrder.allCases)))
    case .turnStarted:
      if case .person(let next) = state.floor, chance(60) { return .turn(.started(new(), of: next, kind: .step)) }
      return .turn(.started(new(), of: person(among: waiting.isEmpty ? present : waiting), kind: one(of: Self.kinds)))
    case .turnEnded: return .turn(.ended)
    case .turnPassed:
      if let next = state.circle.first, chance(30) { return .turn(.passed(next.id)) }
      return .turn(.passed(person(among: waiting + (state.exchange.turn.map { [$0.participant] } ?? []))))
    case .turnPaused: return .turn(.paused)
    case .turnResumed: return .turn(.resumed)
    case .turnReassigned: return .turn(.reassigned(new(), to: person(among: present)))
    case .minuteAdded: return .turn(.minuteAdded)
    case .beganEarlier: return .turn(.beganEarlier(milliseconds: Int64(number(-10...60_000))))
    case .gapTakenOut:
      let last = one(of: [nil, Int64(number(0...4_000_000))])
      return .turn(.gapTakenOut(milliseconds: Int64(number(-10...20_000)), after: last))
    case .breakBegan: return .activeBreak(.began(new(), exercise: "shake", seconds: chance(50) ? 90 : nil))
    case .breakExerciseChosen: return .activeBreak(.exerciseChosen("shoulders", seconds: 60))
    default: return .activeBreak(.ended)
    }
  }

  private mutating func heard(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let need = one(of: state.needList.standing.map(\.id), or: small())
    let mark = one(of: state.needList.marks.filter { !$0.isDropped }.map(\.id), or: small())
    switch kind {
    case .marked: return .heard(.marked(new(), as: one(of: Mark.Kind.allCases), text: chance(50) ? "Worte" : nil))
    case .markAssigned: return .heard(.markAssigned(mark, to: person(among: state.present.map(\.id))))
    case .markWritten: return .heard(.markWritten(mark, text: "Worte"))
    case .markReleased: return .heard(.markReleased(mark, isReleased: chance(50)))
    case .marksReleased: return .heard(.marksReleased(state.needList.undecided(.strength).map(\.id) + [mark]))
    case .markDropped: return .heard(.markDropped(mark))
    case .needCaptured: return .heard(.needCaptured(new(), wording: "Ich brauche das.", from: chance(50) ? mark : nil))
    case .needChanged: return .heard(.needChanged(chance(85) ? need : "N02", by: needChange()))
    case .needsMerged: return .heard(.needsMerged(need, into: one(of: state.needList.needs.map(\.id), or: small())))
    case .groundRuleAdded: return .heard(.groundRuleAdded(word()))
    default: return .heard(.reflectionWritten(word()))
    }
  }

  private mutating func needChange() -> NeedChange {
    one(of: [
      .wording(word()), .confirmed, .confirmed, .unconfirmed, .sharedBy(number(0...12)), .urgency(.soon),
      .level(.group), .category(one(of: ["medical_access", "addiction", "unbekannt"])), .field(.movement),
      .moreCategories([one(of: ["medical_access", "addiction", "unbekannt"])]), .drive(word()),
      .derivedDemand(word()), .barrier(word()), .existingOffer(word()), .helpers(word()), .nextStep(word()),
      .responsible(word()),
      .dueOn(Group.secondWednesday), .status(one(of: Need.Status.allCases), answer: one(of: ["", "Geht nicht."])),
      .confidential(chance(50)), .released(chance(70)),
    ])
  }

  private static let kinds: [Turn.Kind] = [.turn, .turn, .turn, .directReply, .step, .disturbance]
}
