import Dialogue

/// Putting topics together, apart and away, and where the cursor is afterwards.
extension AppModel {
  mutating func perform(_ command: MergingCommand) -> [AppEffect] {
    switch command {
    case .mergeTopics: withTopic { $0.ask(.topic(.merge($1)), orRefuse: $0.texts.onlyOneTopic) }
    case .unmergeTopics: mergedTopics.isEmpty ? refuse(.topic(.notMerged)) : ask(.topic(.unmerge))
    case .linkTopic: withTopic { $0.ask(.topic(.link($1)), orRefuse: $0.texts.noEarlierTopic) }
    }
  }

  /// The cursor goes along into the topic that stays.
  mutating func merge(_ id: Topic.ID, into target: Topic, now: ClockReading) -> [AppEffect] {
    let key = keymap.firstKey(of: .note(.editTopic), in: contexts) ?? ""
    let effects = record(.topics(.merged(id, into: target.id)), now: now, saying: texts.merged(key: key))
    if !effects.isEmpty { selection.topic = target.id }
    return effects
  }

  /// The cursor goes to the topic that stands for itself again.
  mutating func unmerge(_ id: Topic.ID, now: ClockReading) -> [AppEffect] {
    let effects = record(.topics(.unmerged(id)), now: now)
    if !effects.isEmpty { selection.topic = id }
    return effects
  }

  /// The cursor stays where it was: on the topic that comes up, or on the last one.
  mutating func drop(_ id: Topic.ID, now: ClockReading) -> [AppEffect] {
    let place = session?.topics.standing.firstIndex { $0.id == id } ?? 0
    let effects = record(.topics(.dropped(id)), now: now)
    guard !effects.isEmpty, let left = session?.topics.standing.map(\.id) else { return effects }
    selection.topic = left.isEmpty ? nil : left[min(place, left.count - 1)]
    return effects
  }

  /// The topic under the cursor is put first among those it is level with; from elsewhere the older suggestion of the
  /// first tie is proposed. The reason is asked for either way.
  mutating func decideTie(in session: SessionStateMachine) -> [AppEffect] {
    let ties = session.topics.openTies
    let own = ties.first { $0.contains { $0.id == selectedTopic?.id } }
    guard let tie = own ?? ties.first, let proposal = tie.first else { return refuse(.topic(.noTie)) }
    let first = own == nil ? proposal : selectedTopic ?? proposal
    selection.topic = first.id
    return open(
      .topic(.tieReason(first.id)), text: first.id == proposal.id ? texts.tieReasonOlder : texts.byThumbs)
  }
}
