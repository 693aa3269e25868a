import Dialogue
import Reports
import Screen

/// The records behind a row of the look back.
struct ReviewDetail: ScreenPart {
  let screen: ScreenView
  let columns: Int

  var scrolled: ScrolledText { ScrolledText(title: title, lines: lines) }

  private var title: String {
    if let topic = model.reviewedTopic { return topic.title }
    if let result = model.reviewedResult {
      return "\(texts.name(of: result.kind)) · \(texts.sessionOn(result.session, texts.day(result.date)))"
    }
    guard let session = model.reviewedSession else { return "" }
    return texts.sessionOn(session.record.number, texts.day(session.record.date))
  }

  private var lines: [StyledLine] {
    if let topic = model.reviewedTopic { return lines(of: topic) }
    if let result = model.reviewedResult {
      return result.text.split(whereSeparator: \.isNewline).flatMap {
        StyledLine.wrapped(String($0), columns: columns)
      } + [StyledLine(result.cycle, .muted)]
    }
    return model.reviewedSession.map(lines) ?? []
  }

  private func lines(of topic: TopicLook) -> [StyledLine] {
    topic.occurrences.flatMap { occurrence in
      let row = occurrence.topic
      let minutes = row.milliseconds.map { texts.minutesCount(Duration.milliseconds($0).roundedMinutes) }
      let facts =
        [row.isDiscussed ? texts.wasDiscussed : texts.wasNotDiscussed, texts.say(row.origin)]
        + [row.dots.map(texts.dotsCount), minutes].compactMap(\.self)
      return [
        StyledLine(
          texts.sessionOn(occurrence.session.number, texts.day(occurrence.session.date)), .title)
      ]
        + StyledLine.wrapped("  " + texts.quoted(row.title), columns: columns, indent: "  ")
        + StyledLine.flowed("  ", facts, .muted, columns: columns, indent: "  ")
    }
  }

  private func lines(of session: SessionLook) -> [StyledLine] {
    let record = session.record
    guard session.tookPlace else {
      return [StyledLine(texts.isCancelled, .title)]
        + StyledLine.wrapped(record.cancellation ?? "", columns: columns)
    }
    return section(texts.name(of: .participation), people(of: session))
      + section(texts.name(of: .topics), record.topics.filter { $0.mergedInto == nil && !$0.isDropped }.map(line))
      + section(
        texts.say(Phase.needs),
        cards(of: record).map {
          "\($0.isConfidential ? texts.confidentialWording : $0.wording) – \(texts.say($0.status))"
        })
      + section(texts.name(of: .talk), talk(of: session))
      + section(texts.besides, record.events.compactMap(line))
  }

  private func section(_ title: String, _ items: [String]) -> [StyledLine] {
    guard !items.isEmpty else { return [] }
    return [StyledLine(title, .title)]
      + items.flatMap { StyledLine.wrapped("· \($0)", columns: columns, indent: "  ") }
  }

  private func people(of session: SessionLook) -> [String] {
    let access = AccessMode.allCases.filter { session.count($0) > 0 }.map { "\(texts.say($0)) \(session.count($0))" }
    return [
      "\(texts.peopleCount(session.present)) (\(texts.newPeople(session.newParticipants))): "
        + access.joined(separator: ", "),
      texts.joinedLate(session.joinedLate),
    ]
  }

  private func talk(of session: SessionLook) -> [String] {
    [
      texts.moods(session.moodIn, session.moodOut),
      "\(texts.turnsCount(session.record.turns.count)), \(texts.clock(session.talk))",
      "\(texts.talkEachHead): \(texts.balance(of: session))",
    ]
  }

  private func cards(of record: SessionRecord) -> [NeedCard] {
    model.lookedBack?.board.cards.filter { $0.session == record.number } ?? []
  }

  private func line(_ topic: TopicRecord) -> String {
    let minutes = topic.milliseconds.map { texts.minutesCount(Duration.milliseconds($0).roundedMinutes) }
    let facts = [topic.dots.map(texts.dotsCount), minutes ?? texts.wasNotDiscussed].compactMap(\.self)
    return "\(topic.title) (\(facts.joined(separator: ", ")))"
  }

  private func line(_ event: EventRecord) -> String? {
    let time = model.cycle.zone.timeOfDay(event.startedAt).text
    let length = texts.clock(.milliseconds(event.milliseconds))
    let what: String? =
      switch event.kind {
      case .topicExtension: texts.extensionWord
      case .activeBreak: texts.activeBreak
      case .dialInIssue: texts.dialInHelp(1) + ": " + (DialInIssue.Kind(rawValue: event.detail).map(texts.say) ?? "")
      case .disturbance: texts.say(Round.Kind.disturbance)
      case .replan: nil
      }
    let counted = event.kind == .topicExtension ? event.outcome?.split(separator: "/").map(String.init) ?? [] : []
    let thumbs = counted.count == 3 ? " · " + texts.thumbs(counted[0], counted[1], counted[2]) : ""
    return what.map { "\(time) \($0) \(length)" + thumbs }
  }
}
