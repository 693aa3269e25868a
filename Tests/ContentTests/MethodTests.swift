import Content
import Dialogue
import Testing
import Words

@Suite("Methods")
struct MethodTests {
  let library: ContentLibrary

  init() throws { library = try ContentLibrary.builtIn() }

  @Test("begin with the open exchange, which is the default")
  func order() {
    #expect(
      library.methods.map(\.key) == [
        "openExchange", "peerConsultation", "collectAspects", "strengthsRound", "talkingCircle",
      ])
    #expect(library.methods.map(\.title.german).prefix(2) == ["Offener Austausch", "Gemeinsam beraten"])
    #expect(library.method("talkingCircle")?.title.german == "Reihum")
    #expect(library.method("unknown") == nil)
  }

  @Test("lead through the peer consultation in seven steps and 22 minutes")
  func peerConsultation() throws {
    let method = try #require(library.method("peerConsultation"))
    #expect(
      method.steps.map { "\($0.key) \($0.minutes) \($0.whoSpeaks)" } == [
        "concern 2 facilitator", "story 4 person", "keyQuestion 2 person", "facts 3 group", "ideas 7 group",
        "plan 3 person", "thanks 1 everyone",
      ])
    #expect(method.minutes == 22)
    #expect(method.steps.flatMap(\.captures) == [.keyQuestion, .idea, .plan])
  }

  @Test("fit into the default time box of ten minutes, except for the peer consultation")
  func minutes() {
    #expect(library.methods.map(\.minutes) == [10, 22, 10, 10, 10])
  }

  @Test("collect what is helpful, what to watch out for and perspectives")
  func aspects() throws {
    let method = try #require(library.method("collectAspects"))
    #expect(method.steps.flatMap(\.captures) == [.healthHelpful, .healthWatchOut, .perspective])
  }
}
