import Content
import Dialogue
import Screen

/// The start screen: the next or open session, one key away.
struct TodayView: ScreenPart {
  let screen: ScreenView

  /// The session that was begun and is not over.
  private var open: SessionStateMachine? {
    let session = model.session ?? model.start.unfinished?.history.state
    return session?.phase == .closed ? nil : session
  }

  /// With blank rows between its parts where there is room for all of it, else one part below the other.
  func scrolled(columns: Int, rows: Int) -> ScrolledText {
    let blocks = blocks(columns: columns)
    let lines = blocks.flatMap { $0.items.flatMap(\.self) }
    let room = rows - 3
    return ScrolledText(
      title: texts.today, trailing: model.cycle.name,
      lines: [StyledLine()] + (lines.count > room ? lines : Block.stacked(blocks, rows: room)))
  }

  private func blocks(columns: Int) -> [Block] {
    let demo = model.start.isDemo ? [StyledLine.wrapped(texts.demoNotice, .attention, columns: columns)] : []
    let session = open.map { offer($0, columns: columns) } ?? offerNext(columns: columns)
    let needs = model.earlierNeeds(in: open).filter { $0.reportedBackOn == nil }
    let topics = open?.waitingTopics ?? model.start.proposal.topicStore
    let team = texts.team(open?.team ?? model.cycle.team)
    return [
      Block([session]), Block(draftsAtDesk(columns: columns)), Block(demo),
      Block(waitingRescues(columns: columns)), Block(faults(columns: columns)),
      list(
        texts.answersDue(needs.count(where: \.isDueToReport)),
        (needs.filter(\.isDueToReport) + needs.filter { !$0.isDueToReport }).map {
          "\($0.isConfidential ? texts.confidentialWording : $0.wording) – \(texts.say($0.status))"
        },
        columns: columns),
      list(
        texts.topicsWaitCount(topics.count),
        topics.map { "\($0.title) \(texts.since(texts.shortDate($0.firstCollectedOn), times: $0.timesListed))" },
        columns: columns),
      Block(team.isEmpty ? [] : [StyledLine.flowed("", team, .text, columns: columns)]),
    ]
  }

  /// What staff have left half typed: no screen but the field itself shows it.
  private func draftsAtDesk(columns: Int) -> [[StyledLine]] {
    guard !model.deskDrafts.isEmpty else { return [] }
    let keys = [Command.go(.board), .go(.partners), .go(.report)].map { key($0) }.filter { !$0.isEmpty }
    return [StyledLine.wrapped(texts.deskDraftIsThere(keys: keys), .attention, columns: columns)]
  }

  /// What an earlier program rescued and nobody can bring back yet.
  private func waitingRescues(columns: Int) -> [[StyledLine]] {
    model.waitingRescues.map { StyledLine.wrapped($0, .attention, columns: columns, indent: "  ") }
  }

  /// Files of one's own that were left out: who wrote them has to know.
  private func faults(columns: Int) -> [[StyledLine]] {
    model.library.faults.map { StyledLine.wrapped(texts.fault($0), .attention, columns: columns, indent: "  ") }
  }

  /// A heading with its number, and the first few below it.
  private func list(_ title: String, _ items: [String], columns: Int) -> Block {
    let rest = items.count > 4 ? [[StyledLine("  " + texts.andMore(items.count - 4), .muted)]] : []
    let shown = items.prefix(4).map { StyledLine.wrapped("· \($0)", columns: columns, indent: "  ") }
    return Block([[StyledLine(title, .title)]] + shown + rest)
  }

  private func offer(_ session: SessionStateMachine, columns: Int) -> [StyledLine] {
    let next = StyledLine.wrapped(texts.beginNextHint(key: key(.start(.beginNextSession))), .muted, columns: columns)
    if let reason = session.cancellation {
      return [StyledLine("\(texts.day(session.date)): \(texts.isCancelled)", .strong)]
        + StyledLine.wrapped(reason, columns: columns) + next
    }
    let speaker = session.exchange.turn.flatMap { session.participant($0.participant)?.name }
    let phase = texts.say(session.phase)
    let disturbance = session.runningDisturbance.map { texts.disturbanceTitle($0.kind) }
    let pause = session.runningBreak.map { _ in texts.activeBreak }
    let standstill = [disturbance, pause].compactMap(\.self)
    let place =
      if standstill.isEmpty, let speaker {
        texts.openWithSpeaker(phase, speaker)
      } else {
        texts.openIn(([phase] + standstill).joined(separator: " · "))
      }
    let day = texts.openSession(session.opening.number, texts.day(session.date))
    return StyledLine.wrapped(day, .strong, columns: columns)
      + StyledLine.wrapped(place, columns: columns, indent: "  ") + leftOpen
      + StyledLine.wrapped(howToGoOn, .key, columns: columns) + (model.mayBeginNext(at: screen.now) ? next : [])
  }

  private var howToGoOn: String {
    guard model.openAbsence(at: screen.now) != nil else { return texts.resumeHint }
    return texts.howToGoOn(
      enter: screen.key(.start(.beginSession)), wrapUp: screen.key(.start(.wrapUpAsItWas)))
  }

  /// What resuming brings back besides the place in the hour.
  private var leftOpen: [StyledLine] {
    guard let unfinished = model.start.unfinished, !model.hasResumed else { return [] }
    let last = model.openAbsence(at: screen.now).map { absence in
      let local = screen.zone.local(absence.start.wall)
      return texts.lastOpen(texts.day(local.date), at: screen.zone.timeOfDay(absence.start.wall).text)
    }
    let words = last ?? model.gapToResume.map { texts.gapOf(texts.length($0)) }
    let gap = words.map { [StyledLine($0, .attention)] } ?? []
    return gap + (unfinished.draft == nil ? [] : [StyledLine(texts.draftIsThere, .attention)])
  }

  private func offerNext(columns: Int) -> [StyledLine] {
    let next = model.start.proposal
    let end = TimeOfDay(minutes: next.start.minutes + next.cycle.plan.total)
    return [
      StyledLine(texts.nextSession(next.number, texts.day(next.date)), .strong),
      StyledLine(texts.timeSpan(next.start.text, end.text)), StyledLine(texts.beginHint, .key),
    ] + StyledLine.wrapped(texts.cycleHint(key: key(.frame(.editCycle))), .muted, columns: columns)
  }
}
