import Content
import Dialogue

/// Spreads turns over topics where a demo session knows only how often and how long each person spoke.
///
/// A person's seconds are split as evenly as whole seconds allow. The turns are dealt round by round, everybody's
/// first before anybody's second. A turn goes to the topic on which the person has spoken least often, among
/// those to the one with least of its time used up; a topic whose time is used up gets none.
struct TurnDealer {
  /// The shortest silence between two turns in the sessions that were logged.
  private static let pause = 5

  private let topics: [Range<Int>]
  private var dealt: [[SpokenTurn]]

  /// The turns of `attendance` within `topics`, by time; nil when there is more talk than time.
  static func turns(of attendance: [DemoAttendance], in topics: [Range<Int>]) -> [SpokenTurn]? {
    var dealer = TurnDealer(topics: topics)
    for round in 0..<attendance.map(\.turns).reduce(0, max) {
      for person in attendance where person.turns > round {
        let (seconds, rest) = person.talkSeconds.quotientAndRemainder(dividingBy: person.turns)
        guard dealer.deal(person.alias, seconds: seconds + (round < rest ? 1 : 0)) else { return nil }
      }
    }
    return topics.indices.flatMap(dealer.placed)
  }

  private init(topics: [Range<Int>]) {
    self.topics = topics
    dealt = topics.map { _ in [] }
  }

  /// Gives a turn to a topic; false when no topic has time for it.
  private mutating func deal(_ alias: String, seconds: Int) -> Bool {
    func used(_ topic: Int) -> Int { dealt[topic].reduce(seconds + Self.pause) { $0 + $1.seconds + Self.pause } }
    func turns(_ topic: Int) -> Int { dealt[topic].count { $0.alias == alias } }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      guard turns(left) == turns(right) else { return turns(left) < turns(right) }
      return used(left) * topics[right].count < used(right) * topics[left].count
    }
    let open = topics.indices.filter { used($0) <= topics[$0].count }
    guard let topic = open.min(by: precedes) else { return false }
    dealt[topic].append(SpokenTurn(alias: alias, kind: .turn, topic: topic, start: 0, seconds: seconds))
    return true
  }

  /// The turns of a topic one after another, with equal silences before, between and after them.
  private func placed(_ topic: Int) -> [SpokenTurn] {
    let silence = dealt[topic].reduce(topics[topic].count) { $0 - $1.seconds }
    var spoken = 0
    return inOrder(dealt[topic]).enumerated().map { index, turn in
      var turn = turn
      turn.start = topics[topic].lowerBound + silence * (index + 1) / (dealt[topic].count + 1) + spoken
      spoken += turn.seconds
      return turn
    }
  }

  /// First turns first, as the speaking list has it; the further turns of a person lie evenly behind, so that
  /// nobody follows on herself.
  private func inOrder(_ turns: [SpokenTurn]) -> [SpokenTurn] {
    let places = turns.indices.map { index in
      let before = turns[..<index].count { $0.alias == turns[index].alias }
      return Double(before) / Double(turns.count { $0.alias == turns[index].alias })
    }
    return turns.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { turns[$0] }
  }
}
