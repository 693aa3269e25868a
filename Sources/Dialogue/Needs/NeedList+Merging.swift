extension NeedList {
  /// `id` is `target`, who was entered twice; there are so many people without her.
  mutating func merge(_ id: Participant.ID, into target: Participant.ID, people: Int) {
    for index in marks.indices where marks[index].participant == id { marks[index].participant = target }
    for index in marks.indices where marks[index].participant == target && !marks[index].isDropped {
      uniteDecision(of: index)
    }
    // No more people can feel the same than there are.
    for index in needs.indices {
      needs[index].content.sharedBy = needs[index].content.sharedBy.map { min($0, max(1, people)) }
    }
  }
}
