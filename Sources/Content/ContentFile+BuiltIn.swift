/// The files that come with the program.
///
/// Reading the whole library takes milliseconds, so a first screen reads only the files it shows something of.
extension ContentFile {
  package static var builtInPrompts: Self { Self(name: "prompts.toml", bytes: PackageResources.prompts_toml) }
  package static var builtInActiveBreaks: Self {
    Self(name: "active-breaks.toml", bytes: PackageResources.active_breaks_toml)
  }
  package static var builtInGroundRules: Self {
    Self(name: "ground-rules.toml", bytes: PackageResources.ground_rules_toml)
  }
  package static var builtInCategories: Self {
    Self(name: "need-categories.toml", bytes: PackageResources.need_categories_toml)
  }
  package static var builtInCrisisCard: Self {
    Self(name: "crisis-card.toml", bytes: PackageResources.crisis_card_toml)
  }
  package static var builtInMethods: Self { Self(name: "methods.toml", bytes: PackageResources.methods_toml) }
  static var demoCycle: Self { Self(name: "Demo/cycle.toml", bytes: PackageResources.cycle_toml) }
  static var demoSessions: [Self] {
    [
      PackageResources.session_1_toml, PackageResources.session_2_toml, PackageResources.session_3_toml,
      PackageResources.session_4_toml, PackageResources.session_5_toml, PackageResources.session_6_toml,
    ].enumerated().map { Self(name: "Demo/session-\($0 + 1).toml", bytes: $1) }
  }
}
