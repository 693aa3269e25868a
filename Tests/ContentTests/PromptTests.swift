import Content
import PlainLanguage
import Testing

@Suite("Prompts")
struct PromptTests {
  let library: ContentLibrary

  init() throws { library = try ContentLibrary.builtIn() }

  @Test("fit into 76 columns in both languages")
  func width() {
    for text in library.prompts.flatMap(\.text.both) { #expect(text.columns <= 76, "\(text.text)") }
  }

  @Test("are there for every phase that has prompts", arguments: Prompt.phases)
  func phases(phase: String) {
    #expect(library.prompts(for: phase).count >= 2)
  }

  @Test("are found by phase in their order")
  func byPhase() {
    #expect(library.prompts(for: "preparation").map(\.key) == ["prep.focus", "prep.loop"])
    #expect(library.prompts(for: "wrapUp").isEmpty)
    #expect(Prompt.phases.flatMap { library.prompts(for: $0) } == library.prompts)
  }

  @Test("name their technique")
  func technique() {
    #expect(library.prompts.allSatisfy { !$0.technique.isEmpty })
  }
}
