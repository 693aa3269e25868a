import Dialogue

/// What is typed about the hour itself and its cycle.
package enum HourLine: Hashable, Sendable {
  /// A new rule of the group; an empty line is none.
  case groundRule
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

  /// „31.03.“, „31.03.2021“ or with a time behind it.
  private mutating func move(to text: String, now: ClockReading) -> [AppEffect] {
    let words = text.split(separator: " ").map(String.init)
    let reference = session?.date ?? start.proposal.date
    let given = words.last.flatMap { TimeOfDay($0) }
    let day = words.dropLast(given == nil ? 0 : 1).joined(separator: " ")
    let time = given ?? session?.start ?? start.proposal.start
    guard let date = texts.readDate(day, near: reference),
      abs(date.daysSinceEpoch - reference.daysSinceEpoch) <= 366
    else { return refuseInput(texts.notADate) }
    return record(.frame(.moved(to: date, at: time)), now: now, saying: texts.moved(to: date, at: time))
  }
}
