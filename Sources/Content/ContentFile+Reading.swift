package import Words

/// What a file can hold. Each reading throws `ContentError.badFile` if the text is no TOML, does not fit, or
/// names something twice.
extension ContentFile {
  /// The prompts in the file, in its order.
  package func prompts() throws(ContentError) -> [Prompt] {
    struct Contents: Decodable { let prompts: [Prompt] }
    let prompts = try decode(Contents.self).prompts
    try requireDistinct(prompts.map(\.key), in: "prompts")
    return prompts
  }

  /// The active breaks in the file, in its order, and the sentence said before each of them.
  package func activeBreaks() throws(ContentError) -> (breaks: [ActiveBreak], invitation: Bilingual) {
    struct Contents: Decodable {
      let invitation: Bilingual
      let breaks: [ActiveBreak]
    }
    let contents = try decode(Contents.self)
    try requireDistinct(contents.breaks.map(\.key), in: "breaks")
    return (contents.breaks, contents.invitation)
  }

  /// The ground rules in the file, in its order.
  package func groundRules() throws(ContentError) -> [GroundRule] {
    struct Contents: Decodable { let rules: [GroundRule] }
    let rules = try decode(Contents.self).rules
    try requireDistinct(rules.map(\.key), in: "rules")
    return rules
  }

  /// The need categories in the file, in its order, group by group.
  package func categories() throws(ContentError) -> [NeedCategory] {
    struct Contents: Decodable { let groups: [NeedCategoryGroup] }
    let groups = try decode(Contents.self).groups
    try requireDistinct(groups.map { "\($0.number)" }, in: "groups")
    let categories = groups.flatMap(\.flattened)
    try requireDistinct(categories.map(\.key), in: "groups.categories")
    return categories
  }

  /// The crisis card in the file.
  package func crisisCard() throws(ContentError) -> CrisisCard {
    try decode(CrisisCard.self)
  }

  /// What the operator changes on the crisis card.
  package func ownCrisisCard() throws(ContentError) -> OwnCrisisCard {
    try decode(OwnCrisisCard.self)
  }

  /// The methods in the file, in its order.
  package func methods() throws(ContentError) -> [Method] {
    struct Contents: Decodable { let methods: [Method] }
    let methods = try decode(Contents.self).methods
    try requireDistinct(methods.map(\.key), in: "methods")
    return methods
  }
}
