/// Who has spoken how long in this session, for the facilitator's eyes only: never sorted by length, never kept.
package struct TalkShares: Hashable, Sendable {
  /// Where somebody takes part from.
  package enum Site: Hashable, Sendable {
    /// On site, where the district has this one provider.
    case provider(String)
    case access(AccessMode)
  }

  /// The talk of one person, or of several together.
  package struct Part<Whose: Hashable & Sendable>: Hashable, Sendable {
    package let whose: Whose
    /// How many people it is the talk of.
    package let people: Int
    package let talk: Duration
  }

  /// Everybody who came, by number.
  package let people: [Part<Participant.ID>]
  /// The districts, alphabetically; the empty one are those of whom no district is known.
  package let districts: [Part<String>]
  /// The providers, alphabetically, then the ways of taking part.
  package let sites: [Part<Site>]
  /// The talk of all.
  package let total: Duration

  /// How much of all talk `talk` is, in whole percent; 0 while nobody has spoken.
  package func percent(_ talk: Duration) -> Int {
    guard total > .zero else { return 0 }
    return Int((talk.inMilliseconds * 200 + total.inMilliseconds) / (total.inMilliseconds * 2))
  }
}

extension SessionStateMachine {
  /// Who has spoken how long up to `now`: all turns, replies included.
  package func talkShares(at now: Moment) -> TalkShares {
    let talk = exchange.turns.filter { !$0.isSlip }.reduce(into: [Participant.ID: Duration]()) {
      $0[$1.participant, default: .zero] += $1.length(at: now)
    }
    let access = Dictionary(uniqueKeysWithValues: takingPart.map { ($0.participant, $0.access) })
    let came = roster.compactMap { person in access[person.id].map { (person: person, access: $0) } }

    func parts<Whose: Hashable & Sendable>(
      _ whose: (Participant, AccessMode) -> Whose, _ order: (Whose, Whose) -> Bool
    ) -> [TalkShares.Part<Whose>] {
      Dictionary(grouping: came) { whose($0.person, $0.access) }.map { whose, members in
        TalkShares.Part(
          whose: whose, people: members.count,
          talk: members.reduce(.zero) { $0 + (talk[$1.person.id] ?? .zero) })
      }.sorted { order($0.whose, $1.whose) }
    }

    return TalkShares(
      people: came.map { TalkShares.Part(whose: $0.person.id, people: 1, talk: talk[$0.person.id] ?? .zero) },
      districts: parts({ person, _ in person.district }, <),
      sites: parts(site) { ($0.rank, $0.name) < ($1.rank, $1.name) },
      total: talk.values.reduce(.zero, +))
  }

  /// On site means at the provider, where the district has only one.
  private func site(of person: Participant, _ access: AccessMode) -> TalkShares.Site {
    let providers = cycle.providers.filter { $0.district == person.district && !person.district.isEmpty }
    guard access == .onSite, providers.count == 1, let only = providers.first else { return .access(access) }
    return .provider(only.name)
  }
}

extension TalkShares.Site {
  fileprivate var rank: Int {
    switch self {
    case .provider: 0
    case .access(let access): 1 + (AccessMode.allCases.firstIndex(of: access) ?? 0)
    }
  }

  fileprivate var name: String {
    if case .provider(let name) = self { name } else { "" }
  }
}
