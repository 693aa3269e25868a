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
  var splits: [PublishedUnit.Figure] { newcomers + late + access + districts }

  private var newcomers: [PublishedUnit.Figure] {
    let new = SplitLabel("new", Bilingual("zum ersten Mal dabei", "there for the first time"))
    let returning = SplitLabel("returning", Bilingual("wieder dabei", "there again"))
    let visits = held.flatMap { figures in
      figures.session.attendances.map {
        (figures.newParticipants.contains($0.participant) ? new : returning, figures.person($0.participant))
      }
    }
    let newcomers = Set(visits.filter { $0.0 == new }.map(\.1))
    let isTold = tellsParticipations && tellsPeople && isEnough(people.count - newcomers.count)
    return cells(
      .attendance, isTold ? control.publish(Split([new, returning], participations: visits)) : nil,
      total: isTold ? visits.count : nil)
  }

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
