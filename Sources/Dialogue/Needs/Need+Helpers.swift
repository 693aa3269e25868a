extension Need {
  /// What stands between two who can help, in the one text that names them.
  package static let betweenHelpers = " · "

  /// Each of those who can help, as the text names them.
  package static func helpers(in text: String) -> [String] {
    text.split(separator: betweenHelpers).map(String.init)
  }
}
