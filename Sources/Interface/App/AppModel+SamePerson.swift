import Dialogue

/// Somebody who is known already: asked about before a name is entered once more, and put together where it was.
extension AppModel {
  // MARK: Names that were typed

  /// A name that was typed to arrive, or to be expected: the next questions are the district and the way of taking part.
  /// Of several with commas between them each has to be new, and the answers are those of all.
  mutating func welcome(_ text: String, arrives: Bool) -> [AppEffect] {
    let names = newcomers(text).map(\.name)
    if names.count > 1, let taken = names.flatMap({ known(as: $0) }).first {
      return goBack(toNewcomer: text, arrives: arrives, because: texts.nameIsTaken(taken.name, number: taken.key))
    }
    guard names.allSatisfy({ $0.count <= TextLimit.name.characters }) else {
      let reason = texts.fieldIsFull(TextLimit.name.characters)
      return goBack(toNewcomer: text, arrives: arrives, because: reason)
    }
    return known(as: newNames(text)).isEmpty
      ? askAboutNewcomers(text, arrives: arrives)
      : ask(.newcomer(.known(name: text, arrives: arrives)))
  }

  private mutating func goBack(toNewcomer name: String, arrives: Bool, because reason: String) -> [AppEffect] {
    _ = open(.person(arrives ? .arrival : .expected), typed: name)
    return refuseInput(reason)
  }

  /// Another name for somebody; what stays as it is needs no question.
  mutating func rename(_ id: Participant.ID, to name: String) -> [AppEffect] {
    known(as: name, besides: id).isEmpty || name == self.name(of: id)
      ? ask(.participant(id, .district(name: name))) : ask(.participant(id, .known(name: name)))
  }

  /// People of the cycle whose names read like `name`, also those who have no key now.
  private func known(as name: String, besides id: Participant.ID? = nil) -> [Participant] {
    session?.roster.filter { $0.id != id && $0.name.readsLike(name) } ?? []
  }

  // MARK: Questions

  func questionAboutKnown(_ name: String, arrives: Bool) -> Question {
    question(
      about: known(as: newNames(name)), no: texts.noSomebodyNew,
      back: { model, _ in model.open(.person(arrives ? .arrival : .expected), typed: name) }
    ) { person, model, now in
      guard let person else { return model.isNew(name, arrives: arrives) }
      return model.welcome(person, arrives: arrives, now: now)
    }
  }

  func questionAboutTwin(of id: Participant.ID, _ name: String) -> Question {
    question(
      about: known(as: name, besides: id), no: texts.noAnotherPerson,
      back: { model, _ in model.open(.person(.name(id)), text: model.name(of: id), typed: name) }
    ) { person, model, now in
      guard let person else { return model.isAnother(id, name) }
      return model.merge(id, with: person.id, renaming: name, now: now)
    }
  }

  /// Which of `people` is meant, if any: one can be said with Enter, of several one is chosen.
  private func question(
    about people: [Participant], no: String, back: @escaping Question.Action,
    then action: @escaping (Participant?, inout AppModel, ClockReading) -> [AppEffect]
  ) -> Question {
    guard people.count == 1, let person = people.first else {
      // People are called by their numbers here too: a digit that meant a place would let in somebody else.
      var question = Question(
        texts.whichPerson,
        people: people.map { person in
          Question.Answer(number: person.key, text: person.name, isOffered: true) { action(person, &$0, $1) }
        })
      question.back = back
      question.rows = [(key: "Enter", text: no)]
      question.enter = Question.Reply(hint: texts.enterIs(no)) { model, now in
        model.entry = nil
        return action(nil, &model, now)
      }
      return question
    }
    let enter = Question.Reply(hint: texts.enterIsYes) { model, now in
      model.entry = nil
      return action(person, &model, now)
    }
    return Question(
      texts.isItPerson(person), [(texts.yesSamePerson, { action(person, &$0, $1) }), (no, { action(nil, &$0, $1) })],
      enter: enter,
      back: back)
  }

  /// The person is known: she arrives or is expected, unless she is here.
  private mutating func welcome(_ person: Participant, arrives: Bool, now: ClockReading) -> [AppEffect] {
    guard let session else { return [] }
    guard !session.isPresent(person.id) else {
      message = .notice(texts.isHereAlready(person))
      return []
    }
    if arrives { return receive(person, now: now) }
    guard !session.expected.contains(person.id) else {
      message = .notice(texts.expectation(of: person.name, true))
      return []
    }
    return expect(person, now: now)
  }

  /// Somebody who is new needs a name that nobody has.
  private mutating func isNew(_ name: String, arrives: Bool) -> [AppEffect] {
    let typed = newNames(name)
    guard let same = known(as: typed).first(where: { $0.name == typed }) else {
      return askAboutNewcomers(name, arrives: arrives)
    }
    return goBack(toNewcomer: name, arrives: arrives, because: texts.nameIsTaken(same.name, number: same.key))
  }

  private mutating func isAnother(_ id: Participant.ID, _ name: String) -> [AppEffect] {
    guard let same = known(as: name, besides: id).first(where: { $0.name == name }) else {
      return ask(.participant(id, .district(name: name)))
    }
    return goBack(toNameOf: id, name, because: texts.nameIsTaken(same.name, number: same.key))
  }

  private mutating func goBack(toNameOf id: Participant.ID, _ name: String, because reason: String) -> [AppEffect] {
    _ = open(.person(.name(id)), text: self.name(of: id), typed: name)
    return refuseInput(reason)
  }

  // MARK: Two entries

  mutating func askWhoIsTwice() -> [AppEffect] {
    guard let session else { return [] }
    guard session.roster.count > 1 else { return refuseInput(texts.needsTwoPeople) }
    guard session.roster.contains(where: { session.isNewToday($0.id) }) else { return refuseInput(texts.nobodyIsNew) }
    return ask(.person(.twice))
  }

  /// Enter takes the only one whose name reads the same; nil when there is none.
  func likelyTwin(of id: Participant.ID) -> Question.Reply? {
    let alike = people(for: .sameAs(id)).filter { $0.name.readsLike(name(of: id)) }
    guard alike.count == 1, let twin = alike.first else { return nil }
    return Question.Reply(hint: texts.enterIs(twin.name)) { $0.choose(twin, for: .sameAs(id), now: $1) }
  }

  /// Both are one person: whoever is known from earlier sessions stays.
  mutating func merge(_ id: Participant.ID, with other: Participant.ID, now: ClockReading) -> [AppEffect] {
    guard let before = session else { return [] }
    let stays = before.entryThatStays(id, other)
    let goes = stays == id ? other : id
    let gone = name(of: goes)
    let effects = record(.people(.merged(goes, into: stays)), now: now)
    if !effects.isEmpty, let person = session?.participant(stays) { message = .notice(texts.areOne(gone, person)) }
    return effects
  }

  /// The same while somebody is given another name, which she gets if her entry is the one that stays.
  private mutating func merge(
    _ id: Participant.ID, with other: Participant.ID, renaming name: String, now: ClockReading
  ) -> [AppEffect] {
    let effects = merge(id, with: other, now: now)
    if effects.isEmpty, case .refusal(let reason) = message { return goBack(toNameOf: id, name, because: reason) }
    if session?.participant(id) != nil { _ = ask(.participant(id, .district(name: name))) }
    return effects
  }
}
