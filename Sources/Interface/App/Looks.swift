package import Themes

/// The themes that can be chosen while the program runs, the one that it is shown in, and where its cursor stands.
package struct Looks: Equatable, Sendable {
  /// Those that can be read, in the order in which they are offered.
  package let themes: [Theme]
  /// The one in use; nil where nobody knows of any.
  package internal(set) var shown: Theme?

  package let paletteCursor: PaletteCursor

  package init(themes: [Theme] = [], shown: Theme? = nil, paletteCursor: PaletteCursor = .input) {
    self.themes = themes
    self.shown = shown
    self.paletteCursor = paletteCursor
  }
}
