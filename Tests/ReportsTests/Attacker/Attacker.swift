import Dialogue
import Words

@testable import Reports

/// Somebody who reads everything that the program tells of one unit, knows all its rules, and reckons.
struct Attacker {
  private let truth: UnitTruth
  /// What is told of so many people or more to the reader who is told most.
  private let smallest: Int
  private(set) var known: Set<KnownCount> = []
  /// Values by what they stand for; several where what was told has changed.
  private(set) var values: [String: Set<Int>] = [:]

  init(_ truth: UnitTruth, smallest: Int) {
    self.truth = truth
    self.smallest = smallest
  }

  // MARK: Reading

  /// Reads what the statistics tell of the unit with that number, under `control`.
  mutating func read(
    _ extract: ArchiveExtract, unit: Int, _ control: DisclosureControl, _ filter: ExportFilter = .everything
  ) {
    let table = Export(kind: .statistics, format: .json, language: .german, filter: filter, control: control)
      .table(of: extract, categories: SmallArchive.categories)
    func place(_ key: String) -> Int { table.columns.firstIndex { $0.key == key } ?? 0 }
    let rows = table.rows.filter { $0[place("section")] == .integer(unit) }.map { row in
      (
        figure: Figures.told(row[place("figure")]), label: row[place("label")], value: number(row[place("value")]),
        n: number(row[place("n")])
      )
    }
    for (figure, rows) in Dictionary(grouping: rows, by: \.figure) {
      let labels = rows.map { Figures.told($0.label) }
      for (row, label) in zip(rows, labels) {
        if let value = row.value { note("\(figure) \(label)", value, count(figure, label, among: labels)) }
        if let n = row.n { note("n of \(figure) \(label)", n, whole(figure, label)) }
      }
    }
  }

  /// As if nothing was withheld: what the rules are there for.
  mutating func readEverything() {
    for family in KnownCount.Family.allCases {
      for part in 0..<truth.width(family) { known.insert(KnownCount(family: family, parts: 1 << UInt64(part))) }
    }
  }

  private mutating func note(_ name: String, _ value: Int, _ count: KnownCount?) {
    values[name, default: []].insert(value)
    if let count { known.insert(count) }
  }

  private func number(_ value: Table.Value) -> Int? {
    switch value {
    case .people(let count): count.value
    case .integer(let number): number
    case .text, .words, .literal, .decimal, .flag, .date, .nothing: nil
    }
  }

  // MARK: What a figure stands for

  private func count(_ figure: String, _ label: String, among labels: [String]) -> KnownCount? {
    func cells(_ family: KnownCount.Family, _ names: [String]) -> KnownCount {
      let shown = names.indices.filter { labels.contains(names[$0]) }
      let parts =
        label == "others" ? names.indices.filter { !shown.contains($0) } : names.indices.filter { names[$0] == label }
      return KnownCount(family: family, parts: parts.reduce(0) { $0 | 1 << UInt64($1) })
    }
    func all(_ family: KnownCount.Family) -> KnownCount { KnownCount(family: family, parts: truth.whole(family)) }
    return switch UnitFigure(rawValue: figure) {
    case .participants: all(.peopleByDistrict)
    case .participations: all(.visitsBySession)
    case .present: cells(.visitsBySession, truth.numbers.map(String.init))
    case .attendance: cells(.visitsByNewness, ["new", "returning"])
    case .late: KnownCount(family: .visitsByArrival, parts: 1)
    case .access: cells(.visitsByAccess, AccessMode.allCases.map(\.rawValue))
    case .districts: cells(.peopleByDistrict, SmallCycle.districts)
    case .visits: cells(.visitsByDistrict, SmallCycle.districts)
    case .speakers: cells(.peopleByTurn, ["withTurn", "withoutTurn"])
    case .newcomers: cells(.peopleByNewness, ["new", "known"])
    case .regulars: cells(.peopleByRegularity, ["regular", "occasional"])
    // Means and spreads, minutes, hands, plans and dial-in problems are no parts of the people.
    case .presentMean, .presentLeast, .presentMost, .issues, .issueMinutes, .issueKinds, .secretNeeds, .hands,
      .handsByArea, .plans, .planOutcomes, .turns, .talk, .talkKinds, .passes, .talkLeast, .talkMiddle, .talkMost,
      .moodIn, .moodOut, .moodChange, .moodInBySessions, .moodOutBySessions, nil:
      nil
    }
  }

  /// What its n stands for.
  private func whole(_ figure: String, _ label: String) -> KnownCount? {
    func all(_ family: KnownCount.Family) -> KnownCount { KnownCount(family: family, parts: truth.whole(family)) }
    func sessions(_ family: KnownCount.Family) -> KnownCount {
      let ends = label.split(separator: "–").compactMap { Int($0) }
      let parts = truth.numbers.indices.filter {
        truth.numbers[$0] >= ends[0] && truth.numbers[$0] <= ends[ends.count - 1]
      }
      return KnownCount(family: family, parts: parts.reduce(0) { $0 | 1 << UInt64($1) })
    }
    return switch UnitFigure(rawValue: figure) {
    case .attendance, .late, .access, .visits: all(.visitsBySession)
    case .districts, .speakers, .newcomers, .regulars, .talkLeast, .talkMiddle, .talkMost: all(.peopleByDistrict)
    case .moodIn: all(.answersBefore)
    case .moodOut: all(.answersAfter)
    case .moodChange: all(.answersTwice)
    case .moodInBySessions: sessions(.answersBefore)
    case .moodOutBySessions: sessions(.answersAfter)
    case .participants, .participations, .present, .presentMean, .presentLeast, .presentMost, .issues, .issueMinutes,
      .issueKinds, .secretNeeds, .hands, .handsByArea, .plans, .planOutcomes, .turns, .talk, .talkKinds, .passes, nil:
      nil
    }
  }

  // MARK: Reckoning

  /// Adds up and subtracts until nothing new comes of it.
  mutating func reckon() {
    var size = -1
    while known.count != size {
      size = known.count
      for family in KnownCount.Family.allCases {
        let parts = known.filter { $0.family == family }.map(\.parts)
        for left in parts {
          for right in parts where right != left {
            if left & right == 0 { known.insert(KnownCount(family: family, parts: left | right)) }
            if left & right == right { known.insert(KnownCount(family: family, parts: left & ~right)) }
          }
        }
      }
      for same in Self.sameWholes where same.contains(where: knowsWhole) {
        for family in same { known.insert(KnownCount(family: family, parts: truth.whole(family))) }
      }
    }
  }

  /// Families that divide one and the same whole.
  private static let sameWholes: [[KnownCount.Family]] = [
    [.visitsBySession, .visitsByAccess, .visitsByDistrict, .visitsByNewness, .visitsByArrival],
    [.peopleByDistrict, .peopleByTurn, .peopleByNewness, .peopleByRegularity],
  ]

  /// Families of which, part for part, the second is in the first whatever the group is like.
  private static let within: [(outer: KnownCount.Family, inner: KnownCount.Family)] = [
    (.visitsByDistrict, .peopleByDistrict), (.visitsBySession, .answersBefore), (.visitsBySession, .answersAfter),
  ]

  private func knowsWhole(_ family: KnownCount.Family) -> Bool {
    known.contains(KnownCount(family: family, parts: truth.whole(family)))
  }

  /// What tells of a few people, each as the visits it is about.
  var leaks: [String] {
    var leaks = known.compactMap { count in leak("\(count.family)", truth.visits(count)) }
    for (outer, inner) in Self.within {
      for count in known where count.family == inner {
        let around = KnownCount(family: outer, parts: count.parts)
        guard known.contains(around) else { continue }
        leaks += leak("\(outer) without \(inner)", truth.visits(around) & ~truth.visits(count)).map { [$0] } ?? []
      }
    }
    // Whoever is new is among the people; whoever told a mood twice is among those who told it once.
    let people = truth.visits(KnownCount(family: .peopleByDistrict, parts: truth.whole(.peopleByDistrict)))
    let new = KnownCount(family: .visitsByNewness, parts: 1)
    if knowsWhole(.peopleByDistrict), known.contains(new) {
      leaks += leak("known before", people & ~truth.visits(new)).map { [$0] } ?? []
    }
    if knowsWhole(.visitsBySession), known.contains(KnownCount(family: .peopleByRegularity, parts: 1)),
      knowsWhole(.peopleByRegularity)
    {
      // Each side has a least and a greatest number of visits a person; what is beyond is so many people at most.
      for (what, count) in truth.beyondRegularity where count < smallest {
        leaks.append("regularity: \(count) \(what)")
      }
    }
    for family in [KnownCount.Family.answersBefore, .answersAfter] where knowsWhole(.answersTwice) && knowsWhole(family)
    {
      let all = truth.visits(KnownCount(family: family, parts: truth.whole(family)))
      let twice = truth.visits(KnownCount(family: .answersTwice, parts: 1))
      leaks += leak("once in \(family)", all & ~twice).map { [$0] } ?? []
    }
    return leaks
  }

  private func leak(_ what: String, _ visits: UInt64) -> String? {
    let people = truth.people(visits)
    return people > 0 && people < smallest ? "\(what): \(visits.nonzeroBitCount) visits of \(people)" : nil
  }
}
