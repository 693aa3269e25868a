package import Dialogue
package import Words

/// Decides which numbers of people may leave the archive.
///
/// A split of people or participations goes in, and what comes out has its small cells folded together, so that
/// nobody can be recognised by a small number and no small number can be computed from the others. What is in a
/// split can be read in this file only, and nothing else can make what comes out of it: there is no other way.
package struct DisclosureControl: Hashable, Sendable {
  /// The least `smallest` that may be set.
  package static let least = 3

  /// The smallest number of people of whom something is told.
  package let smallest: Int
  package let profile: ExportProfile

  /// Never below what is the least for the readers, whatever `smallest` says.
  package init(_ profile: ExportProfile = .internal, smallest: Int = least) {
    self.profile = profile
    self.smallest = max(profile.least, smallest)
  }

  /// The split as it may be shown, or nil when nothing of it may be but its total.
  ///
  /// It is folded for the least number first, then for the next, up to `smallest`: what is folded or withheld for one
  /// reader is so for everybody who is told less, so that what two of them read cannot be subtracted.
  package func publish(_ split: Split) -> PublishedSplit? {
    var cells = split.cells
    // Above the total nothing is large enough.
    for step in Self.least...max(Self.least, min(smallest, split.total + 1)) {
      guard let folded = Self.fold(cells, below: step) else { return nil }
      cells = folded
    }
    return published(cells)
  }

  /// Cells below `smallest` are folded, the empty ones with them: shown as empty, they would tell how many of the
  /// others are not. As long as these are too few together, the next smallest join them, all of the same size at
  /// once: whatever tells equal cells apart would tell which one is the small one. The next smallest join them as
  /// well when all that is folded is of the one size just below `smallest`, for then their sum would tell them all.
  /// What was folded before is one cell among these.
  private static func fold(_ cells: [Split.Cell], below smallest: Int) -> [Split.Cell]? {
    let isSmall = { (cell: Split.Cell) in cell.size > 0 && cell.size < smallest }
    guard cells.contains(where: isSmall) else { return cells }
    var folded = cells.filter { $0.label == .others }
    var shown = cells.filter { $0.label != .others }.sorted { ($0.size, $0.label) < ($1.size, $1.label) }[...]
    while shown.contains(where: isSmall) || Split.Cell(.others, folded).size < smallest
      || folded.allSatisfy({ $0.size == smallest - 1 })
    {
      guard let next = shown.first.map({ max($0.size, smallest - 1) }) else { return nil }
      let joining = shown.prefix { $0.size <= next }
      folded += joining
      shown = shown.dropFirst(joining.count)
    }
    guard !shown.isEmpty else { return nil }
    let labels = Set(shown.map(\.label))
    return cells.filter { labels.contains($0.label) } + [Split.Cell(.others, folded)]
  }

  /// A number of the whole group, or one that was published before; it stays exact but for everybody.
  package func total(_ count: Int) -> PublishedCount { PublishedCount(rounded(count)) }

  /// How many feel the same, or were there; nil when they are so few that only „einzelne“ is told. Nobody is few as
  /// well: that no hand was raised tells most.
  package func unlessFew(_ count: Int) -> PublishedCount? {
    count < smallest ? nil : PublishedCount(rounded(count))
  }

  /// The mean of what people told, or nil when they are few; a mean cannot be rounded to five, so that it is not
  /// for everybody. `others` are in means beside it but not in this one: what these add up to is told with it, so
  /// that they must be none or enough as well.
  package func mean(
    _ told: [(person: PersonInCycle, value: Int)], beside others: Set<PersonInCycle> = []
  ) -> PublishedMean? {
    guard profile != .public, Set(told.map(\.person)).count >= smallest else { return nil }
    guard others.isEmpty || others.count >= smallest else { return nil }
    return PublishedMean(
      value: Double(told.reduce(0) { $0 + $1.value }) / Double(told.count), count: PublishedCount(told.count))
  }

  /// How many people there have to be for a range of what single ones of them have.
  private static let leastForSpread = 6
  /// A range is told in steps of so many minutes.
  private static let step = 5

  /// The least, the middle and the greatest of minutes that people have, in steps, or nil when they are few.
  package func spread(_ minutes: [PersonInCycle: Int]) -> PublishedSpread? {
    let sorted = minutes.values.sorted()
    guard profile != .public, sorted.count >= max(smallest, Self.leastForSpread), let least = sorted.first,
      let greatest = sorted.last
    else { return nil }
    let median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    return PublishedSpread(
      least: Self.stepped(least), median: Self.stepped(median), greatest: Self.stepped(greatest),
      count: PublishedCount(sorted.count))
  }

  private static func stepped(_ minutes: Int) -> Int { (minutes + step / 2) / step * step }

  /// What readers of the figures have to know; nil when there is nothing to say.
  package var note: Bilingual? {
    switch profile {
    case .internal, .partner: nil
    case .public:
      Bilingual(
        "Jede Zahl von Menschen ist für sich auf 5 gerundet. Summen müssen deshalb nicht stimmen.",
        "Every number of people is rounded to 5 by itself, so sums need not match.")
    }
  }

  /// A number of people as it may be shown; in `public` rounded to five by itself.
  package func rounded(_ number: Int) -> Int {
    switch profile {
    case .internal, .partner: number
    case .public: Int((Double(number) / 5).rounded()) * 5
    }
  }

  private func published(_ cells: [Split.Cell]) -> PublishedSplit {
    let isOfPeople = Split.isOfPeople(cells)
    let told = cells.map { cell in
      PublishedSplit.Cell(
        label: cell.label, count: total(cell.count),
        people: isOfPeople ? cell.people.map { total($0.count) } : nil)
    }
    return PublishedSplit(cells: told)
  }
}

/// Somebody in one cycle: the same person in two of them counts twice.
package struct PersonInCycle: Hashable, Sendable {
  package let cycle: Cycle.ID
  package let participant: Participant.ID
}

/// Labelled cells of people or participations, before anything may be told of them.
package struct Split: Hashable, Sendable {
  fileprivate struct Cell: Hashable {
    let label: SplitLabel
    let count: Int
    /// Who they are, where that is known: several participations of one person tell of one person.
    let people: Set<PersonInCycle>?

    var size: Int { people?.count ?? count }

    init(_ label: SplitLabel, count: Int, people: Set<PersonInCycle>? = nil) {
      self.label = label
      self.count = count
      self.people = people
    }

    /// All `cells` as one.
    init(_ label: SplitLabel, _ cells: [Cell]) {
      let people = cells.compactMap(\.people)
      self.init(
        label, count: cells.reduce(0) { $0 + $1.count },
        people: people.count < cells.count ? nil : Set(people.joined()))
    }
  }

  fileprivate let cells: [Cell]

  /// Whether nobody is in one of them, so that everybody is in the others.
  var hasEmptyCells: Bool { cells.contains { $0.size == 0 } }

  /// Participations under the labels they belong to; `labels` come first in their order, empty ones too.
  package init(_ labels: [SplitLabel], participations: [(label: SplitLabel, person: PersonInCycle)]) {
    let grouped = Dictionary(grouping: participations, by: \.label)
    cells = Self.order(labels, grouped.keys).map { label in
      let people = grouped[label, default: []].map(\.person)
      return Cell(label, count: people.count, people: Set(people))
    }
  }

  /// Numbers of people of whom nothing else is known.
  package init(_ labels: [SplitLabel], counts: [SplitLabel: Int]) {
    cells = Self.order(labels, counts.keys).map { Cell($0, count: max(0, counts[$0] ?? 0)) }
  }

  /// All of them, wherever they belong to.
  package var total: Int { cells.reduce(0) { $0 + $1.count } }

  /// Whether everybody is in one cell only, so that numbers of people add up as well.
  fileprivate static func isOfPeople(_ cells: [Cell]) -> Bool {
    let people = cells.compactMap(\.people)
    return people.reduce(0) { $0 + $1.count } == Set(people.joined()).count
  }

  private static func order(_ labels: [SplitLabel], _ used: some Collection<SplitLabel>) -> [SplitLabel] {
    labels + Set(used).subtracting(labels).sorted()
  }
}

/// What may be shown of a split: every count is nothing or large enough, and together they are all.
package struct PublishedSplit: Hashable, Sendable {
  /// A cell, of which the last may be the small ones together.
  package struct Cell: Hashable, Sendable {
    package let label: SplitLabel
    /// People or participations.
    package let count: PublishedCount
    /// How many people they are; nil where somebody may be in several cells or nobody knows.
    package let people: PublishedCount?

    fileprivate init(label: SplitLabel, count: PublishedCount, people: PublishedCount?) {
      self.label = label
      self.count = count
      self.people = people
    }
  }

  package let cells: [Cell]

  fileprivate init(cells: [Cell]) { self.cells = cells }
}

/// A number of people that may be shown.
package struct PublishedCount: Hashable, Sendable {
  package let value: Int

  fileprivate init(_ value: Int) { self.value = value }
}

/// A mean over so many people that it may be shown.
package struct PublishedMean: Hashable, Sendable {
  package let value: Double
  /// How many answers it is made of.
  package let count: PublishedCount

  fileprivate init(value: Double, count: PublishedCount) {
    self.value = value
    self.count = count
  }
}

/// The range and the middle of something that so many people have that it may be shown.
package struct PublishedSpread: Hashable, Sendable {
  package let least: Int
  package let median: Int
  package let greatest: Int
  package let count: PublishedCount

  fileprivate init(least: Int, median: Int, greatest: Int, count: PublishedCount) {
    self.least = least
    self.median = median
    self.greatest = greatest
    self.count = count
  }
}
