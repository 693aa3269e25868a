import Content
import PlainLanguage
import Testing
import Words

@Suite("Active breaks")
struct ActiveBreakTests {
  let library: ContentLibrary

  init() throws { library = try ContentLibrary.builtIn() }

  @Test("take between one and three minutes")
  func length() {
    #expect(library.activeBreaks.allSatisfy { 60...180 ~= $0.seconds })
  }

  @Test("have a title of at most 24 columns")
  func titles() {
    for title in library.activeBreaks.flatMap(\.title.both) { #expect(title.columns <= 24, "\(title.text)") }
  }

  @Test("have a variant of their own for people who stay seated, without standing up")
  func seated() {
    for exercise in library.activeBreaks {
      #expect(exercise.seated.german != exercise.text.german && exercise.seated.english != exercise.text.english)
      #expect(!exercise.seated.german.lowercased().contains("aufstehen"))
      #expect(!exercise.seated.english.lowercased().contains("stand up"))
    }
  }

  @Test(
    "offer no water while fasting is the topic",
    arguments: [
      "Fasten: Wie macht ihr das?", "Ramadan mit Kindern", "Fastenzeit vor Ostern", "HEILFASTEN",
      "bei uns fastet man bei Trauer", "How to stay well while fasting", "Intervallfasten", "Ich faste heute",
      "Fastenbrechen mit der Familie", "Was im Ramadanmonat hilft", "gefastet wie früher", "Iftar bei uns", "رمضان",
    ])
  func fasting(topic: String) throws {
    let water = try #require(library.activeBreaks.first { $0.key == "water" })
    #expect(!water.suits(topic: topic))
    #expect(library.activeBreaks.filter { !$0.suits(topic: topic) } == [water])
  }

  @Test(
    "offer everything while anything else is the topic",
    arguments: ["Talente finden", "Frühstück", "", "fast alle Ärzte sind voll", "Breakfast for children"])
  func otherTopics(topic: String) {
    #expect(library.activeBreaks.allSatisfy { $0.suits(topic: topic) })
  }
}
