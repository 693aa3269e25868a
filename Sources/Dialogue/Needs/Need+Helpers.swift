extension Need {
  /// What stands between two who can help, in the one text that names them.
  package static let betweenHelpers = " · "

  /// Each of those who can help, as the text names them.
  package static func helpers(in text: String) -> [String] {
    text.split(separator: betweenHelpers).map(String.init)
  }

  /// The same text when `name` can help too, or no longer; nobody is named twice, whatever the case and the marks.
  static func helpers(in text: String, with name: String, canHelp: Bool) -> String {
    let named = helpers(in: text)
    let others = named.filter { $0.folded != name.folded }
    let isNamed = others.count < named.count
    return (canHelp ? (isNamed ? named : named + [name]) : others).joined(separator: betweenHelpers)
  }
}
