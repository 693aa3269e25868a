import Dialogue
import Words

/// Counts the people of a unit for readers who are told of no fewer than `smallest`.
///
/// Beside every number stand others: what can be computed from them is told with it. So each is withheld as long as
/// something that follows from it tells of fewer people.
struct UnitCount {
  let held: [SessionFigures]
  let categories: [CategoryLabel]
  let gate: TextGate
  let control: DisclosureControl

  /// Everybody who was there, once for each time.
  let participations: [PersonInCycle]
  let people: Set<PersonInCycle>

  init(_ held: [SessionFigures], categories: [CategoryLabel], gate: TextGate, smallest: Int) {
    self.held = held
    self.categories = categories
    self.gate = gate
    control = DisclosureControl(smallest: smallest)
    participations = held.flatMap { figures in figures.session.attendances.map { figures.person($0.participant) } }
    people = Set(participations)
  }

  /// Every figure in the order in which people read them.
  var figures: [PublishedUnit.Figure] { reach + splits + issues + needs + plans + talk + moods }

  // MARK: What may be told

  /// Nobody, or so many that it may be told.
  func isEnough(_ count: Int) -> Bool { count == 0 || count >= control.smallest }

  /// Whether the sum of all participations tells nothing of the sessions whose attendance is not told, nor of a few who
  /// came often.
  var tellsParticipations: Bool {
    let hidden = held.filter { $0.present < control.smallest }
    let visits = hidden.reduce(0) { $0 + $1.present }
    let visitors = Set(hidden.flatMap { figures in figures.session.attendances.map { figures.person($0.participant) } })
    guard isEnough(people.count), isEnough(visits), isEnough(visitors.count) else { return false }
    // As many as there can be at all: then each of them is known.
    return visits == 0 || visits != hidden.count * (control.smallest - 1)
  }

  /// Whether the number of people tells, together with that of participations, nothing of a few who came again.
  var tellsPeople: Bool { isEnough(people.count) && isEnough(comingAgain(people)) }

  /// How many of them were there more than once.
  func comingAgain(_ people: Set<PersonInCycle>) -> Int {
    Dictionary(grouping: participations.filter(people.contains)) { $0 }.count { $0.value.count > 1 }
  }

  // MARK: Figures

  func figure(_ kind: UnitFigure, _ value: PublishedUnit.Count?, n: PublishedUnit.Count? = nil) -> PublishedUnit.Figure
  {
    PublishedUnit.Figure(
      key: kind.rawValue, value: value.map { .count($0) }, n: value == nil ? nil : n)
  }

  func mean(_ kind: UnitFigure, _ mean: Double?, n: PublishedUnit.Count?, label: SplitLabel? = nil)
    -> PublishedUnit.Figure
  {
    let tenths = mean.map { Int(($0 * 10).rounded()) }
    return PublishedUnit.Figure(
      key: kind.rawValue, label: label?.stored, value: tenths.map { .mean(tenths: $0) }, n: tenths == nil ? nil : n)
  }

  /// The cells of a split, or one that says that none is told.
  func cells(
    _ kind: UnitFigure, _ split: PublishedSplit?, total: Int?,
    _ count: (PublishedSplit.Cell) -> PublishedCount? = { $0.count }
  ) -> [PublishedUnit.Figure] {
    let n = total.map { PublishedUnit.Count.people($0) }
    guard let split, split.cells.allSatisfy({ count($0) != nil }) else {
      return [PublishedUnit.Figure(key: kind.rawValue, label: SplitLabel.notShown.stored, value: nil, n: n)]
    }
    return split.cells.map { cell in
      PublishedUnit.Figure(
        key: kind.rawValue, label: cell.label.stored, value: count(cell).map { .count(.people($0.value)) }, n: n)
    }
  }
}

extension SplitLabel {
  /// As it is stored with what was published.
  var stored: PublishedUnit.Label {
    PublishedUnit.Label(key: key, german: words?.german, english: words?.english)
  }

  init(_ stored: PublishedUnit.Label) {
    let words = stored.german.flatMap { german in stored.english.map { Bilingual(german, $0) } }
    self.init(stored.key, words)
  }
}
