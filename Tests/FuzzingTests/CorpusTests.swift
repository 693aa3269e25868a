import Fuzzing
import Testing

/// A short run of what `.ci/fuzz` does for as long as one likes.
@Suite("Whatever bytes come")
struct CorpusTests {
  @Test("B14: as text, they are cleaned, displayed and clipped by the rules", arguments: 1...4)
  func text(_ seed: Int) throws {
    var corpus = try Corpus("text", seed: UInt64(seed))
    for bytes in corpus.inputs(changed: 250) { #expect(faultOfText(bytes) == nil, "\(bytes)") }
  }

  @Test("B14: from a terminal, they are keys and pasted texts, and nothing waits for ever", arguments: 1...4)
  func keys(_ seed: Int) throws {
    var corpus = try Corpus("keys", seed: UInt64(seed))
    for bytes in corpus.inputs(changed: 250) { #expect(faultOfKeys(bytes) == nil, "\(bytes)") }
  }
}
