import Dialogue
import Words

extension ParticipationStage {
  /// The number with its name; for programs the number.
  var value: Table.Value {
    .literal(key: String(rawValue), Bilingual("\(rawValue) \(words.german)", "\(rawValue) \(words.english)"))
  }
}
