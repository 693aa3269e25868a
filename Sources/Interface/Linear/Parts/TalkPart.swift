import Dialogue
import Screen

/// Who speaks and how long, who is next, and the topic, the method or the break that goes on.
struct TalkPart: ScreenPart {
  let screen: ScreenView

  private static let columns = LinearView.size.columns - 4

  var announcements: [Announcement] {
    guard let session = model.session, session.phase != .closed else { return [] }
    let pause = session.runningBreak.map(announcements) ?? []
    if let disturbance = session.runningDisturbance { return pause + self.announcements(of: disturbance, in: session) }
    return pause + (session.phase == .exchange ? talk(in: session) : [])
  }

  // MARK: The talk

  private func talk(in session: SessionStateMachine) -> [Announcement] {
    let panel = TurnTimerPanel(screen: screen, session: session, isWide: true)
    let exchange = session.exchange
    let title = exchange.topic.flatMap { session.topics[$0]?.title } ?? texts.noTopic
    let gap = GapText(screen: screen).sentence(columns: Self.columns).words
    return turn(in: session, panel)
      + [
        Announcement(.next, panel.next.map { texts.nextIs($0.numbered) } ?? texts.nobodyWaits),
        Announcement(.notice("gap"), exchange.turn == nil ? gap : ""), Announcement(.topic, title),
      ] + topicTime(panel) + method(in: session)
  }

  private func turn(in session: SessionStateMachine, _ panel: TurnTimerPanel) -> [Announcement] {
    guard let turn = session.exchange.turn, let person = session.participant(turn.participant) else {
      return [Announcement(.speaker, texts.nobodySpeaks)]
    }
    let timer = TurnTimer(of: turn, at: moment)
    let reason = SpeakReason(screen: screen, session: session).words(for: turn).first ?? ""
    return said(person, timer, [reason, panel.limit(person, timer, in: turn)], turn.id)
      + [Announcement(.notice("gap"), GapText(screen: screen).lines(of: turn).words)]
  }

  /// Who speaks is said once; of the time only what has become of it.
  private func said(
    _ person: Participant, _ timer: TurnTimer, _ facts: [String], _ turn: Turn.ID
  ) -> [Announcement] {
    let facts = facts.filter { !$0.isEmpty }
    let who = "\(person.numbered) \(texts.speaks)"
    let state = texts.state(of: timer).0
    return [
      Announcement(.speaker, ([who] + facts).joined(separator: " · "), state: "\(turn) \(person.id)"),
      Announcement(.timer("turn \(turn)"), state, state: stage(of: timer), on: .change),
      Announcement(.list("clock", 0), "\(state) \(texts.clock(timer.elapsed))", on: .request),
    ]
  }

  /// Begun, soon over, over, and then every whole minute over.
  private func stage(of timer: TurnTimer) -> String {
    switch timer.state {
    case .running: "running"
    case .soonOver: "soon"
    case .over(let by): "over \(by.wholeMinutes)"
    case .paused: "paused"
    }
  }

  private func topicTime(_ panel: TurnTimerPanel) -> [Announcement] {
    guard let (used, box) = panel.topicTime else { return [] }
    return [
      Announcement(
        .timer("topic"), texts.topicTime(panel.figure), state: used < box ? "" : "over \((used - box).wholeMinutes)",
        on: .change),
      Announcement(.list("topic", 0), texts.topicTime(panel.figure), on: .request),
    ]
  }

  /// The step is said when it begins, and its minutes on request.
  private func method(in session: SessionStateMachine) -> [Announcement] {
    let items = StepText(screen: screen, session: session).items(columns: Self.columns)
    return items.enumerated().map { place, lines in
      let head = place == 0 ? lines.first?.spans.first?.text : nil
      return Announcement(place == 0 ? .methodStep : .text("step", place), lines.words, state: head)
    }
  }

  // MARK: What stands in between

  private func announcements(of pause: ActiveBreak) -> [Announcement] {
    let text = BreakText(screen: screen, taken: pause)
    let length = pause.length(at: moment)
    let over = length - .seconds(pause.seconds)
    let isDone = pause.exerciseEnd.map { length >= $0 } ?? false
    let stage = over < .zero ? "\(isDone)" : "over \(over.wholeMinutes)"
    return [
      Announcement(.notice("break"), text.title, state: "\(pause.id)\(text.title)"),
      Announcement(.timer("break"), text.state.joined(separator: " · "), state: stage),
    ]
      + text.sentences(columns: Self.columns).enumerated().map {
        Announcement(.text(text.title, $0.offset), $0.element.text)
      }
  }

  private func announcements(of disturbance: Disturbance, in session: SessionStateMachine) -> [Announcement] {
    let view = DisturbanceView(screen: screen, session: session, disturbance: disturbance)
    let clock = texts.clock(disturbance.length(at: moment))
    let speaker: [Announcement]
    if let turn = disturbance.turn, let person = session.participant(turn.participant) {
      let timer = TurnTimer(of: turn, at: moment)
      let limit = texts.until(texts.clock(timer.allowance))
      speaker = said(person, timer, [person.moreTime ? "\(limit) (\(texts.hasMoreTime))" : limit], turn.id)
    } else {
      speaker = [Announcement(.speaker, texts.nobodySpeaks), Announcement(.next, view.next)]
    }
    return speaker + [
      Announcement(.notice("gap"), GapText(screen: screen).lines(of: disturbance).words),
      Announcement(.list("disturbance", 0), texts.disturbanceTime(clock), on: .request),
      Announcement(.notice("standstill"), texts.standsStill(session.phase)),
    ]
  }
}
