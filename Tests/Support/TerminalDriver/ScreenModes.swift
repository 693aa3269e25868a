/// The switches a program can set in the terminal.
struct ScreenModes: Equatable, Sendable {
  var cursorVisible = true
  var bracketedPaste = false
  var reportsFocus = false
  var wheelSendsArrows = true
  var applicationCursorKeys = false
  var wrapsAround = true
  var usesOrigin = false
  var inserts = false
  var newLine = false
}
