package import Dialogue

/// What is asked of a person chosen by number.
package enum PersonAction: Equatable, Sendable {
  case leave, connectionLost, moreTime, edit, mood, directReply, reassign, dialIn, expect, sharedDevice, resume
  case listens, concern, plan
  /// Who was entered twice.
  case twice
  /// Who else is the same person.
  case sameAs(Participant.ID)
  /// Whose it is what was marked while nobody spoke.
  case mark(Mark.ID)
  /// How somebody takes part from now on; nil asks how.
  case access(AccessMode?)
  /// Whose device somebody uses from now on.
  case deviceOf(Participant.ID)
}

extension AppModel {
  /// Whom it is about. Those it can concern are shown; of everybody else the reason is said why not.
  func question(_ action: PersonAction) -> Question {
    let offered = people(for: action)
    let others = (session?.roster ?? []).filter { person in !offered.contains { $0.id == person.id } }
    func answer(_ person: Participant, isOffered: Bool) -> Question.Answer {
      Question.Answer(
        number: person.key, text: texts.person(person.name, note: note(on: person, for: action)),
        isOffered: isOffered
      ) { model, now in model.choose(person, for: action, now: now) }
    }
    var question = Question(
      texts.question(action),
      people: offered.map { answer($0, isOffered: true) } + others.map { answer($0, isOffered: false) })
    addKeys(to: &question, for: action)
    return question
  }

  /// What Enter means beside the digits, and where Esc leads back to.
  private func addKeys(to question: inout Question, for action: PersonAction) {
    switch action {
    case .dialIn: question.enter = Question.Reply(hint: texts.enterIsNobody) { $0.dialInOfNobody(now: $1) }
    case .mark(let mark):
      let told = session?.needList[mark]?.participant.map(name)
      let hint = told.map(texts.enterIs) ?? texts.enterIsGroup
      question.enter = Question.Reply(hint: hint) { model, _ in model.leaveAsItIs(mark) }
      question.back = { model, _ in model.leaveAsItIs(mark) }
      question.rows = [(key: "Enter", text: told ?? texts.ofGroup)]
      question.mayWait = true
    case .deviceOf(let id):
      question.enter = Question.Reply(hint: texts.enterIsOwnDevice) { $0.stopSharing(id, now: $1) }
      question.back = { model, _ in model.ask(.person(.sharedDevice)) }
    case .expect:
      question.enter = Question.Reply(hint: texts.enterIsNew) { model, _ in model.open(.person(.expected)) }
    case .sharedDevice: question.enter = deviceAsLastTime
    case .sameAs(let id):
      question.enter = likelyTwin(of: id)
      question.back = { model, _ in model.ask(.person(.twice)) }
    case .connectionLost:
      if let speaker = whoSpeaks {
        question.enter = Question.Reply(hint: texts.enterIs(speaker.name)) {
          $0.choose(speaker, for: .connectionLost, now: $1)
        }
      }
    case .leave, .moreTime, .edit, .mood, .directReply, .reassign, .resume, .listens, .concern, .plan, .access,
      .twice:
      break
    }
  }

  /// Whose turn it is to be heard, in a disturbance, in the exchange or in a round.
  private var whoSpeaks: Participant? {
    guard let session else { return nil }
    let turn = session.runningDisturbance.map(\.turn) ?? session.exchange.turn
    return (turn?.participant ?? session.round?.current).flatMap(session.participant)
  }

  /// Whom a person's choice is about: those it can concern.
  package func people(for action: PersonAction) -> [Participant] {
    guard let session else { return [] }
    switch action {
    case .leave, .connectionLost, .directReply, .reassign, .listens, .concern, .mark: return session.present
    // When all have gone, a plan still belongs to somebody who was there.
    case .plan: return session.present.isEmpty ? session.roster.filter { came($0.id) } : session.present
    case .mood: return session.roster.filter { !session.roundsAnswered(by: $0.id).isEmpty }
    case .access, .moreTime, .edit, .dialIn, .sharedDevice, .twice: return session.roster
    case .expect: return session.roster.filter { !session.isPresent($0.id) }
    case .deviceOf(let id): return session.roster.filter { $0.id != id }
    case .sameAs(let id):
      return session.roster.filter { $0.id != id && (session.isNewToday(id) || session.isNewToday($0.id)) }
    case .resume: return session.mayResume
    }
  }

  /// A problem of nobody in particular: the open one ends, or another one is asked for.
  private mutating func dialInOfNobody(now: ClockReading) -> [AppEffect] {
    if let open = session?.issues.last(where: { $0.isOpen && $0.participant == nil }) {
      entry = nil
      return record(.people(.issueClosed(open.id)), now: now, saying: texts.issueClosed)
    }
    return ask(.technology(.kind(nil, helper: session?.usualHelper ?? "")))
  }

  /// Enter takes the first of the devices that were shared last time; nil when there is none.
  private var deviceAsLastTime: Question.Reply? {
    session?.proposedDevices.first.map { guest, owner in
      Question.Reply(hint: texts.enterSharesAgain(guest.name, with: owner.name)) { model, now in
        model.choose(owner, for: .deviceOf(guest.id), now: now)
      }
    }
  }

  private mutating func stopSharing(_ id: Participant.ID, now: ClockReading) -> [AppEffect] {
    entry = nil
    return record(.technology(.deviceShared(id, with: nil)), now: now, saying: texts.ownDevice(name(of: id)))
  }
}
