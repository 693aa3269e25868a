import Content
import Dialogue
import Screen

extension AppModel {
  mutating func press(_ key: Key, in choice: Choice, now: ClockReading) -> [AppEffect] {
    var choice = choice
    if case .pastedTopics(let pasted) = choice.purpose, let effects = press(key, in: pasted, now: now) {
      return effects
    }
    switch key {
    case .escape:
      stepBack(from: choice.purpose)
      return []
    case .tab:
      if case .dialInKind(let person, let helper) = choice.purpose {
        entry = .choice(Choice(.dialInKind(person, helper: nextHelper(after: helper))))
        return []
      }
      choice.page = (choice.page + 1) % pages(of: choice.purpose)
      entry = .choice(choice)
      return []
    case .enter:
      return confirm(choice, now: now)
    default:
      guard let number = number(key, page: choice.page) else { return refuseChoice() }
      return choose(number, for: choice.purpose, now: now)
    }
  }

  /// Esc leads to where the question came from; what was typed before it is not lost.
  private mutating func stepBack(from purpose: ChoicePurpose) {
    entry = nil
    switch purpose {
    case .newDistrict(let name): open(.arrival, typed: name)
    case .newAccess(let name, let district):
      if session?.cycle.districts.isEmpty ?? true {
        open(.newDistrict(name: name), typed: district)
      } else {
        entry = .choice(Choice(.newDistrict(name: name)))
      }
    case .district(let id, let name): open(.personName(id), text: self.name(of: id), typed: name)
    default: entry = questionBefore(purpose).map { .choice(Choice($0)) }
    }
  }

  /// The choice whose answer led to another one; nil for a first question.
  private func questionBefore(_ purpose: ChoicePurpose) -> ChoicePurpose? {
    switch purpose {
    case .access: .person(.access(nil))
    case .mood(let id, _): (session?.roundsAnswered(by: id).count ?? 0) > 1 ? .roundOf(id) : .person(.mood)
    case .roundOf: .person(.mood)
    case .dialInKind: .person(.dialIn)
    case .person(.deviceOf): .person(.sharedDevice)
    case .helper: (session?.openIssues.count ?? 0) > 1 ? .issueToHelp : nil
    case .category(let need, let place, _): .categoryGroup(need, as: place)
    case .planOutcome: plansToAskAbout.count > 1 ? .openPlan : nil
    case .stage: .decisionArea
    default: nil
    }
  }

  /// How many times ten answers there are; of people there are sixteen at most.
  private func pages(of purpose: ChoicePurpose) -> Int {
    if case .person = purpose { return 2 }
    return max(1, (options(for: purpose).count + 9) / 10)
  }

  private mutating func refuseChoice() -> [AppEffect] {
    message = .refusal(texts.digitOrEscape)
    return []
  }

  /// What Enter takes as it is.
  private mutating func confirm(_ choice: Choice, now: ClockReading) -> [AppEffect] {
    switch choice.purpose {
    case .close:
      entry = nil
      return record(.frame(.closed), now: now, saying: texts.sessionClosed)
    case .district(let id, let name):
      entry = nil
      let district = session?.participant(id)?.district ?? ""
      return record(.people(.edited(id, name: name, district: district)), now: now)
    case .person(.dialIn):
      if let open = session?.issues.last(where: { $0.isOpen && $0.participant == nil }) {
        entry = nil
        return record(.people(.issueClosed(open.id)), now: now, saying: texts.issueClosed)
      }
      entry = .choice(Choice(.dialInKind(nil, helper: session?.usualHelper ?? "")))
      return []
    case .person(.deviceOf(let id)):
      entry = nil
      let name = session?.participant(id)?.name ?? ""
      return record(.technology(.deviceShared(id, with: nil)), now: now, saying: texts.ownDevice(name))
    default:
      return refuseChoice()
    }
  }

  private mutating func choose(_ number: Int, for purpose: ChoicePurpose, now: ClockReading) -> [AppEffect] {
    if case .person(let action) = purpose {
      guard let person = session?.participant(number: number) else {
        message = .refusal(texts.noSuchNumber(number))
        return []
      }
      return choose(person, for: action, now: now)
    }
    let options = options(for: purpose)
    guard options.indices.contains(number - 1) else { return refuseChoice() }
    entry = nil
    return choose(option: number - 1, for: purpose, now: now)
  }

  private mutating func choose(option: Int, for purpose: ChoicePurpose, now: ClockReading) -> [AppEffect] {
    switch purpose {
    case .person, .close, .pastedTopics:
      return []
    case .newDistrict(let name):
      entry = .choice(Choice(.newAccess(name: name, district: session?.cycle.districts[option] ?? "")))
      return []
    case .newAccess(let name, let district):
      return add(name: name, district: district, access: AccessMode.allCases[option], now: now)
    case .access(let id):
      guard let person = session?.participant(id) else { return [] }
      return change(accessOf: person, to: AccessMode.allCases[option], now: now)
    case .district(let id, let name):
      let district = session?.cycle.districts[option] ?? ""
      return record(.people(.edited(id, name: name, district: district)), now: now)
    case .roundOf(let id):
      entry = .choice(Choice(.mood(id, Self.rounds[option])))
      return []
    case .mood(let id, let round):
      let name = session?.participant(id)?.name ?? ""
      return record(
        .round(.corrected(round, id, mood: Mood.allCases[option])), now: now,
        saying: texts.corrected(name, Mood.allCases[option]))
    case .dialInKind(let person, let helper):
      let kind = DialInIssue.Kind.allCases[option]
      return record(
        .people(.issueOpened(Identifier(from: &identifiers), kind, of: person, helper: helper)), now: now,
        saying: texts.issueOpened(kind, helper: helper))
    case .issueToHelp:
      if let issue = session?.openIssues[option] { entry = .choice(Choice(.helper(issue.id))) }
      return []
    case .helper(let issue): return chooseHelper(option, of: issue, now: now)
    case .exercise: return begin(suitableBreaks[option], now: now)
    case .teamRole: return chooseRole(option, now: now)
    case .categoryGroup(let need, let place):
      let group = categoryGroups[option]
      let members = library.categories.filter { $0.group == group.number }
      if members.count == 1, let only = members.first { return put(need, in: only.key, as: place, now: now) }
      entry = .choice(Choice(.category(need, as: place, group: group.number)))
      return []
    case .category(let need, let place, let group):
      guard let category = library.category(group: group, position: option + 1) else { return [] }
      return put(need, in: category.key, as: place, now: now)
    case .level(let need): return set(need, by: .level(Need.Level.allCases[option]), now: now)
    case .field(let need): return setInSession(need, by: .field(GKVField.allCases[option]), now: now)
    case .status(let need):
      let status = Need.Status.allCases[option]
      if status == .declined {
        open(.statusAnswer(need, status))
        return []
      }
      return set(need, by: .status(status, answer: ""), now: now)
    case .pinPrompt:
      return record(.frame(.promptPinned(key: shownPrompts[option].key)), now: now, saying: texts.promptPinned)
    case .disturbanceKind: return beginDisturbance(Disturbance.Kind.allCases[option], now: now)
    case .disturbanceOutcome: return endDisturbance(as: Disturbance.Outcome.allCases[option], now: now)
    case .mergeTopic(let id): return merge(id, into: otherTopics(than: id)[option], now: now)
    case .unmergeTopic: return unmerge(mergedTopics[option].id, now: now)
    case .linkTopic(let id): return record(.topics(.linked(id, to: linkableTopics(for: id)[option].id)), now: now)
    case .method(let topic): return choose(library.methods[option], for: topic, now: now)
    case .openPlan:
      entry = .choice(Choice(.planOutcome(plansToAskAbout[option].id)))
      return []
    case .planOutcome(let plan): return follow(plan, ActionPlan.Outcome.allCases[option], now: now)
    case .decisionArea:
      entry = .choice(Choice(.stage(DecisionArea.allCases[option])))
      return []
    case .stage(let area): return choose(stage: option, in: area, now: now)
    case .statement: return change(statement: option)
    case .partner(let need): return link(option, with: need, now: now)
    case .mergeNeed(let id): return record(.heard(.needsMerged(id, into: otherNeeds(than: id)[option].id)), now: now)
    }
  }

  private mutating func put(
    _ id: Need.ID, in category: Dialogue.NeedCategory.ID, as place: CategoryPlace, now: ClockReading
  ) -> [AppEffect] {
    switch place {
    case .main: return set(id, by: .category(category), now: now)
    case .further:
      let others = session?.needList[id]?.moreCategories ?? []
      let changed = others.contains(category) ? others.filter { $0 != category } : others + [category]
      return setInSession(id, by: .moreCategories(changed), now: now)
    }
  }
}
