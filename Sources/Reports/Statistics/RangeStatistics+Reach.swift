import Dialogue
import Words

extension RangeStatistics {
  /// How many sessions there were.
  var frame: [Statistic] {
    [
      Statistic("sessions_held", "Termine durchgeführt", "Sessions held", .sessions, held.count),
      Statistic("sessions_cancelled", "Termine ausgefallen", "Sessions cancelled", .sessions, cancelled),
      Statistic("minutes", "Dauer", "Duration", .minutes, sum(\.minutes)),
    ]
  }

  /// How many people came, and how often: these two are never the same figure.
  var reach: [Statistic] {
    let present = held.map(\.present)
    let whole = [
      Statistic("participants", "Teilnehmende", "Participants", .participants, Set(participations).count),
      Statistic("participations", "Teilnahmen", "Participations", .participations, participations.count),
      Statistic(
        "present_mean", "Anwesend im Mittel", "Present on average", .participants, value: mean(present),
        n: .integer(held.count)),
      Statistic(
        "present_min", "Anwesend mindestens", "Present at least", .participants, value: .count(present.min()),
        n: .integer(held.count)),
      Statistic(
        "present_max", "Anwesend höchstens", "Present at most", .participants, value: .count(present.max()),
        n: .integer(held.count)),
    ]
    let late = Statistic(
      "joined_late", "Später dazugekommen", "Joined late", .arrivals, sum(\.joinedLate), of: participations.count)
    return whole + newcomers + [late]
  }

  private func mean(_ present: [Int]) -> Table.Value {
    guard !present.isEmpty else { return .nothing }
    let mean = Double(present.reduce(0, +)) / Double(present.count)
    switch control.profile {
    case .internal: return .decimal(mean, places: 1)
    case .public: return .integer(Int(mean.rounded()))
    }
  }

  private var newcomers: [Statistic] {
    let new = SplitLabel("new", Bilingual("zum ersten Mal dabei", "there for the first time"))
    let returning = SplitLabel("returning", Bilingual("wieder dabei", "there again"))
    let split = Split(
      [new, returning],
      participations: held.flatMap { figures in
        figures.session.attendances.map {
          (figures.newParticipants.contains($0.participant) ? new : returning, figures.person($0.participant))
        }
      })
    return [Statistic](
      "participations_by_attendance", "Teilnahmen: neu oder wieder dabei", "Participations: new or there again",
      .participations, split, under: control)
  }
}
