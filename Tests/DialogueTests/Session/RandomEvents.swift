import Dialogue
import EventKinds
import Randomness

/// Events as nobody would plan them: of every kind, possible and impossible, at any time.
struct RandomEvents {
  private(set) var random: SplitMix64
  private let people = Group.everyone.map(\.id) + ["Rosa", "Idris", "Niemand"]
  private let words = ["a", "b", "c", "d", "e", "Impftermin"]
  private var made = 0

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// Whether something happens that happens so many times out of a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// What may happen in `state`, most often something that belongs to its phase.
  mutating func next(in state: SessionStateMachine) -> SessionEvent {
    if let disturbance = state.runningDisturbance, chance(70) {
      let hasPassed = disturbance.round?.secondOffers.isEmpty == false
      let kind = hasPassed && chance(30) ? .disturbanceOfferedAgain : one(of: Self.usualInDisturbance)
      return event(of: kind, in: state)
    }
    if state.exchange.turn?.state == .paused, chance(20) {
      return state.runningBreak == nil ? .turn(.resumed) : .activeBreak(.ended)
    }
    if state.runningBreak != nil, chance(10) { return .activeBreak(.exerciseChosen("shoulders")) }
    return event(of: chance(65) ? one(of: Self.usual(in: state.phase)) : one(of: EventKind.allCases), in: state)
  }

  /// Time passes for the clocks, mostly as it should.
  mutating func passTime(on clock: inout MachineClock) {
    switch number(1...100) {
    case 1...30: break
    case 31...45: clock.goOn(for: .milliseconds(number(1...20)))
    case 46...88: clock.goOn(for: .milliseconds(number(500...90_000)))
    case 89...91: clock.setWall(by: .minutes(60))
    case 92...94: clock.setWall(by: .minutes(-60))
    case 95...96: clock.restart(after: .seconds(number(-60...600)))
    case 97...98: clock.stumble(by: .milliseconds(-number(1...60_000)))
    default: clock.goOn(for: .minutes(number(1...60)))
    }
  }

  private static func usual(in phase: Phase) -> [EventKind] {
    switch phase {
    case .preparation:
      [
        .participantArrived, .participantArrived, .phaseEntered, .topicAdded, .participantAdded, .sessionMoved,
        .sessionReplanned, .disturbanceBegan,
        .expectationSet, .deviceShared, .helperSet,
      ]
    case .checkIn, .checkOut:
      [
        .roundGiven, .roundPassed, .roundWordAdded, .roundCorrected, .roundPostponed, .roundCalled, .secondOfferMade,
        .roundAbsent,
        .participantArrived, .participantAdded, .peopleMerged,
        .participantLeft, .phaseEntered, .phaseEntered, .phaseEntered, .disturbanceBegan,
      ]
    case .topics:
      [
        .sessionReplanned, .topicAdded, .dotAdded, .topicsMerged, .topicUnmerged, .tieDecided, .storedTopicTaken,
        .phaseEntered, .disturbanceBegan,
      ]
    case .exchange:
      [
        .handRaised, .handRaised, .handRaised, .handMoved, .turnStarted, .turnStarted, .turnEnded, .turnPassed,
        .turnPaused, .turnResumed, .turnReassigned, .connectionLost, .participantArrived, .participantArrived,
        .participantLeft, .participantAdded, .peopleMerged, .deviceShared, .breakBegan, .breakExerciseChosen,
        .breakEnded, .topicOpened, .topicExtended, .thumbsCounted, .gapTakenOut,
        .standstillGapTakenOut,
        .minuteAdded, .beganEarlier, .beganEarlier, .disturbanceBegan, .phaseEntered,
        .methodChosen, .stepPersonNamed, .stepEntered, .stepEntered, .stepsEnded, .keyQuestionWritten, .planMade,
      ]
    case .needs:
      [
        .handLowered, .markAssigned, .needCaptured, .needChanged, .needChanged, .needsMerged, .marked, .phaseEntered,
        .phaseEntered,
      ]
    case .wrapUp, .closed:
      [
        .markWritten, .markReleased, .needChanged, .sessionClosed, .sessionClosed, .phaseEntered, .disturbanceBegan,
      ]
    }
  }

  // MARK: Parts of events

  mutating func one<Thing>(of things: [Thing]) -> Thing { things[number(0...things.count - 1)] }
  mutating func person() -> Participant.ID { one(of: people) }
  mutating func person(among likely: [Participant.ID]) -> Participant.ID { one(of: likely, or: person()) }
  /// One of the things that would fit, if there are any; now and then another one.
  mutating func one<Thing>(of likely: [Thing], or other: Thing) -> Thing {
    likely.isEmpty || chance(20) ? other : one(of: likely)
  }

  mutating func word() -> String { one(of: words) }
  mutating func topic() -> Topic.ID { Identifier(derivedFrom: word()) }
  mutating func small<Thing>() -> Identifier<Thing> { Identifier(derivedFrom: String(number(1...4))) }

  /// The name of a new thing; now and then one that was used already.
  mutating func new<Thing>() -> Identifier<Thing> {
    if !chance(4) { made += 1 }
    return Identifier(derivedFrom: "neu", String(made))
  }

  mutating func phase(after phase: Phase) -> Phase {
    switch number(1...10) {
    case 1...6: phase.next ?? phase
    case 7...8: phase.previous ?? phase
    default: one(of: Phase.allCases)
    }
  }
}
