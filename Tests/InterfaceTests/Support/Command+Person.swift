import Interface

extension Command {
  /// The number of the person a command is about; nil for all others.
  var personNumber: Int? {
    guard case .person(let number) = self else { return nil }
    return number
  }
}
