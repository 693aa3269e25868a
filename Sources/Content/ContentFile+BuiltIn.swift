/// Reading the whole library takes milliseconds, so a first screen reads only the files it shows something of.
extension ContentFile {
  /// The prompts that come with the program.
  package static var builtInPrompts: Self {
    Self(name: "prompts.toml", bytes: PackageResources.prompts_toml)
  }
  /// The active breaks that come with the program.
  package static var builtInActiveBreaks: Self {
    Self(name: "active-breaks.toml", bytes: PackageResources.active_breaks_toml)
  }
  /// The ground rules that come with the program.
  package static var builtInGroundRules: Self {
    Self(name: "ground-rules.toml", bytes: PackageResources.ground_rules_toml)
  }
  /// The need categories that come with the program.
  package static var builtInCategories: Self {
    Self(name: "need-categories.toml", bytes: PackageResources.need_categories_toml)
  }
  /// The crisis card that comes with the program.
  package static var builtInCrisisCard: Self {
    Self(name: "crisis-card.toml", bytes: PackageResources.crisis_card_toml)
  }
  /// The methods that come with the program.
  package static var builtInMethods: Self {
    Self(name: "methods.toml", bytes: PackageResources.methods_toml)
  }
  static var demoCycle: Self {
    Self(name: "Demo/cycle.toml", bytes: PackageResources.cycle_toml)
  }
  static var demoSessions: [Self] {
    [
      Self(name: "Demo/session-1.toml", bytes: PackageResources.session_1_toml),
      Self(name: "Demo/session-2.toml", bytes: PackageResources.session_2_toml),
      Self(name: "Demo/session-3.toml", bytes: PackageResources.session_3_toml),
      Self(name: "Demo/session-4.toml", bytes: PackageResources.session_4_toml),
      Self(name: "Demo/session-5.toml", bytes: PackageResources.session_5_toml),
      Self(name: "Demo/session-6.toml", bytes: PackageResources.session_6_toml),
    ]
  }
}
