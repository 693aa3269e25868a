import Dialogue

/// A unit of publication as some readers see it.
package struct ShownUnit: Hashable, Sendable {
  /// What its cycle is called.
  package let cycle: OutwardText
  /// In its cycle, from 1.
  package let number: Int
  /// The numbers of its sessions, in their order.
  package let sessions: [Int]
  let days: ClosedRange<CivilDate>?
  let members: Set<Session.ID>
  private let figures: [PublishedUnit.Figure]

  /// Nil where one of its sessions is gone: then nothing of it is told any more. `held` are all sessions that took place,
  /// each with its place among them.
  init?(
    _ unit: PublishedUnit, in held: [Session.ID: (place: Int, session: SessionRecord)], gate: TextGate,
    control: DisclosureControl
  ) {
    let members = Set(unit.sessions)
    let held = members.compactMap { held[$0] }.sorted { $0.place < $1.place }.map(\.session)
    guard held.count == members.count, let first = held.first, let last = held.last else { return nil }
    cycle = gate.name(of: last.cycle)
    number = unit.number
    sessions = held.map(\.number)
    days = first.date...last.date
    self.members = members
    let isBeyond = control.smallest > UnitPublication.greatest
    figures = unit.figures(smallest: control.smallest).filter { figure in
      !isBeyond || figure.key == UnitFigure.secretNeeds.rawValue
    }
  }

  /// The stored figures of that kind as statistics of this unit.
  func statistics(_ kinds: [UnitFigure], _ control: DisclosureControl) -> [Statistic] {
    kinds.flatMap { kind in
      figures.filter { $0.key == kind.rawValue }.map { figure in
        Statistic(
          key: kind.rawValue, title: kind.words, label: figure.label.map { SplitLabel($0) },
          value: control.told(figure.value, of: kind), n: control.told(figure.n, of: kind), unit: kind.unit, part: self)
      }
    }
  }

  /// One figure as a whole; nothing where it may not be told.
  func value(_ kind: UnitFigure, _ control: DisclosureControl) -> Table.Value {
    statistics([kind], control).first { $0.label == nil }?.value ?? .nothing
  }

  /// How many people there were in the session with that number.
  func present(in session: Int, _ control: DisclosureControl) -> Table.Value {
    statistics([.present], control).first { $0.label?.key == String(session) }?.value ?? .nothing
  }
}

extension DisclosureControl {
  /// What was stored when the unit was complete, as its readers see it: for everybody numbers of people are rounded,
  /// and there is nothing that cannot be.
  fileprivate func told(_ value: PublishedUnit.Value?, of kind: UnitFigure) -> Table.Value {
    switch value {
    case .count(let count): told(count, of: kind)
    case .mean(let tenths): profile == .public ? .nothing : .decimal(Double(tenths) / 10, places: 1)
    case nil: .nothing
    }
  }

  fileprivate func told(_ count: PublishedUnit.Count?, of kind: UnitFigure) -> Table.Value {
    guard profile != .public || kind.isForEverybody else { return .nothing }
    return switch count {
    case .people(let number): .people(total(number))
    case .things(let number): .integer(number)
    case nil: .nothing
    }
  }
}

extension UnitFigure {
  /// Nothing of who spoke how long, and no mood: neither can be rounded.
  fileprivate var isForEverybody: Bool {
    switch self {
    case .turns, .talk, .talkKinds, .talkLeast, .talkMiddle, .talkMost, .speakers, .moodIn, .moodOut, .moodChange,
      .moodInBySessions, .moodOutBySessions, .presentMean:
      false
    case .participants, .newcomers, .regulars, .participations, .present, .presentLeast, .presentMost, .attendance,
      .late, .access, .districts, .visits, .issues, .issueMinutes, .issueKinds, .secretNeeds, .hands, .handsByArea,
      .plans,
      .planOutcomes, .passes:
      true
    }
  }
}
