import Dialogue

/// What is typed about the hour itself and its cycle.
package enum HourLine: Hashable, Sendable {
  /// A new rule of the group; an empty line is none.
  case groundRule
  /// How the thumbs stood for an extension; an empty line leaves them out.
  case thumbs
  /// A line for nobody but the facilitator.
  case reflection
  case cancelReason
  case moveDate
  case cycle(CycleField)
}

extension AppModel {
  func request(_ asked: HourLine) -> LineRequest {
    switch asked {
    case .groundRule:
      LineRequest(texts.newGroundRule) {
        $0.record(.heard(.groundRuleAdded($1)), now: $2, saying: $0.texts.groundRuleAdded)
      }
    case .thumbs: LineRequest(texts.thumbsLabel) { $0.countThumbs($1, now: $2) }
    case .reflection:
      LineRequest(texts.onlyForMe, whenEmpty: .isAnswer) { $0.record(.heard(.reflectionWritten($1)), now: $2) }
    case .cancelReason:
      LineRequest(texts.whyCancelled) { model, reason, now in
        model.record(.frame(.cancelled(reason: reason)), now: now, saying: model.texts.cancelled)
      }
    case .moveDate: LineRequest(texts.newDay) { $0.move(to: $1, now: $2) }
    case .cycle(let field): LineRequest(texts.label(of: field)) { $0.change(field, to: $1, now: $2) }
    }
  }
}
