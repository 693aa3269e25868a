extension Texts {
  /// What keys are called that are no single letter, digit or sign, and the words that stand for several keys.
  var keyNames: Set<String> {
    let named = ["Space", "Up", "Down", "Left", "Right", "PgUp", "PgDn", "Enter", "Esc", "Tab", "Ctrl-U", "Ctrl-L"].map
    {
      key($0)
    }
    return Set(named + ["↑↓", say("Ziffer", "digit"), say("Ziffern", "digits")])
  }
}
