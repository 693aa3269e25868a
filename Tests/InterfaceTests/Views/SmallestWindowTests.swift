import Content
import Dialogue
import Interface
import Screen
import Testing
import Words

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
    trainer.press("s c 1")
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
    trainer.tell(.exported(path, isInOpenFolder: false))
    let shown = trainer.screen(rows: 20, columns: 60).lines.suffix(3).map { $0.trimmed }.joined()
    #expect(shown.contains(path) && shown.contains("Gespeichert:"))
  }

  @Test(
    "the path of a saved Bilanz is said with every blank in it, and that others may write there",
    arguments: [Language.german, .english], [(20, 60), (24, 80)])
  func pathWithBlanks(language: Language, size: (rows: Int, columns: Int)) throws {
    for count in 1...9 {
      let path = "/" + String(repeating: "meine  A/", count: count) + "o.html"
      for isOpen in [false, true] {
        var trainer = try Trainer(in: .preparation, language)
        trainer.press("g i")
        trainer.tell(.exported(path, isInOpenFolder: isOpen))
        let lines = trainer.screen(rows: size.rows, columns: size.columns).lines.dropLast()
        let rows = lines.suffix(6).map { line in
          let text = line.dropFirst().prefix(size.columns - 2)
          return text + String(repeating: " ", count: size.columns - 2 - text.count)
        }
        #expect(rows.joined().contains(path), "\(lines)")
        #expect(
          rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
            .contains(Texts(language).openFolder) == isOpen)
      }
    }
  }

  @Test("a long message does not cover who cannot get in", arguments: [(20, 60), (24, 80)])
  func longMessage(size: (rows: Int, columns: Int)) throws {
    var trainer = try Trainer(in: .preparation)
    trainer.tell(.saving(.rescueUnreadable("/home/" + String(repeating: "meine Ablage/", count: 5) + "1.json")))
    let screen = trainer.screen(rows: size.rows, columns: size.columns)
    #expect(screen.lines.joined().contains("Einwahl: Olena (Link)"), "\(screen.framed)")
    #expect(screen.lines.joined().contains("1.json"), "\(screen.framed)")
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
