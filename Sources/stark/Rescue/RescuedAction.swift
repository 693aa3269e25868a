import Dialogue
import Interface

/// One action that could not be written into the database, in a form that can stand in a file.
enum RescuedAction: Codable {
  case begin(SessionOpening, ClockReading, [SessionEntry])
  case append([SessionEntry], Session.ID, position: Int)
  case type(field: String, text: String, cursor: Int, Session.ID)
  case giveUpLine(Session.ID)
  case typeAtDesk(field: String, text: String, cursor: Int)
  case giveUpLineAtDesk(field: String)
  case note([NeedFact])
  case assess([AssessmentFact])
  case keep([NetworkPartnerFact])
  case stage([PartnerStageFact])
  case link([NeedPartnerFact])
  case end(Cycle.ID, at: Instant)

  /// What `effect` writes. Nil for the closing of a session: its journal is still there, and it is offered for closing
  /// once more.
  init?(_ effect: WritingEffect) {
    switch effect {
    case .begin(let opening, let reading, let entries): self = .begin(opening, reading, entries)
    case .append(let entries, let session, let position): self = .append(entries, session, position: position)
    case .save(let draft?, let session):
      self = .type(field: draft.field, text: draft.text, cursor: draft.cursor, session)
    case .save(nil, let session): self = .giveUpLine(session)
    case .saveAtDesk(let draft?, let field): self = .typeAtDesk(field: field, text: draft.text, cursor: draft.cursor)
    case .saveAtDesk(nil, let field): self = .giveUpLineAtDesk(field: field)
    case .note(let facts): self = .note(facts)
    case .assess(let facts): self = .assess(facts)
    case .keep(let facts): self = .keep(facts)
    case .stage(let facts): self = .stage(facts)
    case .link(let facts): self = .link(facts)
    case .end(let cycle, let instant): self = .end(cycle, at: instant)
    case .close: return nil
    }
  }

  /// What is to be written.
  var effect: WritingEffect {
    switch self {
    case .begin(let opening, let reading, let entries): .begin(opening, reading, entries)
    case .append(let entries, let session, let position): .append(entries, session, from: position)
    case .type(let field, let text, let cursor, let session):
      .save(Draft(field: field, text: text, cursor: cursor), session)
    case .giveUpLine(let session): .save(nil, session)
    case .typeAtDesk(let field, let text, let cursor):
      .saveAtDesk(Draft(field: field, text: text, cursor: cursor), field: field)
    case .giveUpLineAtDesk(let field): .saveAtDesk(nil, field: field)
    case .note(let facts): .note(facts)
    case .assess(let facts): .assess(facts)
    case .keep(let facts): .keep(facts)
    case .stage(let facts): .stage(facts)
    case .link(let facts): .link(facts)
    case .end(let cycle, let instant): .end(cycle, at: instant)
    }
  }
}
