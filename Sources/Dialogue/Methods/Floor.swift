/// Who has the floor: who gets the word next without being asked for by name.
package enum Floor: Hashable, Sendable {
  /// Whoever waits in the speaking list.
  case line
  /// This person, as the step says.
  case person(Participant.ID)
  /// The person whose concern it is, and nobody has said who that is.
  case unknownPerson
  /// Nobody: in a step for everyone all who are there were asked.
  case nobodyLeft
}
