import Screen
import Words

/// One line of the doctor's report.
struct Finding: Equatable {
  /// How much it matters.
  enum Weight: Equatable {
    case good
    /// Worth knowing; nothing is broken.
    case hint
    /// The program cannot work like that, or not safely.
    case problem(Exit)
  }

  let weight: Weight
  private let words: Bilingual

  init(_ weight: Weight, _ german: String, _ english: String) {
    self.weight = weight
    words = Bilingual(german, english)
  }

  init(_ failure: Failure) {
    weight = .problem(failure.exit)
    words = failure.words
  }

  func line(in language: Language) -> String {
    let sign =
      switch weight {
      case .good: "✓"
      case .hint: "!"
      case .problem: "✗"
      }
    return "\(sign) \(words[language])".displayable
  }
}
