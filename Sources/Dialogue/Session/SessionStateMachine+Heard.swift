extension SessionStateMachine {
  /// What is still open after the hour, in the order in which it was heard.
  package var openPoints: [OpenPoint] {
    let marks = needList.marks.filter { !$0.isDropped && $0.need == nil }
    let undecided = Set(needList.undecided.map(\.id))
    // A mark keeps its place when its words are there and only the release is open.
    let heard = marks.compactMap { mark in
      mark.text == nil ? OpenPoint.text(mark.id) : undecided.contains(mark.id) ? .release(mark.id) : nil
    }
    let needs = needList.standing.filter { $0.category == nil && $0.status != .withdrawn }
    return needs.map { .category($0.id) } + heard
  }

  /// Whether it was set while a disturbance went on, which leaves no trace of whom it was about.
  private func isOfDisturbance(_ mark: Mark, at now: Moment) -> Bool {
    disturbances.contains { $0.interval.start <= mark.at && mark.at <= $0.interval.end ?? now }
  }

  mutating func change(by event: HeardEvent, at now: Moment) throws(Rejection) {
    switch event {
    case .marked(let id, let kind, let text):
      // A disturbance leaves neither whom it was about nor what was said in it.
      guard runningDisturbance == nil || kind != .quote else { throw .heard(.noQuoteHere) }
      let person = personMarked(as: kind)
      try needList.add(Mark(id: id, kind: kind, at: now, participant: person, topic: topicOfTalk, text: text))
    case .markAssigned(let id, let participant):
      try requirePresence(of: participant)
      try requireNoDisturbance()
      guard !needList.marks.contains(where: { $0.id == id && isOfDisturbance($0, at: now) }) else {
        throw .heard(.markOfDisturbance)
      }
      try needList.assign(id, to: participant)
    case .markWritten(let id, let text): try needList.write(text, for: id)
    case .markReleased(let id, let isReleased): try needList.release(isReleased, id)
    case .marksReleased(let ids): try needList.release(all: ids)
    case .markDropped(let id): try needList.drop(id)
    case .needCaptured(let id, let wording, let mark):
      let topic = mark.flatMap { needList[$0]?.topic } ?? topicOfTalk
      try needList.capture(
        Need(
          id: id, capturedAt: now, topic: topic,
          content: NeedContent(wording: wording, dueOn: date.adding(days: 7))), from: mark)
    case .needChanged(let id, let change):
      try changeNeed(id, change)
    case .needsMerged(let id, let target): try needList.merge(id, into: target)
    case .needReportedBack(let id): try reportBack(id)
    case .groundRuleAdded(let rule):
      guard !cycle.groundRules.contains(rule) else { throw .alreadyListed }
      addedRules.append(rule)
      cycle.groundRules.append(rule)
      if let index = disturbances.lastIndex(where: \.isRunning) { disturbances[index].hasNewRule = true }
    case .reflectionWritten(let text): reflection = text
    }
  }

  /// The topic that is talked about; a disturbance has none.
  private var topicOfTalk: Topic.ID? {
    phase == .exchange && runningDisturbance == nil ? exchange.topic : nil
  }

  private mutating func changeNeed(_ id: Need.ID, _ change: NeedChange) throws(Rejection) {
    if let index = earlierNeeds.firstIndex(where: { $0.id == id }) {
      guard case .status(let status, let answer) = change else { throw .heard(.noSuchNeed) }
      // The answer it brought along can be the reason.
      return try earlierNeeds[index].set(status, answer: answer, reason: earlierNeeds[index].answer)
    }
    // Hands are counted among all who came: somebody may have said it and left.
    try needList.change(id, change, present: takingPart.count, categories: opening.categories)
  }

  private mutating func reportBack(_ id: Need.ID) throws(Rejection) {
    guard let index = earlierNeeds.firstIndex(where: { $0.id == id }) else { throw .heard(.noSuchNeed) }
    guard earlierNeeds[index].reportedBackOn == nil else { throw .heard(.alreadyReportedBack) }
    earlierNeeds[index].reportedBackOn = date
    reportedBack.append(id)
  }
}
