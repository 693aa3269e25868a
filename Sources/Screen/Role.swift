/// What a cell means; a theme decides how that looks.
package enum Role: String, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Text that may be overlooked.
  case muted
  /// The heading of a part of the screen.
  case title
  /// Text that stands out without meaning anything else.
  case strong
  /// Frames and lines.
  case border
  /// The program's own colour.
  case accent
  /// Who or what is on now: the speaker, the phase, the topic.
  case current
  /// Who or what comes later.
  case waiting
  /// Done, saved, answered.
  case good
  /// Something a person has to look at.
  case attention
  /// A timer with time left.
  case timer
  /// A timer whose time is nearly up.
  case timerSoon
  /// A timer past its time; calm, because limits inform and never cut off.
  case timerOver
  /// A field that takes typed text.
  case input
  /// The chosen row of a list.
  case selection
  /// What the keys do at the moment.
  case hint
  /// The name of a key.
  case key
  /// What must not be seen by the group.
  case secret
  /// A line across the whole screen that stays until its cause is cured.
  case banner
}
