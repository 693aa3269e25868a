import Dialogue
import Reports
import Testing

@Suite("The topic of a need")
struct MaskedTopicTests {
  @Test("goes where the wording goes: a title could tell what was not released")
  func masked() {
    let session = Invented.session(
      1, on: "2021-03-17", topics: [Invented.topic("Fasten", milliseconds: 1)],
      needs: [
        Invented.need("offen", topic: "Fasten"),
        Invented.need("still", topic: "Fasten", isConfidential: true, isReleased: false),
        Invented.need("noch nicht", topic: "Fasten", isReleased: false),
        Invented.need("ohne", isConfidential: true, isReleased: false),
      ])
    let rows = ArchiveExtract(records: [session], facts: []).values(["topic"], in: .needs)
    #expect(rows.first == [.text("Fasten")])
    #expect(rows.dropFirst().allSatisfy { $0 != [.text("Fasten")] })
    #expect(rows.count == 2)
  }
}
