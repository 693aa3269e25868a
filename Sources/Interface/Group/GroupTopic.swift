/// A topic with what all gave it together.
package struct GroupTopic: Equatable, Sendable {
  /// By which number it is named.
  package var number: Int
  package var title: String
  package var dots: Int
}
