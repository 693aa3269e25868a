import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("The words of the group's view")
struct GroupWordsTests {
  private static let scenes = Scene.allCases.map { ($0, "") } + [(.exchange, "s c 1 Space"), (.exchange, "Enter l")]

  /// Every word as one letter that no other text has, with its places.
  private static func lettered(_ letter: String) throws -> GroupWords {
    let usual = GroupWords(Texts(.german))
    let lines = GroupWord.allCases.map { word in
      let places = GroupPlace.allCases.filter(usual[word].other.places.contains).map(\.written)
      return "\(word.rawValue) = \"\(([letter] + places).joined(separator: " "))\""
    }
    return try GroupWordsFile(lines.joined(separator: "\n")).words(over: usual)
  }

  @Test("have the same places in German and in English, and every word is there")
  func places() {
    let (german, english) = (GroupWords(Texts(.german)), GroupWords(Texts(.english)))
    for word in GroupWord.allCases {
      #expect(german[word].other.places == english[word].other.places, "\(word.rawValue)")
      #expect(!german[word].other.text.isEmpty && !english[word].one.text.isEmpty)
    }
  }

  @Test(
    "are all that it says: with other ones nothing is left but names, topics, rules and exercises", arguments: scenes)
  func nothingElse(_ scene: Scene, _ keys: String) throws {
    let trainer = try Trainer(in: scene).pressing(keys)
    let words = try Self.lettered("ψ")
    for isHidden in [false, true] {
      let lines = try trainer.groupView(rows: 60, columns: 250, isHidden: isHidden, words: words).lines
      let rest = textsInside(try trainer.groupScreen).sorted { $0.count > $1.count }.reduce(lines.joined()) {
        $1.count > 1 ? $0.replacing($1, with: "") : $0
      }
      #expect(Set(rest.filter(\.isLetter)).isSubset(of: ["ψ", "v", "q"]), "\(rest)")
      #expect(lines.joined().contains("ψ") && !lines.joined().contains("{"))
    }
  }

  @Test("say one of something otherwise than several")
  func numbers() throws {
    var trainer = try Trainer(in: .checkOut)
    trainer.look(at: "13:29:30")
    #expect(try trainer.groupView().lines[0].contains("noch 1 Minute · 13:29 Uhr"))
    trainer.look(at: "13:28:30")
    #expect(try trainer.groupView().lines[0].contains("noch 2 Minuten · 13:28 Uhr"))
  }

  @Test("of another language may put the name where they need it")
  func order() throws {
    let words = try GroupWordsFile("talk.speaks = \"Ora parla {name}.\"").words(over: GroupWords(Texts(.english)))
    let view = try Trainer(in: .exchange).groupView(words: words)
    let row = try #require(view.lines.firstIndex { $0.contains("Ora parla Mehmet.") })
    let roles = view.roles(row: row).filter { $0.role == .strong }
    #expect(roles.map(\.columns.count) == [6])
  }
}
