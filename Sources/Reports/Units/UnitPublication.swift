package import Dialogue

/// Makes what is told of the people of units, for all readers at once.
package struct UnitPublication {
  private let figures: [SessionFigures]
  private let categories: [CategoryLabel]
  private let gate: TextGate

  /// `extract` has the sessions of the units and everything that came before them in their cycles.
  package init(_ extract: ArchiveExtract, categories: [CategoryLabel]) {
    figures = extract.sessionFigures(categories)
    gate = TextGate(extract)
    self.categories = categories
  }

  /// The unit of `sessions`, complete at `instant`. The same records always give the same unit.
  ///
  /// What is withheld for one smallest number stays so for all greater ones, as folding does.
  package func unit(
    _ number: Int, of cycle: Cycle.ID, sessions: [Session.ID], at instant: Instant
  ) -> PublishedUnit {
    let members = Set(sessions)
    let held = figures.filter { members.contains($0.session.id) }
    var steps: [PublishedUnit.Step] = []
    var withheld: Set<String> = []
    for smallest in DisclosureControl.least...Self.mostThatMatters(in: held) {
      let count = UnitCount(held, categories: categories, gate: gate, smallest: smallest)
      let figures = count.figures.map { $0.withheld(like: withheld) }
      withheld.formUnion(figures.flatMap(\.namesWithheld))
      Self.add(figures, from: smallest, to: &steps)
      // Where nothing is told of anybody, nothing more can be withheld.
      guard figures.contains(where: \.tellsOfPeople) else { break }
    }
    return PublishedUnit(cycle: cycle, number: number, at: instant, sessions: sessions, steps: steps)
  }

  /// Where nothing changes, the step before goes on; cells that are withheld are one.
  private static func add(_ figures: [PublishedUnit.Figure], from smallest: Int, to steps: inout [PublishedUnit.Step]) {
    let figures = figures.reduce(into: [PublishedUnit.Figure]()) { kept, figure in
      if kept.last != figure { kept.append(figure) }
    }
    guard figures != steps.last?.figures else { return }
    steps.append(PublishedUnit.Step(smallest: smallest, figures: figures))
  }

  /// Nobody asks for groups larger than that and is told of any.
  static let greatest = 30

  /// From here on nothing more is withheld: no number of people is greater.
  private static func mostThatMatters(in held: [SessionFigures]) -> Int {
    let counts = held.map { figures in
      [
        figures.present, figures.session.rounds.count, figures.count(.dialInIssue), figures.session.plans.count,
        figures.needs.reduce(0) { $0 + ($1.sharedBy ?? 0) },
      ].max() ?? 0
    }
    return min(greatest, max(DisclosureControl.least, counts.reduce(0, +) + 1))
  }
}

extension PublishedUnit.Figure {
  /// What is withheld together: a number that stands for itself, or a whole split, for cells are folded into one
  /// another.
  private var name: String { key + "\u{1F}" + (isCell ? "" : label?.key ?? "") }

  private var numberName: String { "n\u{1F}" + key }

  private var isCell: Bool { label != nil && key != UnitFigure.present.rawValue }

  fileprivate var tellsOfPeople: Bool {
    switch value {
    case .mean: true
    case .count(.people(let number)): number > 0
    case .count(.things(let number)): number > 0 && key != UnitFigure.secretNeeds.rawValue
    case nil: false
    }
  }

  fileprivate var namesWithheld: [String] { (value == nil ? [name] : []) + (n == nil ? [numberName] : []) }

  /// Without what was withheld before.
  fileprivate func withheld(like names: Set<String>) -> Self {
    let isHidden = names.contains(name)
    return PublishedUnit.Figure(
      key: key, label: isHidden && isCell ? SplitLabel.notShown.stored : label, value: isHidden ? nil : value,
      n: names.contains(numberName) ? nil : n)
  }
}
