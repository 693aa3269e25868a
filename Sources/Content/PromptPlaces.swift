/// Where a prompt is offered in the situations that come before the phase: 1 is first, nil is not at all.
package struct PromptPlaces: Sendable, Equatable, Decodable {
  package let disturbance: Int?
  package let emotion: Int?
  package let afterHardship: Int?

  /// Offered in its phase only.
  static let none = PromptPlaces(disturbance: nil, emotion: nil, afterHardship: nil)
}
