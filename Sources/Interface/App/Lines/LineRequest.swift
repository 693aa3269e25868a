import Dialogue

/// What a line asks for: its label, what may be left empty, and what follows when it is entered or left.
struct LineRequest {
  /// What is done with the text, which is clean and not too long; a refusal in the message means it was not taken.
  typealias Action = (inout AppModel, String, ClockReading) -> [AppEffect]

  /// What Enter means in an empty line.
  enum Emptiness {
    /// Everything stays as it was.
    case leaves
    /// Emptying the field is an answer.
    case isAnswer
    /// What was answered before it would be lost; what is missing.
    case isMissing(String)
  }

  let label: String
  let enter: Action
  let whenEmpty: Emptiness
  /// The line that this one follows: Esc leads back to it.
  let back: ((inout AppModel) -> Void)?
  /// What helps while it is typed: keys and what they do; nil where the label says enough.
  let rows: [(key: String, text: String)]?
  /// The bottom line.
  let hints: Hinting

  /// What the bottom line says of the keys.
  enum Hinting {
    case text
    /// A digit means somebody as long as nothing is typed.
    case arrival
    case number
    /// Only with somebody's yes; the words for Enter.
    case consent(String)
  }

  init(
    _ label: String, whenEmpty: Emptiness = .leaves, hints: Hinting = .text,
    rows: [(key: String, text: String)]? = nil, back: ((inout AppModel) -> Void)? = nil, then enter: @escaping Action
  ) {
    (self.label, self.whenEmpty, self.hints, self.rows) = (label, whenEmpty, hints, rows)
    (self.back, self.enter) = (back, enter)
  }
}
