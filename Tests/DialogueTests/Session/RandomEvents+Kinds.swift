import Dialogue

extension RandomEvents {
  mutating func event(of kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    switch kind {
    case .cycleEdited, .sessionMoved, .sessionCancelled, .phaseEntered, .sessionClosed: frame(kind, in: state)
    case .participantAdded, .participantEdited, .moreTimeSet, .accessChanged, .participantArrived, .participantLeft,
      .connectionLost, .dialInIssueOpened, .dialInIssueClosed:
      people(kind, in: state)
    case .roundCalled, .roundGiven, .roundPassed, .roundPostponed, .roundAbsent, .secondOfferMade, .roundWordAdded,
      .needReportedBack:
      round(kind, in: state)
    case .topicAdded, .storedTopicTaken, .topicRetitled, .topicDropped, .dotAdded, .dotRemoved, .topicAcclaimed,
      .topicChosen, .tieDecided, .topicsMerged, .topicUnmerged, .topicLinked:
      topics(kind, in: state)
    case .topicOpened, .topicExtended, .handRaised, .handLowered, .handMoved, .handsCleared, .orderChosen, .turnStarted,
      .turnEnded, .turnPassed, .turnPaused, .turnResumed, .turnReassigned, .minuteAdded, .gapTakenOut, .breakBegan,
      .breakExerciseChosen, .breakEnded:
      exchange(kind, in: state)
    case .marked, .markWritten, .markReleased, .markDropped, .needCaptured, .needChanged, .needsMerged,
      .groundRuleAdded, .reflectionWritten:
      heard(kind, in: state)
    }
  }

  private mutating func frame(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    switch kind {
    case .cycleEdited:
      var cycle = state.cycle
      cycle.timing.turnSeconds = number(30...300)
      cycle.timeZone = one(of: TimeZoneRule.identifiers + ["Europe/Atlantis"])
      return .cycleEdited(cycle)
    case .sessionMoved:
      return .sessionMoved(to: state.date.adding(days: number(-3...3)), at: TimeOfDay(minutes: number(600...900)))
    case .sessionCancelled: return .sessionCancelled(reason: "Ferien")
    case .phaseEntered: return .phaseEntered(phase(after: state.phase))
    default: return .sessionClosed
    }
  }

  private mutating func people(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let present = state.present.map(\.id)
    switch kind {
    case .participantAdded:
      let name = one(of: ["Rosa", "Idris", "Petra"])
      let newcomer = Participant(
        id: Identifier(derivedFrom: name), number: number(0...17), name: name, district: one(of: ["", "Ulmtal"]),
        access: .phone)
      return .participantAdded(newcomer, arrives: chance(60))
    case .participantEdited:
      return .participantEdited(person(), name: one(of: ["Petra", "Amina B.", "Xenia"]), district: word())
    case .moreTimeSet: return .moreTimeSet(person(), chance(50))
    case .accessChanged: return .accessChanged(person(), one(of: AccessMode.allCases))
    case .participantArrived:
      return .participantArrived(person(among: state.roster.map(\.id).filter { !present.contains($0) }))
    case .participantLeft: return .participantLeft(person(among: present))
    case .connectionLost:
      return .connectionLost(person(among: state.exchange.turn.map { [$0.participant] } ?? present))
    case .dialInIssueOpened:
      return .dialInIssueOpened(
        small(), one(of: DialInIssue.Kind.allCases), chance(50) ? person() : nil, helper: "Deniz")
    default: return .dialInIssueClosed(one(of: state.issues.filter(\.isOpen).map(\.id), or: small()))
    }
  }

  private mutating func round(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let asked = person(among: state.round?.current.map { [$0] } ?? [])
    switch kind {
    case .roundCalled: return .roundCalled(person())
    case .roundGiven: return .roundGiven(asked, chance(80) ? one(of: Mood.allCases) : nil)
    case .roundPassed: return .roundPassed(asked)
    case .roundPostponed: return .roundPostponed(asked)
    case .roundAbsent: return .roundAbsent(asked)
    case .secondOfferMade: return .secondOfferMade(person(among: state.round?.secondOffers ?? []))
    case .roundWordAdded: return .roundWordAdded(asked, "Wort")
    default: return .needReportedBack(one(of: ["N01", "N02", "N99"]))
    }
  }

  private mutating func topics(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let word = word()
    let topic: Topic.ID = Identifier(derivedFrom: word)
    let standing = one(of: state.topics.standing.map(\.id), or: topic)
    let dotted = one(of: state.topics.standing.filter { $0.dots > 0 }.map(\.id), or: topic)
    let merged = one(of: state.topics.all.filter { $0.mergedInto != nil }.map(\.id), or: topic)
    switch kind {
    case .topicAdded: return .topicAdded(topic, title: word, origin: one(of: [.participant, .impulse]))
    case .storedTopicTaken: return .storedTopicTaken(chance(80) ? "Impftermin" : topic)
    case .topicRetitled: return .topicRetitled(standing, "anders")
    case .topicDropped: return .topicDropped(standing)
    case .dotAdded: return .dotAdded(standing)
    case .dotRemoved: return .dotRemoved(dotted)
    case .topicAcclaimed: return .topicAcclaimed(standing)
    case .topicChosen: return .topicChosen(standing)
    case .tieDecided:
      return .tieDecided(first: one(of: state.topics.openTies.joined().map(\.id), or: topic), reason: "Daumen")
    case .topicsMerged: return .topicsMerged(standing, into: self.topic())
    case .topicUnmerged: return .topicUnmerged(merged)
    default: return .topicLinked(standing, to: self.topic())
    }
  }

  private mutating func exchange(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let present = state.present.map(\.id)
    let waiting = present.filter { state.exchange.list.contains($0) }
    switch kind {
    case .topicOpened: return .topicOpened(one(of: state.topics.standing.map(\.id), or: topic()))
    case .topicExtended: return .topicExtended(minutes: number(1...5))
    case .handRaised: return .handRaised(person(among: present))
    case .handLowered: return .handLowered(person(among: waiting))
    case .handMoved: return .handMoved(person(among: waiting), by: number(-3...3))
    case .handsCleared: return .handsCleared
    case .orderChosen: return .orderChosen(one(of: SpeakingOrder.allCases))
    case .turnStarted:
      return .turnStarted(new(), person(among: waiting.isEmpty ? present : waiting), one(of: Self.kinds))
    case .turnEnded: return .turnEnded
    case .turnPassed: return .turnPassed(person(among: waiting + (state.exchange.turn.map { [$0.participant] } ?? [])))
    case .turnPaused: return .turnPaused
    case .turnResumed: return .turnResumed
    case .turnReassigned: return .turnReassigned(new(), to: person(among: present))
    case .minuteAdded: return .minuteAdded
    case .gapTakenOut: return .gapTakenOut(milliseconds: Int64(number(-10...20_000)))
    case .breakBegan: return .breakBegan(new(), exercise: "shake")
    case .breakExerciseChosen: return .breakExerciseChosen("shoulders")
    default: return .breakEnded
    }
  }

  private mutating func heard(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let need = one(of: state.needList.standing.map(\.id), or: small())
    let mark = one(of: state.needList.marks.filter { !$0.isDropped }.map(\.id), or: small())
    switch kind {
    case .marked: return .marked(new(), one(of: Mark.Kind.allCases), text: chance(50) ? "Worte" : nil)
    case .markWritten: return .markWritten(mark, "Worte")
    case .markReleased: return .markReleased(mark, chance(50))
    case .markDropped: return .markDropped(mark)
    case .needCaptured: return .needCaptured(new(), wording: "Ich brauche das.", from: chance(50) ? mark : nil)
    case .needChanged: return .needChanged(chance(85) ? need : "N02", needChange())
    case .needsMerged: return .needsMerged(need, into: one(of: state.needList.needs.map(\.id), or: small()))
    case .groundRuleAdded: return .groundRuleAdded(word())
    default: return .reflectionWritten(word())
    }
  }

  private mutating func needChange() -> NeedChange {
    one(of: [
      .wording(word()), .confirmed, .confirmed, .unconfirmed, .sharedBy(number(0...12)), .urgency(.soon),
      .level(.group), .category(one(of: ["medical_access", "addiction", "unbekannt"])), .field(.movement),
      .barrier(word()), .existingOffer(word()), .helpers(word()), .nextStep(word()), .responsible(word()),
      .dueOn(Group.secondWednesday), .status(one(of: Need.Status.allCases), answer: one(of: ["", "Geht nicht."])),
      .confidential(chance(50)), .released(chance(70)),
    ])
  }

  private static let kinds: [Turn.Kind] = [.turn, .turn, .turn, .directReply, .step, .disturbance]
}
