import Dialogue
import Randomness

@testable import Reports

/// Invented people under labels, with what an attacker must not find out.
struct Population: Hashable {
  /// How many there are under each label.
  let counts: [String: Int]
  private let visits: [Visit]

  private struct Visit: Hashable {
    let label: String
    let person: PersonInCycle

    init(label: String, person: String) {
      self.label = label
      self.person = Population.person(person)
    }
  }

  /// People who came once.
  init(_ counts: [String: Int]) {
    self.counts = counts
    visits = counts.sorted { $0.key < $1.key }.flatMap { label, count in
      (0..<count).map { Visit(label: label, person: "\(label)\($0)") }
    }
  }

  /// People who came several times.
  init(visits: [(label: String, person: String, times: Int)]) {
    self.visits = visits.flatMap { visit in
      Array(repeating: Visit(label: visit.label, person: visit.person), count: visit.times)
    }
    counts = Dictionary(grouping: self.visits, by: \.label).mapValues(\.count)
  }

  /// The first two thousand groups as they may come, made once a run.
  static let invented = (0..<2000 as Range<UInt64>).map(Population.init(seed:))

  /// A group as it may come: few large cells, many small ones, some empty, some people in several.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let labels = (0..<Int.random(in: 1...8, using: &random)).map { "label \($0)" }
    let most = [2, 4, 8, 20].randomElement(using: &random) ?? 2
    var visits: [(label: String, person: String, times: Int)] = []
    for label in labels {
      for index in 0..<Int.random(in: 0...most, using: &random) {
        let person = Int.random(in: 0..<5, using: &random) == 0 ? "common \(index)" : "\(label) \(index)"
        visits.append((label, person, Int.random(in: 1...6, using: &random)))
      }
    }
    let made = Population(visits: visits)
    self.visits = made.visits
    counts = Dictionary(uniqueKeysWithValues: labels.map { ($0, made.counts[$0] ?? 0) })
  }

  var total: Int { counts.values.reduce(0, +) }

  /// Distinct people under those labels.
  func people(_ labels: Set<String>) -> Int {
    Set(visits.filter { labels.contains($0.label) }.map(\.person)).count
  }

  var split: Split { split(visits: visits) }

  /// The same in another order.
  func shuffled(_ random: inout SplitMix64) -> Split { split(visits: visits.shuffled(using: &random)) }

  private func split(visits: [Visit]) -> Split {
    Split(
      counts.keys.sorted().map { SplitLabel($0) },
      participations: visits.map { (SplitLabel($0.label), $0.person) })
  }

  static func person(_ name: String) -> PersonInCycle {
    PersonInCycle(cycle: Invented.name("cycle"), participant: Invented.name(name))
  }
}
