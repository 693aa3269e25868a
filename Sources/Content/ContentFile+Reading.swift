package import Words

/// What a file can hold. Each reading throws `ContentError.badFile` if the text is no TOML, does not fit, or
/// names something twice.
extension ContentFile {
  /// The prompts in the file, in its order.
  package func prompts() throws(ContentError) -> [Prompt] {
    struct Contents: Decodable { let prompts: [Prompt] }
    return try distinct(try decode(Contents.self).prompts, in: "prompts", by: \.key)
  }

  /// The active breaks in the file, in its order, and the sentence said before each of them.
  package func activeBreaks() throws(ContentError) -> (breaks: [ActiveBreak], invitation: Bilingual) {
    struct Contents: Decodable {
      let invitation: Bilingual
      let breaks: [ActiveBreak]
    }
    let contents = try decode(Contents.self)
    return (try distinct(contents.breaks, in: "breaks", by: \.key), contents.invitation)
  }

  /// The ground rules in the file, in its order.
  package func groundRules() throws(ContentError) -> [GroundRule] {
    struct Contents: Decodable { let rules: [GroundRule] }
    return try distinct(try decode(Contents.self).rules, in: "rules", by: \.key)
  }

  /// The need categories in the file, in its order, group by group.
  package func categories() throws(ContentError) -> [NeedCategory] {
    struct Contents: Decodable { let groups: [NeedCategoryGroup] }
    let groups = try distinct(try decode(Contents.self).groups, in: "groups") { "\($0.number)" }
    return try distinct(groups.flatMap(\.flattened), in: "groups.categories", by: \.key)
  }

  /// The crisis card in the file.
  package func crisisCard() throws(ContentError) -> CrisisCard { try decode(CrisisCard.self) }

  /// What the operator changes on the crisis card.
  package func ownCrisisCard() throws(ContentError) -> OwnCrisisCard { try decode(OwnCrisisCard.self) }

  /// The methods in the file, in its order.
  package func methods() throws(ContentError) -> [Method] {
    struct Contents: Decodable { let methods: [Method] }
    return try distinct(try decode(Contents.self).methods, in: "methods", by: \.key)
  }
}
