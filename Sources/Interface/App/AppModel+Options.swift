import Content
package import Dialogue

extension AppModel {
  /// The groups of need categories, in order.
  package var categoryGroups: [(number: Int, title: String)] {
    library.categories.reduce(into: []) { groups, category in
      guard groups.last?.number != category.group else { return }
      groups.append((category.group, category.groupTitle[texts.contentLanguage]))
    }
  }

  /// The rounds in which everybody says how they are, in their order.
  static let rounds: [Round.Kind] = [.checkIn, .checkOut]

  func otherTopics(than id: Topic.ID) -> [Topic] { session?.topics.standing.filter { $0.id != id } ?? [] }

  /// Topics that are part of others; those in the one under the cursor come first.
  var mergedTopics: [Topic] {
    guard let topics = session?.topics else { return [] }
    let own = selectedTopic.map { topics.merged(into: $0.id) } ?? []
    return own + topics.all.filter { $0.mergedInto != nil && !own.contains($0) }
  }

  /// Earlier topics a topic can be linked to: similar ones first, then those that wait, then those talked about.
  func linkableTopics(for id: Topic.ID) -> [EarlierTopic] {
    guard let opening = session?.opening else { return [] }
    let all = opening.topicStore.map(EarlierTopic.init) + opening.pastTopics.map(EarlierTopic.init)
    let others = all.filter { $0.id != id }
    let similar = TopicIndex(others).similar(to: session?.topics[id]?.title ?? "")
    return similar + others.filter { !similar.contains($0) }
  }

  func otherNeeds(than id: Need.ID) -> [Need] { session?.needList.standing.filter { $0.id != id } ?? [] }

  /// The answers to a choice, in the order of their digits; people are not here, they have numbers of their own.
  package func options(for purpose: ChoicePurpose) -> [String] {
    switch purpose {
    case .person, .close, .pastedTopics: []
    case .newDistrict, .district: session?.cycle.districts ?? []
    case .newAccess, .access: AccessMode.allCases.map(texts.access)
    case .roundOf: Self.rounds.map(texts.name(of:))
    case .mood: Mood.allCases.map(texts.mood)
    case .dialInKind: DialInIssue.Kind.allCases.map(texts.issue)
    case .issueToHelp: session?.openIssues.map { texts.issue($0, of: session) } ?? []
    case .helper: helpers + [texts.somebodyElse]
    case .exercise: suitableBreaks.map { $0.title[texts.contentLanguage] }
    case .teamRole: teamRoles
    case .categoryGroup: categoryGroups.map(\.title)
    case .category(_, _, let group):
      library.categories.filter { $0.group == group }.map { $0.short[texts.contentLanguage] }
    case .level: Need.Level.allCases.map(texts.level)
    case .field: GKVField.allCases.map(texts.field)
    case .status: Need.Status.allCases.map(texts.status)
    case .pinPrompt: shownPrompts.map { $0.text[texts.contentLanguage] }
    case .disturbanceKind: Disturbance.Kind.allCases.map(texts.disturbance)
    case .disturbanceOutcome: Disturbance.Outcome.allCases.map(texts.outcome)
    case .mergeTopic(let id): otherTopics(than: id).map(\.title)
    case .unmergeTopic: mergedTopics.map(\.title)
    case .linkTopic(let id): linkableTopics(for: id).map { texts.earlier($0) }
    case .method: library.methods.map { texts.method($0.title[texts.contentLanguage], minutes: $0.minutes) }
    case .openPlan:
      plansToAskAbout.map { texts.plan($0.text, of: session?.participant($0.participant)?.name ?? "") }
    case .planOutcome: ActionPlan.Outcome.allCases.map(texts.outcome)
    case .decisionArea: DecisionArea.allCases.map { texts.area($0, lookedBack?.assessment.stages[$0]) }
    case .stage: ParticipationStage.allCases.map(texts.stage) + [texts.notAssessed]
    case .statement: changeableStatements.map { texts.statement($0) }
    case .partner(let need):
      partners(for: need).map { partner in
        texts.partner(
          partner, canHelp: canHelp(partner.id, with: need), isListed: desk.directory[partner.id] != nil)
      }
    case .mergeNeed(let id): otherNeeds(than: id).map(\.wording)
    }
  }

  /// Whom a person's choice is about: those it can concern.
  package func people(for action: PersonAction) -> [Participant] {
    guard let session else { return [] }
    switch action {
    case .leave, .connectionLost, .directReply, .reassign, .listens, .concern, .plan: return session.present
    case .mood: return session.roster.filter { !session.roundsAnswered(by: $0.id).isEmpty }
    case .access, .moreTime, .edit, .dialIn, .sharedDevice: return session.roster
    case .expect: return session.roster.filter { !session.isPresent($0.id) }
    case .deviceOf(let id): return session.roster.filter { $0.id != id }
    case .resume: return session.mayResume
    }
  }
}
