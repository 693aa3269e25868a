package import Dialogue

/// What a typed day is for.
package enum DayPurpose: Equatable, Sendable {
  case due(Need.ID)
  case lastChecked(NetworkPartner.ID)
  /// Until that day somebody is asked to do something.
  case recommended(Recommendation.ID)
  case nextStep(NetworkPartner.ID)
  /// Since when the partner has that stage.
  case partnerStage(NetworkPartner.ID, PartnerStage)
  /// The session is on that day instead, at that time.
  case move(at: TimeOfDay)

  /// Due is the next such day, what was is the last one, and a session is moved by as little as possible.
  var meaning: TypedDay.Meaning {
    switch self {
    case .due, .recommended, .nextStep: .next
    case .lastChecked, .partnerStage: .last
    case .move: .nearest
    }
  }

  /// So many years away a day is asked about, because a wrong digit is more likely.
  fileprivate var yearsWithoutQuestion: Int {
    switch self {
    case .due, .lastChecked, .recommended, .nextStep, .partnerStage: 10
    case .move: 1
    }
  }
}

extension AppModel {
  /// In so many years nobody needs the day.
  private static let mostYears = 100

  /// Puts a typed day where it belongs, or asks first whether it is meant.
  mutating func enter(_ text: String, as purpose: DayPurpose, now: ClockReading) -> [AppEffect] {
    enter(TypedDay(text), as: purpose, now: now)
  }

  /// „31.03.“ or „31.03.2021“, also with a time behind it; a time alone is another time of the same day.
  mutating func move(to text: String, now: ClockReading) -> [AppEffect] {
    let time = movable?.start ?? start.proposal.start
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    let whole = TypedDay(text)
    // „31. 3. 2024“ is a day in a year, „31. 3. 1230“ one with a time.
    if let date = whole?.date(.nearest, of: today(at: now)), years(to: date, now: now) <= Self.mostYears {
      return enter(whole, as: .move(at: time), now: now)
    }
    for count in 1...4 where words.count > count {
      guard let given = TimeOfDay(typed: words.suffix(count).joined(separator: " ")),
        let day = TypedDay(words.dropLast(count).joined(separator: " "))
      else { continue }
      return enter(day, as: .move(at: given), now: now)
    }
    if whole?.date(.nearest, of: today(at: now)) == nil, let given = TimeOfDay(typed: text) {
      return put(movable?.date ?? start.proposal.date, as: .move(at: given), now: now)
    }
    return enter(whole, as: .move(at: time), now: now)
  }

  /// A day that is far away is taken with Enter; Esc goes back to the line.
  func question(about date: CivilDate, for purpose: DayPurpose) -> Question {
    var question = Question(texts.isDayMeant(texts.day(date)), [])
    question.rows = [(key: "Enter", text: texts.dayIsMeant), (key: "Esc", text: texts.dayAgain)]
    question.enter = Question.Reply(hint: texts.enterTakesDay) { model, now in
      model.entry = nil
      return model.put(date, as: purpose, now: now)
    }
    question.back = { model, _ in model.open(purpose.line, text: model.texts.date(date)) }
    question.hints = .confirmation(escape: texts.escDayAgain)
    return question
  }

  private mutating func enter(_ typed: TypedDay?, as purpose: DayPurpose, now: ClockReading) -> [AppEffect] {
    // A session that was put off is moved from where it is; everything else is meant from today.
    let reference =
      switch purpose {
      case .move: movable?.date ?? start.proposal.date
      case .due, .lastChecked, .recommended, .nextStep, .partnerStage: today(at: now)
      }
    guard let date = typed?.date(purpose.meaning, of: reference, today: today(at: now)) else {
      return refuseInput(texts.notADate)
    }
    if case .partnerStage = purpose, date > today(at: now) { return refuseInput(texts.isStillToCome(date)) }
    let years = years(to: date, now: now)
    guard years <= Self.mostYears else { return refuseInput(texts.dayIsTooFar(date)) }
    return years > purpose.yearsWithoutQuestion
      ? ask(.hour(.farDay(date, purpose))) : put(date, as: purpose, now: now)
  }

  private mutating func put(_ date: CivilDate, as purpose: DayPurpose, now: ClockReading) -> [AppEffect] {
    switch purpose {
    case .due(let need): set(need, by: .dueOn(date), now: now)
    case .recommended(let recommendation): setDue(date, of: recommendation, now: now)
    case .lastChecked(let partner): set(\.lastChecked, of: partner, to: date, now: now)
    case .nextStep(let partner): set(\.nextStepOn, of: partner, to: date, now: now)
    case .partnerStage(let partner, let stage): askReason(of: stage, for: partner, since: date)
    case .move(let time):
      record(.frame(.moved(to: date, at: time)), now: now, saying: texts.moved(to: date, at: time))
    }
  }

  /// The session that can be moved; nil while it is only offered.
  private var movable: SessionStateMachine? { session ?? start.unfinished?.history.state }

  private func years(to date: CivilDate, now: ClockReading) -> Int { abs(date.year - today(at: now).year) }

  func today(at now: ClockReading) -> CivilDate { cycle.zone.local(now.wall).date }
}

extension DayPurpose {
  /// The line in which it is typed.
  fileprivate var line: LinePurpose {
    switch self {
    case .due(let need): .need(.field(need, .dueOn))
    case .lastChecked(let partner): .desk(.partner(partner, .lastChecked))
    case .recommended(let recommendation): .desk(.recommendedUntil(recommendation))
    case .nextStep(let partner): .desk(.partner(partner, .nextStepOn))
    case .partnerStage(let partner, let stage): .desk(.partnerStageDay(partner, stage))
    case .move: .hour(.moveDate)
    }
  }
}
