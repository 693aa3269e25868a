import Interface
import Words

extension CommandCase {
  /// Somebody at the keyboard at the moment of the row; minutes are suggested only in a cycle that has a past.
  func trainer(_ language: Language = .german) throws -> Trainer {
    guard command == .start(.suggestDurations) else { return try Trainer(in: scene, language) }
    return try Trainer(inSixthPreparation: language)
  }
}
