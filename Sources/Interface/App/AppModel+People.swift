import Dialogue
import Screen

extension AppModel {
  mutating func performOnPeople(_ command: Command, pressed: Key?, now: ClockReading) -> [AppEffect]? {
    switch command {
    case .arrive:
      open(.arrival)
      if let pressed, case .character(let digit) = pressed, digit.isNumber { return pressInEntry(pressed, now: now) }
    case .leave: entry = .choice(Choice(.person(.leave)))
    case .markAbsent: return markAbsent(now: now)
    case .connectionLost: entry = .choice(Choice(.person(.connectionLost)))
    case .changeAccess: entry = .choice(Choice(.person(.access(nil))))
    case .accessOnSite: entry = .choice(Choice(.person(.access(.onSite))))
    case .accessPrivateDevice: entry = .choice(Choice(.person(.access(.privateDevice))))
    case .accessPhone: entry = .choice(Choice(.person(.access(.phone))))
    case .moreTime: entry = .choice(Choice(.person(.moreTime)))
    case .editParticipant: entry = .choice(Choice(.person(.edit)))
    case .correctMood: entry = .choice(Choice(.person(.mood)))
    case .dialInIssue: return dialIn(now: now)
    case .listensToday: entry = .choice(Choice(.person(.listens)))
    case .talkShares: overlay = .talkShares(firstRow: 0)
    default: return nil
    }
    return []
  }

  /// It is about whose turn it is in the round.
  private mutating func markAbsent(now: ClockReading) -> [AppEffect] {
    if let current = session?.round?.current { return record(.round(.absent(current)), now: now) }
    message = .refusal(texts.refusal(.noRound, in: session))
    return []
  }

  /// The key opens an issue of a person, or ends the one that is open.
  private mutating func dialIn(now: ClockReading) -> [AppEffect] {
    entry = .choice(Choice(.person(.dialIn)))
    return []
  }

  mutating func choose(_ person: Participant, for action: PersonAction, now: ClockReading) -> [AppEffect] {
    entry = nil
    switch action {
    case .leave: return record(.people(.left(person.id)), now: now, saying: texts.left(person.name))
    case .connectionLost: return loseConnection(of: person, now: now)
    case .access(nil): entry = .choice(Choice(.access(person.id)))
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
    case .plan: open(.plan(person.id))
    case .edit: open(.personName(person.id), text: person.name)
    case .mood: askForMood(of: person)
    case .directReply:
      return record(.turn(.started(Identifier(from: &identifiers), of: person.id, kind: .directReply)), now: now)
    case .reassign:
      return record(
        .turn(.reassigned(Identifier(from: &identifiers), to: person.id)), now: now,
        saying: texts.reassigned(person.name))
    case .dialIn:
      if let open = session?.issues.last(where: { $0.isOpen && $0.participant == person.id }) {
        return record(.people(.issueClosed(open.id)), now: now, saying: texts.issueClosed)
      }
      entry = .choice(Choice(.dialInKind(person.id, helper: session?.usualHelper ?? "")))
    case .expect, .sharedDevice, .deviceOf, .resume: return chooseForTechnology(person, action, now: now)
    }
    return []
  }

  /// With an answer in two rounds it has to be said which one was wrong.
  private mutating func askForMood(of person: Participant) {
    guard let rounds = session?.roundsAnswered(by: person.id), let first = rounds.first else {
      message = .refusal(texts.refusal(.notInRound, in: session))
      return
    }
    entry = .choice(Choice(rounds.count > 1 ? .roundOf(person.id) : .mood(person.id, first)))
  }

  /// A name that was typed to arrive: the next questions are the district and the way of taking part.
  mutating func welcome(_ name: String) -> [AppEffect] {
    guard let session else { return [] }
    if let known = session.roster.first(where: { $0.name == name }) {
      message = .refusal(texts.nameIsTaken(known.name, number: known.number))
      return []
    }
    guard session.freeNumber != nil else {
      message = .refusal(texts.refusal(.groupIsFull, in: session))
      return []
    }
    if session.cycle.districts.isEmpty {
      open(.newDistrict(name: name))
    } else {
      entry = .choice(Choice(.newDistrict(name: name)))
    }
    return []
  }

  mutating func add(name: String, district: String, access: AccessMode, now: ClockReading) -> [AppEffect] {
    guard let number = session?.freeNumber else { return [] }
    let person = Participant(
      id: Identifier(from: &identifiers), number: number, name: name, district: district, access: access)
    return record(.people(.added(person, arrives: true)), now: now, saying: texts.arrivedNew(name, number: number))
  }
}
