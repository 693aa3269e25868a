import Content
import Dialogue

extension DemoHour {
  /// The list of topics. A topic that was carried over keeps its name and the day it first stood in a list.
  func topicRecords() throws(DemoProblem) -> [TopicRecord] {
    try session.topics.enumerated().map { index, topic throws(DemoProblem) in
      let before = earlier.filter { $0.topics.contains { $0.key == topic.key } }
      let selection = try topic.selection.map { word throws(DemoProblem) in
        try Topic.Selection(demo: word, field: "selection")
      }
      return TopicRecord(
        id: DemoName.topic(topic.key), title: topic.title,
        origin: try Topic.Origin(demo: topic.origin, field: "origin"), dots: topic.dots, selection: selection,
        isDiscussed: topic.discussed, milliseconds: topic.minutes.map { Duration.minutes($0).inMilliseconds },
        method: topic.method, firstCollectedOn: try CivilDate(demo: (before.first ?? session).date, field: "date"),
        timesCarried: before.count, position: index + 1)
    }
  }

  /// The turns by time, from the log where there is one.
  func turnRecords() throws(DemoProblem) -> [TurnRecord] {
    let turns = try spokenTurns()
    let discussed = session.topics.filter(\.discussed)
    return try turns.enumerated().map { index, turn throws(DemoProblem) in
      let isFirst = !turns[..<index].contains { $0.alias == turn.alias && $0.topic == turn.topic }
      return TurnRecord(
        id: id("turn", String(index + 1)), participant: try group.participant(turn.alias).id,
        topic: turn.topic.map { DemoName.topic(discussed[$0].key) }, kind: turn.kind, startedAt: instant(turn.start),
        milliseconds: Duration.seconds(turn.seconds).inMilliseconds, segments: turn.segments, isFirst: isFirst)
    }
  }

  private func spokenTurns() throws(DemoProblem) -> [SpokenTurn] {
    let isLogged = !session.turnLog.isEmpty
    let dealt = isLogged ? [] : TurnDealer.turns(of: session.attendance, in: schedule.topics)
    guard let dealt else { throw .turnsDoNotFit(session: session.number) }
    let turns = isLogged ? try loggedTurns() : dealt
    for turn in turns where !session.attendance.contains(where: { $0.alias == turn.alias }) {
      throw .unknownPerson(turn.alias)
    }
    for person in session.attendance {
      let own = turns.filter { $0.alias == person.alias }
      guard own.count == person.turns, own.reduce(0, { $0 + $1.seconds }) == person.talkSeconds else {
        throw .turnsDoNotAddUp(session: session.number, person: person.alias)
      }
    }
    return turns
  }
}
