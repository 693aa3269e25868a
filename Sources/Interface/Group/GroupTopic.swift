/// A topic with what all gave it together.
package struct GroupTopic: Equatable, Sendable {
  package var title: String
  package var dots: Int
}
