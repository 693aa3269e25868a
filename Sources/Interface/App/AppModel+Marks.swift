import Dialogue

extension AppModel {
  /// Marks what was heard; what is written down as it is said is asked for at once.
  mutating func mark(_ kind: Mark.Kind, now: ClockReading) -> [AppEffect] {
    if kind.isTypedAtOnce { return open(.need(.note(kind))) }
    let turn = session?.runningDisturbance == nil ? session?.exchange.turn : nil
    let speaker = turn.flatMap { session?.participant($0.participant)?.name }
    return record(
      .heard(.marked(Identifier(from: &identifiers), as: kind, text: nil)), now: now,
      saying: texts.marked(kind, by: speaker))
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
