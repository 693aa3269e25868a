import Dialogue

extension AppModel {
  /// Marks what was heard; what is written down as it is said is asked for at once.
  mutating func mark(_ kind: Mark.Kind, now: ClockReading) -> [AppEffect] {
    if kind.isTypedAtOnce { return open(.need(.note(kind))) }
    guard let session else { return [] }
    let person = session.personMarked(as: kind)
    // A disturbance leaves nobody's name, and no word of whose it is.
    let group = session.runningDisturbance == nil ? texts.ofGroup : nil
    let mark = Mark.ID(from: &identifiers)
    let effects = record(
      .heard(.marked(mark, as: kind, text: nil)), now: now,
      saying: texts.marked(kind, by: person.map(name) ?? group))
    // In the talk the next digit says whose it is, and begins no turn.
    let isAsked = session.phase == .exchange && person == nil && group != nil && !session.present.isEmpty
    if isAsked, !effects.isEmpty { ask(.person(.mark(mark))) }
    return effects
  }

  /// What was marked while nobody spoke stays the group's.
  mutating func leave(toGroup mark: Mark.ID) -> [AppEffect] {
    entry = nil
    message = session?.needList[mark].map { .notice(texts.marked($0.kind, by: texts.ofGroup)) }
    return []
  }

  /// Says how often a strength was named, when it is not for the first time.
  mutating func tellMentions(of id: Mark.ID) {
    guard let list = session?.needList, let mark = list[id] else { return }
    let count = list.mentions(of: mark).count
    if count > 1 { message = .notice(texts.sentence(texts.mentions(count))) }
  }

  mutating func perform(_ command: NoteCommand) -> [AppEffect] {
    switch command {
    case .addTopic: open(.topic(.new(.participant)))
    case .editTopic: editTopic()
    case .addNeed: open(.need(.new(nil)))
    case .addReflection: open(.hour(.reflection), text: session?.reflection ?? "")
    }
  }

  private mutating func editTopic() -> [AppEffect] {
    let topic = session?.phase == .topics ? selectedTopic : session?.exchange.topic.flatMap { session?.topics[$0] }
    guard let topic else { return refuse(.noSuchTopic) }
    return open(.topic(.title(topic.id)), text: topic.title)
  }
}
