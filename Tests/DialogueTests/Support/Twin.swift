import Dialogue

/// Petra once more, as she is entered by somebody who does not see that she is on the list.
let twin: Participant.ID = "petra"

extension Group {
  static let twin = Participant(
    id: "petra", number: 10, name: "petra", district: "Weilgrund", access: .phone)
}

extension SessionEvent {
  /// Petra comes, and is entered as somebody new.
  static let twinComes = SessionEvent.people(.added(Group.twin, arrives: true))
  /// She is who she is.
  static let twinIsPetra = SessionEvent.people(.merged(twin, into: petra))
}
