package import Screen
package import Themes

extension Palette {
  /// The colours of a theme, role by role.
  package init(_ theme: Theme) {
    let appearances = Role.allCases.compactMap { role in
      theme.roles[role.rawValue].map { (role, Appearance($0)) }
    }
    self.init(Dictionary(uniqueKeysWithValues: appearances))
  }
}

extension Appearance {
  fileprivate init(_ style: ThemeStyle) {
    self.init(
      foreground: Colour(style.foreground), background: Colour(style.background), bold: style.bold,
      dim: style.dim, underline: style.underline, reverse: style.reverse)
  }
}

extension Colour {
  fileprivate init(_ colour: ThemeColour) {
    switch colour {
    case .standard: self = .standard
    case .indexed(let index): self = .indexed(index)
    case .direct(let red, let green, let blue): self = .direct(red: red, green: green, blue: blue)
    }
  }
}
