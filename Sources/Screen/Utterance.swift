/// Something that is said in lines, without any place on a screen.
package enum Utterance: Equatable, Sendable {
  /// A line of its own.
  case line(String)
  /// What was just typed, behind what was typed before it.
  case echo(String)
  /// Nothing that was said stays in sight.
  case outOfSight
}
