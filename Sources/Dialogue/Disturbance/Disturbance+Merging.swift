extension Disturbance {
  /// `id` is `target`, who was entered twice.
  mutating func merge(_ id: Participant.ID, into target: Participant.ID, isPresent: Bool) {
    round?.merge(id, into: target, isPresent: isPresent)
    if freePasses.remove(id) != nil { freePasses.insert(target) }
    for index in turns.indices where turns[index].participant == id { turns[index].participant = target }
    let own = turns.indices.filter { turns[$0].participant == target }
    for index in own.dropFirst() { turns[index].isFirst = false }
  }
}
