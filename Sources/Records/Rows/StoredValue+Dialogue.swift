import Dialogue
import GRDB

extension AccessMode: StoredValue {}
extension ActionPlan.Outcome: StoredValue {}
extension EventRecord.Kind: StoredValue {}
extension GKVField: StoredValue {}
extension Mark.Kind: StoredValue {}
extension Mood: StoredValue {}
extension Need.Level: StoredValue {}
extension Need.Status: StoredValue {}
extension Need.Urgency: StoredValue {}
extension NeedFact.Field: StoredValue {}
extension ParticipationStage: StoredValue {}
extension PartnerStage: StoredValue {}
extension Phase: StoredValue {}
extension Round.Kind: StoredValue {}
extension RoundRecord.State: StoredValue {}
extension Topic.Origin: StoredValue {}
extension Topic.Selection: StoredValue {}
extension TeamMember.Role: StoredValue {}
extension Turn.Kind: StoredValue {}
extension Weekday: StoredValue {}

extension Identifier: StoredText {
  var text: String { description }
}

extension Instant: StoredText {
  var text: String { iso }
}

extension CivilDate: StoredText {
  var text: String { iso }
}

extension TimeOfDay: StoredValue {
  var stored: DatabaseValue { minutes.databaseValue }

  init?(stored: DatabaseValue) {
    guard let minutes = Int(stored: stored), (0..<1440).contains(minutes) else { return nil }
    self.init(minutes: minutes)
  }
}
