import Dialogue

extension AppModel {
  mutating func performOnMarks(_ command: Command, now: ClockReading) -> [AppEffect]? {
    let kind: Mark.Kind
    switch command {
    case .markNeed: kind = .need
    case .markIdea: kind = .idea
    case .markQuote: kind = .quote
    case .markHealthHelpful: kind = .healthHelpful
    case .markHealthWatchOut: kind = .healthWatchOut
    case .markPerspective: kind = .perspective
    case .markStrength: kind = .strength
    case .markFollowUp: kind = .followUp
    case .markSuccess: kind = .success
    case .addTakeaway:
      open(.note(.takeaway))
      return []
    case .addFormatNote:
      open(.note(.format))
      return []
    case .addConcern:
      open(.note(.concern))
      return []
    case .addReflection:
      open(.reflection, text: session?.reflection ?? "")
      return []
    case .addNeed:
      open(.need(nil))
      return []
    case .addTopic:
      open(.topic(.participant))
      return []
    case .editTopic:
      return editTopic()
    default:
      return nil
    }
    let turn = session?.runningDisturbance == nil ? session?.exchange.turn : nil
    let speaker = turn.flatMap { session?.participant($0.participant)?.name }
    return record(
      .heard(.marked(Identifier(from: &identifiers), as: kind, text: nil)), now: now,
      saying: texts.marked(kind, by: speaker))
  }

  private mutating func editTopic() -> [AppEffect] {
    let topic = session?.phase == .topics ? selectedTopic : session?.exchange.topic.flatMap { session?.topics[$0] }
    guard let topic else {
      message = .refusal(texts.refusal(.noSuchTopic, in: session))
      return []
    }
    open(.topicTitle(topic.id), text: topic.title)
    return []
  }
}
