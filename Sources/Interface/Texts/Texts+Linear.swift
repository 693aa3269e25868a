/// Words that are only needed where nothing is drawn.
extension Texts {
  func removed(_ text: String) -> String { say("gelöscht: \(named(text))", "deleted: \(named(text))") }

  /// A character by itself; nil is what stands behind the last one.
  func character(_ character: Character?) -> String {
    character.map { named(String($0)) } ?? say("Ende der Zeile", "end of line")
  }

  func linesOpening(help: String, again: String) -> String {
    say(
      "Zeile für Zeile. \(help) ist die Hilfe, \(again) sagt alles noch einmal.",
      "Line by line. \(help) is the help, \(again) says everything once more.")
  }

  /// A row with its place in the list.
  func row(_ place: Int, of count: Int, _ words: String) -> String { "\(given(place, of: count)): \(words)" }

  /// A field with what stands in it.
  func field(_ label: String, _ value: String) -> String {
    let value = value.isEmpty ? say("leer", "empty") : value
    return label.hasSuffix("?") ? "\(label) \(value)" : "\(label): \(value)"
  }

  private func named(_ text: String) -> String { text == " " ? say("Leerzeichen", "blank") : text }
}
