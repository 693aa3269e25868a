import Content
import Dialogue
import Reports

extension AppModel {
  /// Draws the Bilanz of the cycle that was read: the same value that `stark report` writes.
  mutating func drawReport() {
    guard let archive = lookedBack?.archive else { return }
    let labels = library.categories.map {
      CategoryLabel(
        key: $0.key, german: $0.title.german, english: $0.title.english, isAlwaysConfidential: $0.alwaysConfidential)
    }
    lookedBack?.report = Report(
      ArchiveExtract(records: archive.records, facts: archive.facts), filter: .everything, categories: labels)
  }

  mutating func performInReport(_ command: Command) {
    switch command {
    case .selectUp: review.firstRow = max(0, review.firstRow - 1)
    case .selectDown: review.firstRow += 1
    case .pageUp: review.firstRow = max(0, review.firstRow - 15)
    case .pageDown: review.firstRow += 15
    default: break
    }
  }
}
