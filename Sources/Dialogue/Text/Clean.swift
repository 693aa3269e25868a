import Foundation

extension String {
  /// The text as it may be kept: in composed form, without anything that steers a terminal, a spreadsheet or
  /// the direction of reading, and without invisible characters.
  ///
  /// Throws `TextProblem` and changes nothing when the text is empty, malformed or too long; it never cuts.
  package func cleaned(_ limit: TextLimit) throws(TextProblem) -> String {
    if unicodeScalars.contains("\0") { throw .malformed }
    // Far more than a field takes is refused unread: composing a megabyte can take seconds.
    if utf8.count > limit.bytes * 16 { throw .tooLong(limit: limit.characters) }
    let text = cleaned(multiline: limit.isMultiline)
    if text.isEmpty { throw .empty }
    if text.count > limit.characters || text.utf8.count > limit.bytes { throw .tooLong(limit: limit.characters) }
    return text
  }

  /// The text without what no field may hold; may be empty, has no limit.
  package func cleaned(multiline: Bool) -> String {
    var text = precomposedStringWithCanonicalMapping
    while true {
      var pass = CleaningPass(isMultiline: multiline)
      for scalar in text.unicodeScalars { pass.take(scalar) }
      // Taking something out between two characters can bring together what composes or changes places, and
      // that is a new text. It gets shorter every time, and four marks a letter allow a few times only.
      let cleaned = pass.text.precomposedStringWithCanonicalMapping
      if cleaned.utf8.elementsEqual(text.utf8) { return cleaned }
      text = cleaned
    }
  }
}
