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
    guard id != target else { throw .topic(.sameTopic) }
    all[index].mergedInto = target
    lend(\.isAcclaimed, \.hasLentThumbs, from: index, to: targetIndex)
    lend(\.isChosen, \.hasLentChoice, from: index, to: targetIndex)
    setDots(all[targetIndex].dots + all[index].dots, at: targetIndex)
  }

  /// A topic stands for itself again, with the dots it had. Where dots were taken away meanwhile it gets what is left:
  /// neither merging nor this changes how many dots were given.
  mutating func unmerge(_ id: Topic.ID) throws(Rejection) {
    guard let index = all.firstIndex(where: { $0.id == id }), all[index].mergedInto != nil else {
      throw .topic(.notMerged)
    }
    takeBack(\.isAcclaimed, \.hasLentThumbs, from: index)
    takeBack(\.isChosen, \.hasLentChoice, from: index)
    let targets = targets(of: all[index])
    let own = all[index].dots
    let left = min(own, targets.last.map { all[$0].dots } ?? 0)
    for target in targets {
      setDots(max(0, all[target].dots - (target == targets.last ? left : own)), at: target)
    }
    if left < own { setDots(left, at: index) }
    all[index].mergedInto = nil
    if frozenOrder?.contains(id) == false { frozenOrder?.append(id) }
  }

  /// Places of what a topic went into, and of what that went into since, to the one that stands.
  private func targets(of topic: Topic) -> [Int] {
    var targets: [Int] = []
    var next = topic.mergedInto
    while let index = all.firstIndex(where: { $0.id == next }) {
      targets.append(index)
      next = all[index].mergedInto
    }
    return targets
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
