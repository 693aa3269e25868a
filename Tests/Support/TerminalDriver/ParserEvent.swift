/// What a terminal's parser found in the stream of characters.
enum ParserEvent: Equatable, Sendable {
  /// A character to show.
  case print(Unicode.Scalar)
  /// A C0 control character.
  case control(UInt32)
  /// `ESC`, perhaps intermediates, and a final character.
  case escape(intermediates: String, final: Unicode.Scalar)
  /// `ESC [` … and a final character.
  case sequence(ControlSequence)
  /// An operating system command, such as the window's title.
  case command(String)
}
