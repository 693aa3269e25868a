import Content
import Dialogue

extension DemoHour {
  /// Notes, strengths and quotes, without whose they are.
  func noteRecords() throws(DemoProblem) -> [NoteRecord] {
    let notes = try session.notes.enumerated().map { index, note throws(DemoProblem) in
      NoteRecord(
        id: id("note", String(index + 1)), kind: try Mark.Kind(demo: note.kind, field: "kind"),
        topic: try note.topic.map { key throws(DemoProblem) in try discussedTopic(key) }, text: note.text,
        isReleased: note.released)
    }
    let strengths = session.strengths.enumerated().map { index, strength in
      NoteRecord(
        id: id("strength", String(index + 1)), kind: .strength, topic: nil, text: strength.text,
        isReleased: strength.released, mentions: strength.mentions)
    }
    let quotes = session.quotes.enumerated().map { index, quote in
      NoteRecord(
        id: id("quote", String(index + 1)), kind: .quote, topic: nil, text: quote.text, isReleased: quote.released)
    }
    return notes + strengths + quotes
  }

  /// The needs as they were captured: what the cycle knows of them at its end was not known yet.
  func needRecords() throws(DemoProblem) -> [NeedRecord] {
    try session.needs.map { need throws(DemoProblem) in
      NeedRecord(
        id: DemoName.need(need.id), topic: nil, wording: need.wording, category: need.category,
        field: try GKVField(demo: need.gkvField, field: "gkvField"),
        level: try Need.Level(demo: need.level, field: "level"), sharedBy: need.sharedBy,
        urgency: try Need.Urgency(demo: need.urgency, field: "urgency"), barrier: need.barrier,
        helpers: need.helper, nextStep: need.nextStep, responsible: need.responsible,
        isConfirmed: need.confirmed, isConfidential: need.confidential, isReleased: need.released)
    }
  }

  /// The name of a topic that was talked about in this session.
  func discussedTopic(_ key: String) throws(DemoProblem) -> Topic.ID {
    guard session.topics.contains(where: { $0.key == key && $0.discussed }) else {
      throw .unknownTopic(key, session: session.number)
    }
    return DemoName.topic(key)
  }
}
