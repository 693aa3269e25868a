import Dialogue

/// A count that an attacker has read or worked out: how many of something there are in some parts of a whole.
struct KnownCount: Hashable {
  /// What is divided into parts, and by what.
  enum Family: Hashable, CaseIterable {
    case visitsBySession, visitsByAccess, visitsByDistrict, peopleByDistrict
    case answersBefore, answersAfter
    /// New, and there again.
    case visitsByNewness
    /// Late, and in time.
    case visitsByArrival
    /// With a turn, and without.
    case peopleByTurn
    /// New in the unit, and known before.
    case peopleByNewness
    /// There at least every second time, and less often.
    case peopleByRegularity
    /// Who told a mood both times.
    case answersTwice
  }

  let family: Family
  /// The parts, as a set of bits.
  let parts: UInt64
}

/// What really was: the visits of a unit as bits, one for each person in each session.
struct UnitTruth {
  private struct Visit {
    let session: Int
    let person: Participant.ID
    let access: Int
    let district: Int
    let isLate: Bool
    let isNew: Bool
    let isFirst: Bool
    let speaks: Bool
    let isKnownBefore: Bool
    let isRegular: Bool
    let toldBefore: Bool
    let toldAfter: Bool
  }

  let numbers: [Int]
  private let visits: [Visit]

  /// `sessions` are those of the unit in their order; `earlier` came before.
  init(_ sessions: [SessionRecord], earlier: [SessionRecord]) {
    numbers = sessions.map(\.number)
    let known = Set(earlier.flatMap(\.attendances).map(\.participant))
    let speakers = Set(sessions.flatMap(\.turns).map(\.participant))
    let counts = Dictionary(grouping: sessions.flatMap(\.attendances).map(\.participant)) { $0 }.mapValues(\.count)
    var seen: Set<Participant.ID> = []
    visits = sessions.enumerated().flatMap { index, session in
      session.attendances.map { attendance in
        let person = attendance.participant
        func told(_ round: Round.Kind) -> Bool {
          session.rounds.contains { $0.participant == person && $0.round == round && $0.mood != nil }
        }
        let isFirst = seen.insert(person).inserted
        return Visit(
          session: index, person: person, access: AccessMode.allCases.firstIndex(of: attendance.access) ?? 0,
          district: SmallCycle.districts.firstIndex(of: attendance.district) ?? 0, isLate: attendance.isLate,
          isNew: isFirst && !known.contains(person), isFirst: isFirst, speaks: speakers.contains(person),
          isKnownBefore: known.contains(person), isRegular: 2 * (counts[person] ?? 0) >= sessions.count,
          toldBefore: told(.checkIn), toldAfter: told(.checkOut))
      }
    }
  }

  /// How many parts a family has.
  func width(_ family: KnownCount.Family) -> Int {
    switch family {
    case .visitsBySession, .answersBefore, .answersAfter: numbers.count
    case .visitsByAccess: AccessMode.allCases.count
    case .visitsByDistrict, .peopleByDistrict: SmallCycle.districts.count
    case .visitsByNewness, .visitsByArrival, .peopleByTurn, .peopleByNewness, .peopleByRegularity: 2
    case .answersTwice: 1
    }
  }

  func whole(_ family: KnownCount.Family) -> UInt64 { (1 << UInt64(width(family))) - 1 }

  /// The visits behind a count; of people, their first ones.
  func visits(_ count: KnownCount) -> UInt64 {
    visits.enumerated().reduce(0) { bits, next in
      belongs(next.element, to: count) ? bits | 1 << UInt64(next.offset) : bits
    }
  }

  /// How many people these are.
  func people(_ bits: UInt64) -> Int {
    Set(visits.indices.filter { bits & 1 << UInt64($0) != 0 }.map { visits[$0].person }).count
  }

  /// How many visits there are more and less than the sides of regularity have at least and at most.
  var beyondRegularity: [(String, Int)] {
    let often = (numbers.count + 1) / 2
    let people = Dictionary(grouping: visits, by: \.person).values
    let least = people.reduce(0) { $0 + ($1[0].isRegular ? often : 1) }
    let most = people.reduce(0) { $0 + ($1[0].isRegular ? numbers.count : often - 1) }
    return [("more", visits.count - least), ("less", most - visits.count)]
  }

  private func belongs(_ visit: Visit, to count: KnownCount) -> Bool {
    func has(_ part: Int) -> Bool { count.parts & 1 << UInt64(part) != 0 }
    return switch count.family {
    case .visitsBySession: has(visit.session)
    case .visitsByAccess: has(visit.access)
    case .visitsByDistrict: has(visit.district)
    case .peopleByDistrict: visit.isFirst && has(visit.district)
    case .answersBefore: visit.toldBefore && has(visit.session)
    case .answersAfter: visit.toldAfter && has(visit.session)
    case .visitsByNewness: has(visit.isNew ? 0 : 1)
    case .visitsByArrival: has(visit.isLate ? 0 : 1)
    case .peopleByTurn: visit.isFirst && has(visit.speaks ? 0 : 1)
    case .peopleByNewness: visit.isFirst && has(visit.isKnownBefore ? 1 : 0)
    case .peopleByRegularity: visit.isFirst && has(visit.isRegular ? 0 : 1)
    case .answersTwice: visit.toldBefore && visit.toldAfter
    }
  }
}
