import Dialogue

extension AppModel {
  /// Marks what was heard; what is written down as it is said is asked for at once.
  mutating func mark(_ kind: Mark.Kind, now: ClockReading) -> [AppEffect] {
    kind.isTypedAtOnce ? open(.need(.note(kind))) : mark(kind, text: nil, now: now)
  }

  /// Says whose it is. A digit that follows where nobody speaks says whose it is, and begins no turn.
  mutating func mark(_ kind: Mark.Kind, text: String?, now: ClockReading) -> [AppEffect] {
    guard let session else { return [] }
    let mark = Mark.ID(from: &identifiers)
    let event = SessionEvent.heard(.marked(mark, as: kind, text: text))
    // A disturbance leaves nobody's name, and no word of whose it is.
    if let disturbance = session.runningDisturbance {
      let effects = record(event, now: now, saying: texts.marked(kind, by: nil, isWordless: text == nil))
      hasMarkedForNobody = !effects.isEmpty && disturbance.turn == nil
      return effects
    }
    let person = session.personMarked(as: kind).map(name)
    let effects = record(
      event, now: now, saying: texts.marked(kind, by: person ?? texts.ofGroup, isWordless: text == nil))
    let isQuiet = session.phase == .exchange && session.exchange.turn == nil && !session.present.isEmpty
    if isQuiet, !effects.isEmpty { ask(.person(.mark(mark))) }
    return effects
  }

  mutating func assign(_ id: Mark.ID, to person: Participant, now: ClockReading) -> [AppEffect] {
    guard let kind = session?.needList[id]?.kind else { return refuse(.heard(.noSuchMark)) }
    return record(.heard(.markAssigned(id, to: person.id)), now: now, saying: texts.marked(kind, by: person.name))
  }

  /// What was marked while nobody spoke stays the group's, or of whoever a step is about.
  mutating func leaveAsItIs(_ mark: Mark.ID) -> [AppEffect] {
    entry = nil
    message = session?.needList[mark].map { .notice(texts.marked($0.kind, by: owner(of: mark))) }
    return []
  }

  /// Whose it is as it stands.
  private func owner(of mark: Mark.ID) -> String {
    session?.needList[mark]?.participant.map(name) ?? texts.ofGroup
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
    guard let topic else { return refuse(.topic(.noSuchTopic)) }
    return open(.topic(.title(topic.id)), text: topic.title)
  }
}
