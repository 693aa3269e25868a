import Content
import Dialogue
import Interface
import Screen
import Testing

@Suite("What has its place in the smallest window too")
struct SmallestWindowTests {
  private func text(_ trainer: Trainer) -> String { trainer.text(rows: 20, columns: 60) }

  @Test("a pinned prompt stays in sight, and the list keeps who speaks and who is next")
  func pinned() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("2 m 1")
    let prompt = try #require(trainer.model.pinnedPrompt?.text.german)
    let beginning = "» " + prompt.prefix(30)
    #expect(text(trainer).contains(beginning))
    trainer.press("2")
    #expect(
      text(trainer).contains(beginning) && text(trainer).contains("jetzt 4 Mehmet") && text(trainer).contains("1. 3"))
    trainer.press("m k")
    #expect(!text(trainer).contains(beginning))
  }

  @Test("whoever was stopped for a disturbance waits", arguments: [Language.german, .english])
  func stopped(language: Language) throws {
    var trainer = try Trainer(in: .exchange, language)
    trainer.press("s 1")
    let (waits, now) = language == .german ? ("wartet 4 Mehmet", "jetzt") : ("waits 4 Mehmet", "now ")
    #expect(text(trainer).contains(waits) && !text(trainer).contains(now))
  }

  @Test("keys that cannot be read in full beside a timer can be found, and : leads there")
  func restOfKeys() throws {
    var trainer = try Trainer(in: .exchange)
    trainer.press("p")
    #expect(text(trainer).contains(": zeigt alle") && !trainer.text(rows: 40, columns: 120).contains("zeigt alle"))
    trainer.press(":")
    #expect(trainer.model.overlay != nil && trainer.model.keys.isEmpty)
  }

  @Test("who is not here is marked where access is changed", arguments: ["p t", "p z"])
  func absent(keys: String) throws {
    var trainer = try Trainer(in: .exchange)
    let away = try #require(trainer.session?.roster.first { trainer.session?.isPresent($0.id) == false })
    trainer.press(keys)
    let shown = trainer.text(rows: 40, columns: 120)
    #expect(shown.contains("\(away.name) (") && shown.contains("nicht da)"))
    #expect(!shown.contains("Mehmet (nicht da"))
  }

  @Test("the whole path of a saved Bilanz is said", arguments: [20, 50, 100])
  func path(length: Int) throws {
    var trainer = try Trainer(in: .preparation)
    let path = "/" + String(repeating: "o", count: length - 6) + ".html"
    trainer.press("g i")
    trainer.tell(.exported(path))
    let shown = trainer.screen(rows: 20, columns: 60).lines.suffix(3).map { $0.trimmed }.joined()
    #expect(shown.contains(path) && shown.contains("Gespeichert:"))
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var text = Substring(String(self))
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
