import Words

/// A group of need categories as the file lists them; the order gives the positions.
struct NeedCategoryGroup: Decodable {
  let number: Int
  let title: Bilingual
  let categories: [Entry]

  /// A category without what its place in the file says.
  struct Entry: Decodable {
    let key: String
    let title: Bilingual
    let short: Bilingual
    let covers: String
    let gkvField: String
    let alwaysConfidential: Bool?
  }

  var flattened: [NeedCategory] {
    zip(categories, 1...).map { entry, position in
      NeedCategory(
        key: entry.key, group: number, position: position, groupTitle: title, title: entry.title, short: entry.short,
        covers: entry.covers, gkvField: entry.gkvField, alwaysConfidential: entry.alwaysConfidential ?? false)
    }
  }
}
