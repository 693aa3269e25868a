import Dialogue
import Words

extension UnitCount {
  private typealias Told = (person: PersonInCycle, value: Int)

  /// How the group felt: in the whole unit, and in neighbouring sessions that together have enough answers.
  var moods: [PublishedUnit.Figure] {
    let (before, after) = (groups(.checkIn), groups(.checkOut))
    return [
      mean(.moodIn, mean(told(.checkIn, in: held)), n: number(.checkIn, in: held)),
      mean(.moodOut, mean(told(.checkOut, in: held)), n: number(.checkOut, in: held)), change,
    ] + bySessions(.moodInBySessions, .checkIn, before) + bySessions(.moodOutBySessions, .checkOut, after)
  }

  private func told(_ round: Round.Kind, in sessions: [SessionFigures]) -> [Told] {
    sessions.flatMap { $0.told(round) }
  }

  private func mean(_ told: [Told]) -> Double? { control.mean(told)?.value }

  /// How many answers; nil where together with attendance it would tell of a few who gave none.
  private func number(_ round: Round.Kind, in sessions: [SessionFigures]) -> PublishedUnit.Count? {
    tellsNumber(round, in: sessions) ? .people(told(round, in: sessions).count) : nil
  }

  private func tellsNumber(_ round: Round.Kind, in sessions: [SessionFigures]) -> Bool {
    let silent = sessions.flatMap { figures in
      let told = Set(figures.told(round).map(\.person))
      return figures.session.attendances.map { figures.person($0.participant) }.filter { !told.contains($0) }
    }
    return isEnough(Set(silent).count)
  }

  /// Neighbouring sessions, joined until enough people answered; for every smallest number on top of those before.
  private func groups(_ round: Round.Kind) -> [[SessionFigures]] {
    let sessions = held.sorted { ($0.session.date, $0.session.id) < ($1.session.date, $1.session.id) }
    let steps = DisclosureControl.least...control.smallest
    return steps.reduce(sessions.map { [$0] }) { groups, smallest in
      var joined: [[SessionFigures]] = []
      var open: [SessionFigures] = []
      for group in groups {
        open += group
        guard Set(told(round, in: open).map(\.person)).count >= smallest else { continue }
        joined.append(open)
        open = []
      }
      guard !joined.isEmpty else { return [open] }
      joined[joined.count - 1] += open
      return joined
    }
  }

  /// Numbers stand at all groups or at none: one that is missing could be subtracted from the whole.
  private func bySessions(
    _ kind: UnitFigure, _ round: Round.Kind, _ groups: [[SessionFigures]]
  ) -> [PublishedUnit.Figure] {
    let hasNumbers = groups.allSatisfy { tellsNumber(round, in: $0) }
    return groups.map { group in
      let numbers = group.map(\.session.number)
      let (first, last) = (numbers.first ?? 0, numbers.last ?? 0)
      return mean(
        kind, mean(told(round, in: group)), n: hasNumbers ? number(round, in: group) : nil,
        label: SplitLabel(first == last ? "\(first)" : "\(first)–\(last)"))
    }
  }

  /// Of people who told their mood both times; whoever told it once is in one of the other two means only, so that
  /// these must be none or enough.
  private var change: PublishedUnit.Figure {
    let pairs = held.flatMap(changes)
    let once = held.map { figures in
      let (before, after) = (Set(figures.told(.checkIn).map(\.person)), Set(figures.told(.checkOut).map(\.person)))
      return (before: before.subtracting(after), after: after.subtracting(before))
    }
    let sides = [Set(once.flatMap(\.before)), Set(once.flatMap(\.after))]
    let isTold = sides.allSatisfy { isEnough($0.count) }
    return mean(.moodChange, isTold ? mean(pairs) : nil, n: .people(pairs.count))
  }

  private func changes(in figures: SessionFigures) -> [Told] {
    let before = Dictionary(figures.told(.checkIn).map { ($0.person, $0.value) }) { first, _ in first }
    return figures.told(.checkOut).compactMap { after in
      before[after.person].map { (person: after.person, value: after.value - $0) }
    }
  }
}
