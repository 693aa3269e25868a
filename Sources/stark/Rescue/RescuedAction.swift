import Dialogue
import Interface

/// One action that could not be written into the database, in a form that can stand in a file.
enum RescuedAction: Codable {
  case begin(SessionOpening, ClockReading, [SessionEntry])
  case append([SessionEntry], Session.ID, position: Int)
  case type(field: String, text: String, cursor: Int, Session.ID)
  case giveUpLine(Session.ID)
  case note(id: Identifier<NeedFact>, need: Need.ID, at: Instant, field: String, value: String)

  /// What `effect` writes. Nothing for the closing of a session: its journal is still there, and it is offered for
  /// closing once more.
  static func actions(_ effect: AppEffect) -> [RescuedAction] {
    switch effect {
    case .begin(let opening, let reading, let entries): [.begin(opening, reading, entries)]
    case .append(let entries, let session, let position): [.append(entries, session, position: position)]
    case .save(let draft?, let session):
      [.type(field: draft.field, text: draft.text, cursor: draft.cursor, session)]
    case .save(nil, let session): [.giveUpLine(session)]
    case .note(let facts):
      facts.map { .note(id: $0.id, need: $0.need, at: $0.at, field: $0.field.rawValue, value: $0.value) }
    case .close, .look, .rescue, .suspend, .quit: []
    }
  }

  /// What is to be written; nil for what a later version rescued.
  var effect: AppEffect? {
    switch self {
    case .begin(let opening, let reading, let entries): .begin(opening, reading, entries)
    case .append(let entries, let session, let position): .append(entries, session, from: position)
    case .type(let field, let text, let cursor, let session):
      .save(Draft(field: field, text: text, cursor: cursor), session)
    case .giveUpLine(let session): .save(nil, session)
    case .note(let id, let need, let at, let field, let value):
      NeedFact.Field(rawValue: field).map { .note([NeedFact(id: id, need: need, at: at, field: $0, value: value)]) }
    }
  }
}
