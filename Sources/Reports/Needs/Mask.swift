import Dialogue
import Words

/// Why the words of a need stay where they were said.
enum Mask {
  case confidential
  case notReleased

  /// What stands in place of the words.
  var placeholder: Bilingual {
    switch self {
    case .confidential: Bilingual("(vertraulich)", "(confidential)")
    case .notReleased: Bilingual("(nicht freigegeben)", "(not released)")
    }
  }

  /// The reason that holds for `need`; nil when its words may be passed on.
  static func of(_ need: CurrentNeed, isAlwaysConfidential: Bool) -> Mask? {
    need.isConfidential || isAlwaysConfidential ? .confidential : need.isReleased ? nil : .notReleased
  }
}
