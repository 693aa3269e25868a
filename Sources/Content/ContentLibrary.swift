package import Words

/// Everything the hour has at hand: what can be said, done, agreed on and chosen.
///
/// This is the module's front door, together with `ContentFile` for files people write themselves and
/// `DemoCycle` for the invented cycle, which is read on its own because only the demo needs it.
package struct ContentLibrary: Sendable, Equatable {
  /// The prompts, in the order in which they are offered.
  package var prompts: [Prompt]
  /// Prompts of one's own, offered before those that come with the program.
  package internal(set) var ownPrompts: [Prompt] = []
  /// The movement breaks, in the order in which they are offered.
  package var activeBreaks: [ActiveBreak]
  /// The sentence always said before a break.
  package var breakInvitation: Bilingual
  /// The rules of the conversation.
  package var groundRules: [GroundRule]
  /// The areas of needs, group by group.
  package var categories: [NeedCategory]
  /// Numbers and sentences for a crisis.
  package var crisisCard: CrisisCard
  /// The ways to talk about a topic; the first is the default.
  package var methods: [Method]
  /// What is wrong with files of one's own; they are left out, and everything else holds.
  package internal(set) var faults: [ContentError] = []

  /// The library that comes with the program, read once a run.
  ///
  /// Throws `ContentError.badFile` if a built-in file is damaged.
  package static func builtIn() throws(ContentError) -> ContentLibrary { try readOnce.get() }

  private static let readOnce = Result { () throws(ContentError) in try read() }

  private static func read() throws(ContentError) -> ContentLibrary {
    let (breaks, invitation) = try ContentFile.builtInActiveBreaks.activeBreaks()
    return ContentLibrary(
      prompts: try ContentFile.builtInPrompts.prompts(),
      activeBreaks: breaks,
      breakInvitation: invitation,
      groundRules: try ContentFile.builtInGroundRules.groundRules(),
      categories: try ContentFile.builtInCategories.categories(),
      crisisCard: try ContentFile.builtInCrisisCard.crisisCard(),
      methods: try ContentFile.builtInMethods.methods())
  }

  /// The prompts of the phase with the raw value `phase`, in their order.
  package func prompts(for phase: String) -> [Prompt] { prompts(in: .phase(phase)) }

  /// The prompts that fit `situation`, one's own first, each list in its order.
  package func prompts(in situation: PromptSituation) -> [Prompt] {
    [ownPrompts, prompts].flatMap { list in
      switch situation {
      case .phase(let phase): list.filter { $0.phase == phase }
      case .disturbance: list.sorted(by: \.situations.disturbance)
      case .emotion: list.sorted(by: \.situations.emotion)
      case .afterHardship: list.sorted(by: \.situations.afterHardship)
      }
    }
  }

  package func prompt(_ key: String) -> Prompt? { (ownPrompts + prompts).first { $0.key == key } }
  package func category(_ key: String) -> NeedCategory? { categories.first { $0.key == key } }

  /// The category chosen by two digits, both from 1, or `nil` if there is none.
  package func category(group: Int, position: Int) -> NeedCategory? {
    categories.first { $0.group == group && $0.position == position }
  }

  package func method(_ key: String) -> Method? { methods.first { $0.key == key } }
}

extension [Prompt] {
  /// Those that have a place, by their place.
  fileprivate func sorted(by place: (Prompt) -> Int?) -> [Prompt] {
    let placed = compactMap { prompt in place(prompt).map { (place: $0, prompt: prompt) } }
    return placed.sorted { $0.place < $1.place }.map(\.prompt)
  }
}
