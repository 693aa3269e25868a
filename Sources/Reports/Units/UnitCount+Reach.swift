import Dialogue
import Words

extension UnitCount {
  /// How many people came, and how often: these two are never the same figure.
  var reach: [PublishedUnit.Figure] {
    let count = participations.count
    let present = held.map(\.present)
    let isWhole = tellsParticipations && present.allSatisfy { $0 >= control.smallest }
    let weeks = held.map { figures in
      PublishedUnit.Figure(
        key: UnitFigure.present.rawValue, label: .init(key: String(figures.session.number)),
        value: figures.present >= control.smallest ? .count(.people(figures.present)) : nil)
    }
    let mean = Double(count) / Double(max(1, held.count))
    let n = PublishedUnit.Count.things(held.count)
    return [
      figure(.participants, tellsPeople ? .people(people.count) : nil),
      figure(.participations, tellsParticipations ? .people(count) : nil),
      self.mean(.presentMean, isWhole ? mean : nil, n: n),
      figure(.presentLeast, isWhole ? present.min().map { .people($0) } : nil, n: n),
      figure(.presentMost, isWhole ? present.max().map { .people($0) } : nil, n: n),
    ] + weeks
  }

  /// Of whom these consist.
  var splits: [PublishedUnit.Figure] { arrivals + regulars + late + access + districts }

  /// How often somebody was there for the first time, and how many people that were: the one tells the other.
  private var arrivals: [PublishedUnit.Figure] {
    let new = SplitLabel("new", Bilingual("zum ersten Mal dabei", "there for the first time"))
    let returning = SplitLabel("returning", Bilingual("wieder dabei", "there again"))
    let visits = held.flatMap { figures in
      figures.session.attendances.map {
        (figures.newParticipants.contains($0.participant) ? new : returning, figures.person($0.participant))
      }
    }
    let newcomers = Set(visits.filter { $0.0 == new }.map(\.1))
    let isTold = tellsParticipations && tellsPeople && isEnough(people.count - newcomers.count)
    let split = isTold ? control.publish(Split([new, returning], participations: visits)) : nil
    let known = SplitLabel("known", Bilingual("schon bekannt", "known before"))
    let unknown = SplitLabel("new", Bilingual("neu", "new"))
    let people = Split([unknown, known], participations: people.map { (newcomers.contains($0) ? unknown : known, $0) })
    return cells(.attendance, split, total: isTold ? visits.count : nil)
      + cells(.newcomers, split.flatMap { _ in twoSided(people) }, total: isTold ? self.people.count : nil)
  }

  /// Who was there at least every second time.
  private var regulars: [PublishedUnit.Figure] {
    let often = SplitLabel("regular", Bilingual("mindestens jedes zweite Mal", "at least every second time"))
    let seldom = SplitLabel("occasional", Bilingual("seltener", "less often"))
    let visits = Dictionary(grouping: participations) { $0 }
    let split = Split(
      [often, seldom], participations: visits.map { (2 * $0.value.count >= held.count ? often : seldom, $0.key) })
    let total = tellsPeople && tellsParticipations ? people.count : nil
    let isTold = total != nil && isLoose(visits.values.map(\.count))
    return cells(.regulars, isTold ? twoSided(split) : nil, total: total)
  }

  /// Whether the sum of `visits` leaves open who came how often: on each side it has a least and a greatest number for
  /// each person, and as far as the sum is from all of these together, so many came more, or less, than they had to.
  private func isLoose(_ visits: [Int]) -> Bool {
    let often = (held.count + 1) / 2
    let more = visits.reduce(0) { $0 + $1 - ($1 >= often ? often : 1) }
    let less = visits.reduce(0) { $0 + ($1 >= often ? held.count : often - 1) - $1 }
    return more >= control.smallest && less >= control.smallest
  }

  /// A split with something on each side: that everybody is on one of them would be told of each of them.
  private func twoSided(_ split: Split) -> PublishedSplit? { split.hasEmptyCells ? nil : control.publish(split) }

  private var late: [PublishedUnit.Figure] {
    let arrivals = held.flatMap { figures in
      figures.session.attendances.map { (isLate: $0.isLate, person: figures.person($0.participant)) }
    }
    let sides = [true, false].map { side in arrivals.filter { $0.isLate == side } }
    let isTold = tellsParticipations && sides.allSatisfy { isEnough(Set($0.map(\.person)).count) }
    return [figure(.late, isTold ? .people(sides[0].count) : nil, n: .people(arrivals.count))]
  }

  private var access: [PublishedUnit.Figure] {
    let split = Split(
      AccessMode.allCases.map(\.label),
      participations: held.flatMap { figures in
        figures.session.attendances.map { ($0.access.label, figures.person($0.participant)) }
      })
    let total = tellsParticipations ? split.total : nil
    return cells(.access, total.flatMap { _ in control.publish(split) }, total: total)
  }

  /// People and participations in the same cells, so that the one does not tell what the other hides.
  private var districts: [PublishedUnit.Figure] {
    var districts: [PersonInCycle: SplitLabel] = [:]
    for figures in held {
      for attendance in figures.session.attendances {
        districts[figures.person(attendance.participant)] = label(attendance.district, in: figures)
      }
    }
    let known = Set(held.flatMap { figures in figures.session.cycle.districts.map { label($0, in: figures) } }).sorted()
    let split = Split(
      known, participations: participations.compactMap { person in districts[person].map { ($0, person) } })
    let published = tellsParticipations && tellsPeople ? control.publish(split) : nil
    return cells(.districts, published, total: tellsPeople ? people.count : nil, \.people)
      + cells(
        .visits, published.flatMap { tellsVisits($0, of: districts) ? $0 : nil },
        total: tellsParticipations ? split.total : nil)
  }

  /// Whether in no cell the difference between people and participations tells of a few who came again.
  private func tellsVisits(_ split: PublishedSplit, of districts: [PersonInCycle: SplitLabel]) -> Bool {
    let shown = Set(split.cells.map(\.label))
    let cells = Dictionary(grouping: people) { districts[$0].map { shown.contains($0) ? $0 : .others } }
    return cells.values.allSatisfy { isEnough(comingAgain(Set($0))) }
  }

  private func label(_ district: String, in figures: SessionFigures) -> SplitLabel {
    district.isEmpty
      ? SplitLabel("unknown", Bilingual("ohne Angabe", "not given"))
      : SplitLabel(gate.pass(district, from: .cycle, in: figures.session.cycle.id).text)
  }
}
