extension TopicList {
  /// Topics that were merged into this one, and into those, in the order of collecting.
  package func merged(into id: Topic.ID) -> [Topic] {
    all.filter { topic in
      var target = topic.mergedInto
      while let next = target, next != id { target = self[next]?.mergedInto }
      return target == id
    }
  }

  /// Puts a topic into another one, which gets its dots, and with them the group's thumbs or the trainer's choice.
  mutating func merge(_ id: Topic.ID, into target: Topic.ID) throws(Rejection) {
    let index = try index(of: id)
    let targetIndex = try self.index(of: target)
    guard id != target else { throw .sameTopic }
    all[index].mergedInto = target
    lend(\.isAcclaimed, \.hasLentThumbs, from: index, to: targetIndex)
    lend(\.isChosen, \.hasLentChoice, from: index, to: targetIndex)
    setDots(all[targetIndex].dots + all[index].dots, at: targetIndex)
  }

  mutating func unmerge(_ id: Topic.ID) throws(Rejection) {
    guard let index = all.firstIndex(where: { $0.id == id }), all[index].mergedInto != nil else { throw .notMerged }
    var target = all[index].mergedInto
    takeBack(\.isAcclaimed, \.hasLentThumbs, from: index)
    takeBack(\.isChosen, \.hasLentChoice, from: index)
    all[index].mergedInto = nil
    // What it went into may have gone into another one since.
    while let targetIndex = all.firstIndex(where: { $0.id == target }) {
      setDots(max(0, all[targetIndex].dots - all[index].dots), at: targetIndex)
      target = all[targetIndex].mergedInto
    }
    if frozenOrder?.contains(id) == false { frozenOrder?.append(id) }
  }

  private mutating func lend(
    _ choice: WritableKeyPath<Topic, Bool>, _ isLent: WritableKeyPath<Topic, Bool>, from index: Int, to target: Int
  ) {
    guard all[index][keyPath: choice], !all[target][keyPath: choice] else { return }
    all[index][keyPath: isLent] = true
    all[target][keyPath: choice] = true
  }

  /// Takes along what a topic had lent, through all it was lent on to, unless another merged topic has it as well.
  private mutating func takeBack(
    _ choice: WritableKeyPath<Topic, Bool>, _ isLent: WritableKeyPath<Topic, Bool>, from index: Int
  ) {
    var index = index
    while all[index][keyPath: isLent], let target = all.firstIndex(where: { $0.id == all[index].mergedInto }) {
      all[index][keyPath: isLent] = false
      let heir = all.indices.first {
        $0 != index && all[$0].mergedInto == all[target].id && all[$0][keyPath: choice]
      }
      if let heir {
        all[heir][keyPath: isLent] = true
        return
      }
      all[target][keyPath: choice] = false
      index = target
    }
  }
}
