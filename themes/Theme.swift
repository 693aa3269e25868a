package import Words

/// The colours and attributes of every role.
package struct Theme: Equatable, Sendable {
  /// The name to ask for it: its file without `.toml`.
  package let name: String
  /// What people call it.
  package let title: Bilingual
  /// Whether it is dark on light.
  package let isLight: Bool
  /// The style of every name in `roleNames`.
  package let roles: [String: ThemeStyle]

  /// The names of all roles, in the order of the theme files.
  package static let roleNames = [
    "text", "muted", "title", "strong", "border", "accent", "current", "waiting", "good", "attention", "timer",
    "timerSoon", "timerOver", "input", "selection", "hint", "key", "secret", "banner",
  ]
}
