extension Exchange {
  /// `id` is `target`, who was entered twice: what either of them said and waited for is hers.
  mutating func merge(
    _ id: Participant.ID, into target: Participant.ID, isPresent: Bool, at now: Moment
  ) -> [SessionEffect] {
    list.merge(id, into: target, standings(at: now))
    for index in turns.indices {
      if turns[index].participant == id { turns[index].participant = target }
      if turns[index].request?.participant == id { turns[index].request?.participant = target }
    }
    keepFirstTurns(of: target)
    mergePasses(of: id, into: target)
    for index in methods.indices { methods[index].merge(id, into: target) }
    return isPresent ? comeBack(target) : []
  }

  /// On every topic only the first turn of a person is her first.
  private mutating func keepFirstTurns(of person: Participant.ID) {
    var spokenOn: Set<Topic.ID?> = []
    let own = turns.indices.filter { turns[$0].participant == person && turns[$0].kind.movesLine }
    for index in own.sorted(by: { turns[$0].begin < turns[$1].begin }) {
      if spokenOn.contains(turns[index].topic) { turns[index].isFirst = false }
      if turns[index].state != .interrupted { spokenOn.insert(turns[index].topic) }
    }
  }

  /// Saying nothing where the other of the two said nothing already is no second pass.
  private mutating func mergePasses(of id: Participant.ID, into target: Participant.ID) {
    let said = silences.filter { $0.participant == id }
    silences.subtract(said)
    let moved = said.map { Silence(participant: target, topic: $0.topic, step: $0.step) }
    let twice = moved.filter { silences.contains($0) }.count
    silences.formUnion(moved)
    if let count = passes.removeValue(forKey: id) { passes[target, default: 0] += count - twice }
  }
}

extension Turn {
  /// When it began, in milliseconds of the session.
  fileprivate var begin: Int64 { startedAt?.elapsed ?? 0 }
}

extension MethodRun {
  /// `id` is `target`, who was entered twice.
  fileprivate mutating func merge(_ id: Participant.ID, into target: Participant.ID) {
    if person == id { person = target }
    if begunWith == id { begunWith = target }
    heard = heard.reduce(into: []) { heard, each in
      let each = each == id ? target : each
      if !heard.contains(each) { heard.append(each) }
    }
  }
}
