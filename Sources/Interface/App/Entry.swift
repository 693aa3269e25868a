/// What the keys go to while something is asked.
package enum Entry: Equatable, Sendable {
  case line(Line)
  case choice(Choice)
}
