internal import Dialogue
internal import Foundation
internal import Screen

/// What is wrong with the way a text goes through the program, if anything: cleaned at the entrance, made displayable and
/// clipped at the exit. The text is whatever the bytes give as UTF-8.
package func faultOfText(_ bytes: [UInt8]) -> String? {
  let text = String(decoding: bytes, as: UTF8.self)
  for isMultiline in [false, true] {
    let cleaned = text.cleaned(multiline: isMultiline)
    if !cleaned.cleaned(multiline: isMultiline).utf8.elementsEqual(cleaned.utf8) { return "cleaned twice" }
    if let fault = unseen(cleaned, allowing: isMultiline ? "\n" : nil) { return "cleaned: \(fault)" }
  }
  let shown = text.displayable
  if !shown.displayable.unicodeScalars.elementsEqual(shown.unicodeScalars) { return "displayed twice" }
  if let fault = unseen(shown, allowing: nil) { return "displayed: \(fault)" }
  if shown.displayWidth != text.displayWidth { return "another width" }
  return faultOfClipping(text, columns: Int(bytes.first ?? 0) % 40)
}

private func faultOfClipping(_ text: String, columns: Int) -> String? {
  if text.prefix(columns: columns).displayWidth > columns { return "a beginning that is too wide" }
  if text.clipped(columns: columns).displayWidth > columns { return "clipped too wide" }
  if text.padded(columns: columns).displayWidth != columns { return "padded to another width" }
  return text.wrapped(columns: columns).contains { $0.displayWidth > columns } ? "wrapped too wide" : nil
}

/// The first scalar that steers a terminal or a reader unseen, apart from joiners between letters.
private func unseen(_ text: String, allowing allowed: Unicode.Scalar?) -> String? {
  let found = text.unicodeScalars.first { scalar in
    let properties = scalar.properties
    if scalar == allowed || scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
    switch properties.generalCategory {
    case .control, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isBidiControl || properties.isDefaultIgnorableCodePoint
    }
  }
  return found.map { "U+\(String($0.value, radix: 16))" }
}
