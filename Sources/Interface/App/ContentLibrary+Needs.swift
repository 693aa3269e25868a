package import Content
package import Dialogue

extension ContentLibrary {
  /// What the rules have to know of every area, in order.
  package var needCategories: [Dialogue.NeedCategory] {
    categories.map {
      Dialogue.NeedCategory(
        id: $0.key, field: GKVField(rawValue: $0.gkvField) ?? .none, isAlwaysConfidential: $0.alwaysConfidential)
    }
  }
}
