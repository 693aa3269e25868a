package import Dialogue

/// A list of fields that can be gone through with the arrow keys.
package struct Form: Equatable, Sendable {
  /// What the fields belong to.
  package enum Subject: Equatable, Sendable {
    case need(Need.ID)
    case cycle
    case partner(NetworkPartner.ID)
  }

  package let subject: Subject
  package var index = 0
}
