import Dialogue

extension Hour {
  /// The hour has begun with these people; the round of the check-in is open.
  static func inCheckIn(with people: [Participant.ID]) throws -> Hour {
    var hour = try Hour()
    for person in people { try hour.at("12:28", .people(.arrived(person))) }
    try hour.at("12:30", enter: .checkIn)
    return hour
  }

  /// It is 12:40, nothing has been collected yet.
  static func inTopics(with people: [Participant.ID] = [amina, yonas, mehmet, petra, juergen]) throws -> Hour {
    var hour = try inCheckIn(with: people)
    try hour.at("12:40", enter: .topics)
    return hour
  }

  /// It is 12:47, the talk about „Arzttermin“ begins, „Allein zu Hause“ comes next.
  static func inExchange(
    with people: [Participant.ID] = [amina, yonas, olena, mehmet, petra, juergen]
  ) throws -> Hour {
    var hour = try inTopics(with: people)
    try hour.at("12:42", .topics(.added("Arzttermin", title: "Arzttermin bekommen", origin: .participant)))
    try hour.at("12:42", .topics(.added("Allein zu Hause", title: "Allein zu Hause", origin: .participant)))
    try hour.at("12:47", enter: .exchange)
    return hour
  }
}
