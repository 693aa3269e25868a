import Dialogue
import Words

extension UnitCount {
  /// How the talk was spread, without telling of anybody: sums only where enough people spoke.
  var talk: [PublishedUnit.Figure] {
    let speakers = Set(milliseconds.keys)
    let isTold = speakers.count >= control.smallest
    let seconds = Duration.seconds(held.reduce(0) { $0 + $1.talkSeconds })
    let turns = held.reduce(0) { $0 + $1.session.turns.count }
    return [
      figure(.turns, isTold ? .things(turns) : nil),
      figure(.talk, isTold ? .things(seconds.roundedMinutes) : nil),
    ] + (isTold ? kinds(of: seconds.roundedMinutes) : []) + [passes] + speaking + spread(isTold && tellsPeople)
  }

  /// What was said in disturbances, and everything else: told only where enough people spoke there and there.
  private func kinds(of minutes: Int) -> [PublishedUnit.Figure] {
    let turns = held.flatMap { figures in
      figures.session.turns.map { (turn: $0, person: figures.person($0.participant)) }
    }
    let disturbed = turns.filter { $0.turn.kind == .disturbance }
    guard !disturbed.isEmpty else { return [] }
    let sides = [disturbed, turns.filter { $0.turn.kind != .disturbance }].map { Set($0.map(\.person)) }
    let isTold = sides.allSatisfy { isEnough($0.count) }
    // Each turn counts in rounded seconds, as in the sum of all.
    let seconds = disturbed.reduce(0) { $0 + Duration.milliseconds($1.turn.milliseconds).roundedSeconds }
    let part = Duration.seconds(seconds).roundedMinutes
    let cells = [
      (SplitLabel("exchange", Bilingual("Austausch", "exchange")), minutes - part),
      (SplitLabel("disturbance", Bilingual("Störungen", "disturbances")), part),
    ]
    return cells.map { label, minutes in
      PublishedUnit.Figure(
        key: UnitFigure.talkKinds.rawValue, label: (isTold ? label : .notShown).stored,
        value: isTold ? .count(.things(minutes)) : nil)
    }
  }

  /// Who passed in the line is not known, so that enough must have passed in the rounds.
  private var passes: PublishedUnit.Figure {
    let passing = held.flatMap { figures in
      figures.session.rounds.filter { $0.state == .passed }.map { figures.person($0.participant) }
    }
    let count = held.reduce(0) { $0 + $1.session.passes }
    return figure(.passes, count == 0 || Set(passing).count >= control.smallest ? .people(count) : nil)
  }

  private var speaking: [PublishedUnit.Figure] {
    let with = SplitLabel("withTurn", Bilingual("mit Redebeitrag", "with a turn"))
    let without = SplitLabel("withoutTurn", Bilingual("ohne Redebeitrag", "without a turn"))
    let split = Split([with, without], participations: people.map { (milliseconds[$0] == nil ? without : with, $0) })
    let total = tellsPeople ? people.count : nil
    return cells(.speakers, total.flatMap { _ in control.publish(split) }, total: total)
  }

  /// Everybody counts who was there: leaving out who said nothing would tell how many they are.
  private func spread(_ isTold: Bool) -> [PublishedUnit.Figure] {
    let minutes = Dictionary(
      uniqueKeysWithValues: people.map { ($0, Duration.milliseconds(milliseconds[$0] ?? 0).roundedMinutes) })
    let spread = isTold ? control.spread(minutes) : nil
    let n = spread.map { PublishedUnit.Count.people($0.count.value) }
    return [
      figure(.talkLeast, spread.map { .things($0.least) }, n: n),
      figure(.talkMiddle, spread.map { .things($0.median) }, n: n),
      figure(.talkMost, spread.map { .things($0.greatest) }, n: n),
    ]
  }

  private var milliseconds: [PersonInCycle: Int64] {
    held.reduce(into: [:]) { sums, figures in
      for turn in figures.session.turns { sums[figures.person(turn.participant), default: 0] += turn.milliseconds }
    }
  }
}
