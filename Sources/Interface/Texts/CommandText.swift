/// What a command is called and what it does, in one sentence.
struct CommandText {
  let german: (title: String, help: String)
  let english: (title: String, help: String)

  init(_ german: (String, String), _ english: (String, String)) {
    self.german = german
    self.english = english
  }
}

extension Texts {
  /// The name of a command.
  package func title(of command: Command) -> String {
    let text = Self.text(of: command)
    return say(text.german.title, text.english.title)
  }

  /// What a command does.
  package func help(of command: Command) -> String {
    let text = Self.text(of: command)
    return say(text.german.help, text.english.help)
  }

  private static func text(of command: Command) -> CommandText {
    sources.lazy.compactMap { $0(command) }.first ?? needText(of: command)
  }

  /// One list of commands each; a command is in exactly one of them.
  private static let sources: [@Sendable (Command) -> CommandText?] = [
    technologyText,
    generalText,
    planText,
    peopleText,
    markText,
    methodText,
    roundText,
    disturbanceText,
    topicText,
    archiveText,
    reportText,
    partnerText,
    exchangeText,
    promptText,
  ]
}
