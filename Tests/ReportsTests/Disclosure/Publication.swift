import Reports

/// What the public sees of a population: labels with counts, or the total alone.
struct Publication: Hashable {
  let total: Int
  /// Nil when only the total is told.
  let cells: [String: Int]?

  init(_ population: Population, under control: DisclosureControl) {
    total = population.total
    cells = control.publish(population.split).map { split in
      Dictionary(uniqueKeysWithValues: split.cells.map { ($0.label.key, $0.count.value) })
    }
  }

  /// As if nothing was folded.
  init(unfolded population: Population) {
    total = population.total
    cells = population.counts
  }

  /// As if small cells were folded, but empty ones shown as empty.
  init(withEmptyCells population: Population, under control: DisclosureControl) {
    self.init(population, under: control)
    guard var cells, cells["others"] != nil else { return }
    for (label, count) in population.counts where count == 0 { cells[label] = 0 }
    self = Publication(total: total, cells: cells)
  }

  /// As if small cells were left out and the total told, which is what many offices do.
  init(masked population: Population, under control: DisclosureControl) {
    self = Publication(
      total: population.total, cells: population.counts.filter { $0.value == 0 || $0.value >= control.smallest })
  }

  private init(total: Int, cells: [String: Int]?) {
    self.total = total
    self.cells = cells
  }

  /// What is wrong with it as far as it can be seen from itself.
  func faults(smallest: Int, people: (Set<String>) -> Int, labels: Set<String>) -> [String] {
    guard let cells else { return [] }
    var faults: [String] = []
    for (label, count) in cells where count != 0 {
      let behind = label == "others" ? people(labels.subtracting(cells.keys)) : people([label])
      if count < smallest || behind < smallest { faults.append("\(label) is \(count) of \(behind)") }
    }
    if cells.values.reduce(0, +) != total { faults.append("sum is not \(total)") }
    return faults
  }
}
