import AcceptanceScripts
import Dialogue
import Interface
import Words

extension Trainer {
  /// Is in the topics' phase, two people are there, nothing is collected yet; „Impftermin“ waits since 17 March, and
  /// these were talked about then.
  init(after pastTopics: [String], _ language: Language = .german) throws {
    let day = try FirstSession.day("2021-03-17")
    let past = pastTopics.map { PastTopic(id: Identifier(derivedFrom: $0), title: $0, discussedOn: day) }
    try self.init(language, start: SessionStart(proposal: .second(pastTopics: past)))
    press("Enter 1 2 > >")
  }

  /// The same after some keys.
  func pressing(_ keys: String) -> Trainer {
    var next = self
    next.press(keys)
    return next
  }

  /// The same after these lines, separated by `|`, were pasted.
  func pasting(_ text: String = chat) -> Trainer {
    var next = self
    next.tell(.pasted(text.replacing("|", with: "\n")))
    return next
  }

  /// Lines as a chat hands them out, with names that have to go and names that are in doubt.
  static let chat =
    "12:41 Petra: Bus und Bahn|Maria: Wer passt auf?|Yonas (12:42):|Wohnung finden|Bus und Bahn|Petras Idee"
}

extension [String] {
  static let twoTopics = ["Arzttermin bekommen", "Fasten"]
}
