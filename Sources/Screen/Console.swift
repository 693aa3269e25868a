/// A keyboard in front of a place where something can be shown.
package protocol Console: ~Copyable {
  /// The next thing that happened, or nil when the time is over.
  ///
  /// `nil` waits for ever, 0 takes only what is there already.
  mutating func input(waitingAtMost milliseconds: Int?) -> Input?

  /// Gives the terminal back to the shell, stops the program, and shows the last of it again when it goes on.
  mutating func suspend()
}
