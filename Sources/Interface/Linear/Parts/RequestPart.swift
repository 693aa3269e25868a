import Dialogue
import Screen

/// What is in sight on a screen all the time and said only to whoever asks for everything: lists, marks, prompts, keys.
struct RequestPart: ScreenPart {
  let screen: ScreenView

  private static let columns = LinearView.size.columns - 4

  var announcements: [Announcement] { lists + prompts + marks + saved + keys }

  private var lists: [Announcement] {
    guard model.place == .session, let session = model.session, session.phase != .closed else { return below }
    if let disturbance = session.runningDisturbance {
      let panel = DisturbancePanel(screen: screen, session: session, disturbance: disturbance)
      return list(texts.whoIsHere, panel.people.map { panel.line(of: $0, columns: Self.columns).text })
    }
    switch session.phase {
    case .preparation:
      let view = PreparationView(screen: screen, session: session)
      return list("\(texts.group): \(texts.here(session.present.count))", view.people)
    case .checkIn, .checkOut: return round(in: session)
    case .topics: return list("", [TopicsView(screen: screen, session: session).dots])
    case .exchange: return exchange(in: session)
    case .needs, .wrapUp: return needs(in: session)
    case .closed: return []
    }
  }

  /// A heading and what stands below it.
  private func list(_ title: String, _ items: [String]) -> [Announcement] {
    let all = ([title] + items).filter { !$0.isEmpty }
    return all.enumerated().map { Announcement(.list(title, $0.offset), $0.element, on: .request) }
  }

  private func round(in session: SessionStateMachine) -> [Announcement] {
    guard let round = session.round else { return [] }
    let view = RoundView(screen: screen, session: session)
    let answered = round.answers.count { $0.state == .given || $0.state == .passed }
    let moods = Mood.allCases.map { "\($0.rawValue) \(texts.say($0))" }.joined(separator: " · ")
    let plans = OpenPlanText(screen: screen, session: session).block(columns: Self.columns).items.map(\.words)
    return list(
      texts.given(answered, of: round.answers.count),
      view.rows(of: round, columns: Self.columns).map(\.words) + [view.moods(of: round), moods])
      + (session.phase == .checkIn ? list(texts.howDidItGo, plans) : [])
  }

  private func exchange(in session: SessionStateMachine) -> [Announcement] {
    let panel = SpeakingListPanel(screen: screen, session: session)
    let view = ExchangeView(screen: screen, session: session)
    let line = session.exchange.line(at: moment).enumerated().map {
      panel.row($0.offset, $0.element, columns: Self.columns).text
    }
    let invitation = InvitationText(screen: screen, session: session, columns: Self.columns)
    return list(texts.speakingList, line + panel.parked.map(\.text))
      + list(" ", [invitation.names.words, invitation.sentence.words])
      + list("  ", view.furtherTopics(columns: Self.columns).items.map(\.words))
      + list(texts.onlyForYou, [PrivateTalk(screen: screen, session: session, columns: Self.columns).talk.words])
  }

  private func needs(in session: SessionStateMachine) -> [Announcement] {
    let view = NeedsView(screen: screen, session: session)
    let areas = model.categoryGroups.map { "\($0.number) \($0.title)" }.joined(separator: " · ")
    let hasAreas = if case .need = model.selectedNeedRow { true } else { false }
    guard session.phase == .wrapUp else { return hasAreas ? list(texts.areas, [areas]) : [] }
    let own = session.reflection.isEmpty ? "" : "\(texts.ownLine): \(session.reflection)"
    return list(texts.wholeHour, [view.hour.joined(separator: " · "), hasAreas ? areas : "", own])
  }

  /// What stands below the lists of those who look back.
  private var below: [Announcement] {
    switch model.place {
    case .review: list("", model.lookedBack.map { ReviewView(screen: screen).page(of: $0.lookback).summary } ?? [])
    case .partners: list("", DirectoryView(screen: screen).page(columns: Self.columns).notes)
    case .board, .report, .today, .session: []
    }
  }

  /// Said at once where somebody has asked for other ones.
  private var prompts: [Announcement] {
    guard model.place == .session, let session = model.session, session.phase != .closed else { return [] }
    // Those of the preparation are part of its text.
    guard session.phase != .preparation || session.runningDisturbance != nil else { return [] }
    let text = PromptText(screen: screen)
    let items = text.items(columns: Self.columns).map(\.words)
    guard !items.isEmpty else { return [] }
    let occasion = model.hasTurnedPrompts ? Announcement.Occasion.appearance : .request
    return ([text.title] + items).enumerated().map {
      Announcement(.text("prompts", $0.offset), $0.element, on: occasion)
    }
  }

  private var marks: [Announcement] {
    [Announcement(.list("marks", 0), BottomView(screen: screen, columns: 1).marks.first ?? "", on: .request)]
  }

  private var saved: [Announcement] {
    guard model.saving == .stored, model.hasWritten else { return [] }
    return [Announcement(.list("saved", 0), texts.allSaved, on: .request)]
  }

  private var keys: [Announcement] {
    guard case .place = model.focus else { return [] }
    let again = Command.general(.readAgain)
    let hints = HintText(screen: screen).hints
    let words = hints.items + [hints.last, "\(key(again)) \(texts.title(of: again))"].compactMap(\.self)
    return [Announcement(.keys("place"), words.joined(separator: " · "), on: .request)]
  }
}
