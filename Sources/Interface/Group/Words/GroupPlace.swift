/// Where something of the hour stands within words of the group's view; written `{name}`.
package enum GroupPlace: String, CaseIterable, Sendable {
  /// One first name.
  case name
  /// First names, one behind the other.
  case names
  /// The number of the session, or of whoever is asked.
  case number
  /// How many there are, or how many minutes something has.
  case all
  /// Whole minutes.
  case minutes
  /// A time of the day, or a length in minutes and seconds.
  case time
  /// The name of a key.
  case key

  /// How it stands in a text.
  package var written: String { "{\(rawValue)}" }
}
