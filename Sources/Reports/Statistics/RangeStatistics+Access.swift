import Dialogue
import Words

extension RangeStatistics {
  /// From where and how people took part, and how that worked.
  var access: [Statistic] {
    byAccess + byDistrict + [
      Statistic("dial_in_issues", "Einwahlprobleme", "Dial-in problems", .issues, sum { $0.count(.dialInIssue) }),
      Statistic(
        "dial_in_minutes", "Hilfe bei der Einwahl", "Help with dialling in", .minutes, minutes(of: .dialInIssue)),
    ]
  }

  /// How long events of that kind took together, rounded once for each session.
  func minutes(of kind: EventRecord.Kind) -> Int { sum { $0.minutes(of: kind) } }

  private var byAccess: [Statistic] {
    let split = Split(
      AccessMode.allCases.map(\.label),
      participations: held.flatMap { figures in
        figures.session.attendances.map { ($0.access.label, figures.person($0.participant)) }
      })
    return [Statistic](
      "participations_by_access", "Teilnahmen nach Zugang", "Participations by access", .participations, split,
      under: control)
  }

  /// People and participations in the same cells, so that the one does not tell what the other hides.
  private var byDistrict: [Statistic] {
    var districts: [PersonInCycle: SplitLabel] = [:]
    for figures in held {
      for attendance in figures.session.attendances {
        districts[figures.person(attendance.participant)] = SplitLabel(district: attendance.district)
      }
    }
    let known = Set(held.flatMap(\.session.cycle.districts)).sorted().map { SplitLabel(district: $0) }
    let split = Split(
      known, participations: participations.compactMap { person in districts[person].map { ($0, person) } })
    let published = control.publish(split)
    return [Statistic](
      "participants_by_district", "Teilnehmende nach Landkreis", "Participants by district", .participants,
      total: control.total(districts.count), published, \.people)
      + [Statistic](
        "participations_by_district", "Teilnahmen nach Landkreis", "Participations by district", .participations,
        total: control.total(split.total), published)
  }
}

extension SplitLabel {
  fileprivate init(district: String) {
    self = district.isEmpty ? SplitLabel("unknown", Bilingual("ohne Angabe", "not given")) : SplitLabel(district)
  }
}
