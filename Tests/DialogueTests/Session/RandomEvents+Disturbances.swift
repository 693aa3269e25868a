import Dialogue
import EventKinds

extension RandomEvents {
  /// What is likely while a disturbance goes on; it ends soon enough for the rest of the hour.
  static let usualInDisturbance: [EventKind] = [
    .disturbanceNextAsked, .disturbanceNextAsked, .disturbanceTurnStarted, .disturbanceTurnEnded, .disturbancePassed,
    .disturbancePassed, .disturbanceAbsent, .disturbanceOfferedAgain, .disturbanceOfferedAgain,
    .disturbanceEnded, .disturbanceEnded, .disturbanceEnded, .disturbanceKindSaid,
    .participantArrived, .participantLeft, .connectionLost, .marked, .breakBegan, .breakEnded, .moreTimeSet,
    .standstillGapTakenOut,
  ]

  mutating func disturbance(_ kind: EventKind, in state: SessionStateMachine) -> SessionEvent {
    let round = state.runningDisturbance?.round
    let asked = person(among: round?.current.map { [$0] } ?? [])
    switch kind {
    case .disturbanceBegan: return .disturbance(.began(new(), one(of: Disturbance.Kind.allCases + [nil])))
    case .disturbanceKindSaid: return .disturbance(.kindSaid(one(of: Disturbance.Kind.allCases)))
    case .disturbanceNextAsked: return .disturbance(.nextAsked(new()))
    case .disturbanceTurnStarted:
      return .disturbance(
        .turnStarted(new(), of: person(among: state.present.map(\.id)), skipping: one(of: [nil, true, true])))
    case .disturbanceTurnEnded: return .disturbance(.turnEnded)
    case .disturbancePassed: return .disturbance(.passed(asked, next: new()))
    case .disturbanceAbsent: return .disturbance(.absent(asked, next: new()))
    case .disturbanceOfferedAgain:
      return .disturbance(.offeredAgain(new(), to: person(among: round?.secondOffers ?? [])))
    default: return .disturbance(.ended(one(of: Disturbance.Outcome.allCases)))
    }
  }
}
