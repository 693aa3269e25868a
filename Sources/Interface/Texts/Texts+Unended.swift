import Screen

/// What is said when something from the terminal had no end.
extension Texts {
  func unended(_ what: Unended) -> String {
    switch what {
    case .paste:
      say(
        "Einfügen ohne Ende: bis hierher als Text behandelt. Tasten gelten wieder.",
        "A paste without an end: treated as text up to here. Keys count again.")
    case .sequence:
      say(
        "Zeichen ohne Ende vom Terminal: verworfen. Tasten gelten wieder.",
        "Characters without an end from the terminal: dropped. Keys count again.")
    }
  }
}
