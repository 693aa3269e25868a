import Content

/// Why a demo cycle could not be turned into records: it contradicts itself, or says what the program does not know.
enum DemoProblem: Error, Equatable, Sendable {
  /// A text that comes with the program could not be read.
  case content(ContentError)
  /// A word, a day or a number that means nothing in its field.
  case unknownValue(String, field: String)
  /// Somebody who is not in the cycle, or was not in the session.
  case unknownPerson(String)
  /// A topic that the session did not talk about.
  case unknownTopic(String, session: Int)
  /// An answer was heard in a session that there is not, or not after the one with the need.
  case reportedTooEarly(need: String)
  /// Phases, topics, breaks and disturbances need more time than the session took.
  case timesDoNotFit(session: Int)
  /// Somebody speaks outside the time of the topic, or while somebody else does, or there is more talk than time.
  case turnsDoNotFit(session: Int)
  /// The turns of a person are not those that the session counts.
  case turnsDoNotAddUp(session: Int, person: String)
}
