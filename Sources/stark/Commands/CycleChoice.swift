import Dialogue
import Interface
import Records
import Words

/// The cycles that `--cycle` can mean: those with a closed session and those of sessions that are open.
struct CycleChoice {
  private let cycles: [KnownCycle]

  init(_ closed: [KnownCycle], open: [SessionRecord]) {
    let begun = open.filter { record in !closed.contains { $0.id == record.cycle.id } }
    cycles = closed + begun.map { KnownCycle(id: $0.cycle.id, name: $0.cycle.name, days: $0.date...$0.date) }
  }

  /// The one with that name, as it is called now; of several with one name the one whose days are given as well, as
  /// the refusal tells them.
  func id(named asked: String) throws(Failure) -> Cycle.ID {
    let meant = cycles.filter { $0.name == asked || Self.labels($0).contains(asked) }
    guard let first = meant.first else { throw cycles.isEmpty ? .noCycle : .unknownCycle(cycles.map(\.name)) }
    guard meant.count == 1 else { throw .ambiguousCycle(meant.map(Self.label)) }
    return first.id
  }

  private static func label(_ cycle: KnownCycle, in language: Language) -> String {
    let texts = Texts(language)
    return "\(cycle.name) (\(texts.date(cycle.days.lowerBound)) – \(texts.date(cycle.days.upperBound)))"
  }

  private static func label(_ cycle: KnownCycle) -> Bilingual {
    Bilingual(label(cycle, in: .german), label(cycle, in: .english))
  }

  private static func labels(_ cycle: KnownCycle) -> [String] { Language.allCases.map { label(cycle, in: $0) } }
}
