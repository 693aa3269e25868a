import Randomness
import Reports
import Testing

@Suite("Folding of invented populations")
struct FoldingPropertyTests {
  @Test("leaves every count nothing or large enough, and the total exact", arguments: [3, 4, 5, 8])
  func everyCount(smallest: Int) {
    let control = DisclosureControl(smallest: smallest)
    var folded = 0
    for (seed, population) in Population.invented.enumerated() {
      let publication = Publication(population, under: control)
      #expect(faults(publication, population, smallest).isEmpty, "seed \(seed)")
      if publication.cells?["others"] != nil { folded += 1 }
    }
    // Populations that need no folding would prove nothing.
    #expect(folded > 200)
  }

  @Test("is seen to be missing: the same check fails when nothing is folded")
  func unfolded() {
    let faulty = Population.invented.count { population in
      !faults(Publication(unfolded: population), population, 3).isEmpty
    }
    #expect(faulty > 500)
  }

  @Test("comes out the same in whatever order people come")
  func order() {
    var random = SplitMix64(seed: 1)
    for (seed, population) in Population.invented.prefix(1000).enumerated() {
      let published = DisclosureControl().publish(population.split)
      #expect(DisclosureControl().publish(population.shuffled(&random)) == published, "seed \(seed)")
    }
  }

  @Test("lets no hidden number be computed, by anybody who knows the rule and all totals", arguments: [3, 4, 5])
  func hidden(smallest: Int) {
    let control = DisclosureControl(smallest: smallest)
    #expect(computable { Publication($0, under: control) }.isEmpty)
  }

  @Test("is needed: left out and masked cells, and empty ones beside folded ones, could be computed")
  func computableOtherwise() {
    let control = DisclosureControl()
    #expect(computable { Publication(masked: $0, under: control) }.contains("b=1 of c 3"))
    #expect(computable { Publication(withEmptyCells: $0, under: control) }.contains { $0.hasPrefix("b=1 ") })
  }

  private func faults(_ publication: Publication, _ population: Population, _ smallest: Int) -> [String] {
    publication.faults(smallest: smallest, people: population.people, labels: Set(population.counts.keys))
  }

  /// Every sum of hidden cells that only one number fits to, over all populations of at most twelve people in at
  /// most four cells: an attacker with endless patience.
  private func computable(_ publish: (Population) -> Publication) -> Set<String> {
    var found: Set<String> = []
    for (labels, all) in Self.small {
      for (publication, fitting) in Dictionary(grouping: all, by: publish) {
        let hidden = labels.filter { publication.cells?[$0] == nil }
        // Together they are what is told; everything less must stay open.
        for subset in Self.subsets(of: hidden) where !subset.isEmpty && subset.count < hidden.count {
          let sums = Set(fitting.map { population in subset.reduce(0) { $0 + (population.counts[$1] ?? 0) } })
          if sums.count == 1, let sum = sums.first { found.insert(Self.told(subset, sum, publication)) }
        }
        if hidden.count == 1, let only = hidden.first, let sum = fitting.first?.counts[only] {
          found.insert(Self.told([only], sum, publication))
        }
      }
    }
    return found
  }

  /// All of them by their labels, made once a run.
  private static let small = (2...4).map { width in
    let labels = ["a", "b", "c", "d"].prefix(width)
    let all = (0...12).flatMap { counts(of: $0, in: width) }
      .map { Population(Dictionary(uniqueKeysWithValues: zip(labels, $0))) }
    return (labels: Array(labels), all: all)
  }

  private static func told(_ labels: [String], _ sum: Int, _ publication: Publication) -> String {
    let cells = publication.cells?.filter { $0.value > 0 }.sorted { $0.key < $1.key } ?? []
    return "\(labels.joined(separator: "+"))=\(sum) of \(cells.map { "\($0.key) \($0.value)" }.joined(separator: " "))"
  }

  private static func counts(of total: Int, in width: Int) -> [[Int]] {
    guard width > 1 else { return [[total]] }
    return (0...total).flatMap { first in counts(of: total - first, in: width - 1).map { [first] + $0 } }
  }

  private static func subsets(of labels: [String]) -> [[String]] {
    labels.reduce([[]]) { subsets, label in subsets + subsets.map { $0 + [label] } }
  }
}
