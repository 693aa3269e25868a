import Dialogue
import Screen

extension AppModel {
  mutating func perform(_ command: PresenceCommand, pressed: Key?, now: ClockReading) -> [AppEffect] {
    switch command {
    case .arrive:
      let effects = open(.person(.arrival))
      guard case .line(let line) = entry, let pressed, pressed == .tab || pressed.isDigit else { return effects }
      return press(pressed, in: line, now: now)
    case .leave: return ask(.person(.leave))
    case .markAbsent: return markAbsent(now: now)
    case .connectionLost: return ask(.person(.connectionLost))
    }
  }

  mutating func perform(_ command: ParticipantCommand) -> [AppEffect] {
    switch command {
    case .moreTime: ask(.person(.moreTime))
    case .editParticipant: ask(.person(.edit))
    case .correctMood: ask(.person(.mood))
    case .mergePeople: askWhoIsTwice()
    }
  }

  mutating func perform(_ command: FairnessCommand) -> [AppEffect] {
    switch command {
    case .listensToday: return ask(.person(.listens))
    case .talkShares:
      overlay = .talkShares(firstRow: 0)
      return []
    }
  }

  /// How many times ten keys there are for people.
  var peoplePages: Int { max(2, ((session?.roster.map(\.key).max() ?? 0) + 9) / 10) }

  /// It is about whose turn it is in the round.
  private mutating func markAbsent(now: ClockReading) -> [AppEffect] {
    if let disturbance = session?.runningDisturbance { return markAbsent(in: disturbance, now: now) }
    guard let current = session?.round?.current else { return refuse(.round(.noRound)) }
    return record(.round(.absent(current)), now: now)
  }

  mutating func choose(_ person: Participant, for action: PersonAction, now: ClockReading) -> [AppEffect] {
    entry = nil
    switch action {
    case .leave: return record(.people(.left(person.id)), now: now, saying: texts.left(person.name))
    case .connectionLost: return loseConnection(of: person, now: now)
    case .access(nil): return ask(.participant(person.id, .access))
    case .access(let access?): return change(accessOf: person, to: access, now: now)
    case .moreTime:
      return record(
        .people(.moreTimeSet(person.id, to: !person.moreTime)), now: now,
        saying: texts.moreTime(person.name, !person.moreTime))
    case .listens:
      let listens = !(session?.listening.contains(person.id) ?? false)
      return record(
        .people(.listeningSet(person.id, to: listens)), now: now, saying: texts.listens(person.name, listens))
    case .concern: return record(.method(.personNamed(person.id)), now: now, saying: texts.concernOf(person.name))
    case .plan: return writePlan(of: person)
    case .mark(let mark): return assign(mark, to: person, now: now)
    case .edit: return open(.person(.name(person.id)), text: person.name)
    case .twice: return ask(.person(.sameAs(person.id)))
    case .sameAs(let id): return merge(id, with: person.id, now: now)
    case .mood: return askForMood(of: person)
    case .directReply: return reply(by: person, now: now)
    case .reassign:
      return record(
        .turn(.reassigned(Identifier(from: &identifiers), to: person.id)), now: now,
        saying: texts.reassigned(person.name))
    case .dialIn: return noteDialIn(of: person, now: now)
    case .expect: return expect(person, now: now)
    case .sharedDevice: return ask(.person(.deviceOf(person.id)))
    case .deviceOf(let id):
      return record(
        .technology(.deviceShared(id, with: person.id)), now: now,
        saying: texts.sharesDevice(name(of: id), with: person.name))
    case .resume: return resume(person, now: now)
    }
  }

  /// The person's problem that is open ends, or another one is asked for.
  private mutating func noteDialIn(of person: Participant, now: ClockReading) -> [AppEffect] {
    if let open = session?.issues.last(where: { $0.isOpen && $0.participant == person.id }) {
      return record(.people(.issueClosed(open.id)), now: now, saying: texts.issueClosed)
    }
    return ask(.technology(.kind(person.id, helper: session?.usualHelper ?? "")))
  }

  /// With an answer in two rounds it has to be said which one was wrong.
  private mutating func askForMood(of person: Participant) -> [AppEffect] {
    guard let rounds = session?.roundsAnswered(by: person.id), let first = rounds.first else {
      return refuse(.round(.notInRound))
    }
    return ask(.participant(person.id, rounds.count > 1 ? .round : .mood(first)))
  }

  /// Takes one person or several into the group, with the same answers for all who have none of their own.
  mutating func add(
    names: String, district: String, access: AccessMode, arrives: Bool, now: ClockReading
  ) -> [AppEffect] {
    let people = newcomers(names)
    let names = people.map(\.name)
    let effects = people.flatMap {
      add(name: $0.name, district: $0.district ?? district, access: access, arrives: arrives, now: now)
    }
    if names.count > 1, case .notice = message {
      let all = texts.and(names)
      message = .notice(arrives ? texts.arrived(all, count: names.count) : texts.areWaitedFor(all))
    }
    return effects
  }

  private mutating func add(
    name: String, district: String, access: AccessMode, arrives: Bool, now: ClockReading
  ) -> [AppEffect] {
    guard let session else { return [] }
    let person = Participant(
      id: Identifier(from: &identifiers), number: session.freeNumber, name: name, district: district, access: access)
    guard arrives else {
      return record(.people(.announced(person)), now: now, saying: texts.expectation(of: name, true))
    }
    let effects = record(.people(.added(person, arrives: true)), now: now)
    if let key = self.session?.participant(person.id)?.key { message = .notice(texts.arrivedNew(name, number: key)) }
    return effects
  }
}
