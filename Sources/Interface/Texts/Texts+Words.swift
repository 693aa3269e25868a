package import Dialogue

/// The words of the field, which stand beside the types they name.
extension Texts {
  func phase(_ phase: Phase) -> String { say(phase) }
  func access(_ access: AccessMode) -> String { say(access) }
  func name(of round: Round.Kind) -> String { say(round) }
  func issue(_ kind: DialInIssue.Kind) -> String { say(kind) }
  func level(_ level: Need.Level) -> String { say(level) }
  func urgency(_ urgency: Need.Urgency) -> String { say(urgency) }
  func status(_ status: Need.Status) -> String { say(status) }
  package func mark(_ kind: Mark.Kind) -> String { say(kind) }
  func mood(_ mood: Mood) -> String { say(mood) }
  func answer(_ state: RoundAnswer.State) -> String { say(state) }
  func origin(_ origin: Topic.Origin) -> String { say(origin) }
  func field(_ field: GKVField) -> String { say(field) }
  func disturbance(_ kind: Disturbance.Kind) -> String { say(kind) }
  func outcome(_ outcome: Disturbance.Outcome) -> String { say(outcome) }
  func outcome(_ outcome: ActionPlan.Outcome) -> String { say(outcome) }
  func stage(_ stage: ParticipationStage) -> String { say(stage) }
  func title(of kind: StaffStatement.Kind) -> String { say(kind) }
  func weekday(_ weekday: Weekday) -> String { say(weekday) }
  func role(_ role: TeamMember.Role) -> String { say(role) }
  func name(of kind: SearchResult.Kind) -> String { say(kind).capitalizedFirst }

  func orderIs(_ order: SpeakingOrder) -> String {
    say("Redeliste: \(say(order)).", "Speaking list: \(say(order)).")
  }
}
