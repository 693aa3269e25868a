import Interface
import Words

extension CommandCase {
  /// Somebody at the keyboard at the moment of the row; minutes are suggested only in a cycle that has a past, and an hour
  /// is left as it was only the next day.
  func trainer(_ language: Language = .german) throws -> Trainer {
    if command == .start(.wrapUpAsItWas) {
      var trainer = try Trainer(in: scene, language)
      try trainer.startTheNextDay()
      return trainer
    }
    guard command == .frame(.suggestDurations) else { return try Trainer(in: scene, language) }
    return try Trainer(inSixthPreparation: language)
  }
}
