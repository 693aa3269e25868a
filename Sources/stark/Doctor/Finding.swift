import Interface
import Screen

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
  private let german: String
  private let english: String

  init(_ weight: Weight, _ german: String, _ english: String) {
    self.weight = weight
    self.german = german
    self.english = english
  }

  init(_ failure: Failure) {
    self.init(.problem(failure.exit), failure.german, failure.english)
  }

  func line(in language: Language) -> String {
    let sign =
      switch weight {
      case .good: "✓"
      case .hint: "!"
      case .problem: "✗"
      }
    return "\(sign) \(language == .german ? german : english)".displayable
  }
}
