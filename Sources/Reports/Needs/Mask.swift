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
  init?(_ need: CurrentNeed, isAlwaysConfidential: Bool) {
    if need.isConfidential || isAlwaysConfidential {
      self = .confidential
    } else if !need.isReleased {
      self = .notReleased
    } else {
      return nil
    }
  }
}
