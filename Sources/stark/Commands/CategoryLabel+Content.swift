import Content
import Reports

extension CategoryLabel {
  /// The areas that come with the program.
  static func builtIn() throws -> [CategoryLabel] {
    try ContentFile.builtInCategories.categories().map {
      CategoryLabel(
        key: $0.key, title: $0.title, isAlwaysConfidential: $0.alwaysConfidential, group: $0.groupTitle)
    }
  }
}
