import Dialogue
import Foundation
import Testing

@Suite("Names of things")
struct IdentifierTests {
  @Test("follow from their parts, by a published hash in the layout for such names")
  func derived() {
    // 128-bit FNV-1a of "a" is d228cb696f1a8caf78912b704e4a8964; version and variant are set over it.
    #expect(Participant.ID(derivedFrom: "a").description == "d228cb69-6f1a-8caf-b891-2b704e4a8964")
    #expect(Participant.ID(derivedFrom: "a", "b") == Participant.ID(derivedFrom: "a", "b"))
    #expect(Participant.ID(derivedFrom: "a", "b") != Participant.ID(derivedFrom: "ab"))
  }

  @Test("are all different, and marked as made up, when they come from a source")
  func fromSource() {
    var source = IdentifierSource(seed: [1, 2, 3, 4])
    let names = (0..<2000).map { _ in Participant.ID(from: &source).description }
    #expect(Set(names).count == 2000)
    #expect(names.allSatisfy { Array($0)[14] == "4" && "89ab".contains(Array($0)[19]) })
  }

  @Test("are the same from the same seed and different from another")
  func seeds() {
    var (one, again, other) = (
      IdentifierSource(seed: [7]), IdentifierSource(seed: [7]), IdentifierSource(seed: [8])
    )
    let names = [Topic.ID(from: &one), Topic.ID(from: &again), Topic.ID(from: &other)]
    #expect(names[0] == names[1])
    #expect(names[0] != names[2])
  }

  @Test("are read from their text and from JSON, and from nothing else")
  func reading() throws {
    let name: Topic.ID = "Arzttermin"
    #expect(Topic.ID(name.description) == name)
    #expect(Topic.ID(name.description.uppercased()) == name)
    for text in ["", "kein Name", String(name.description.dropLast())] { #expect(Topic.ID(text) == nil) }
    #expect(try JSONDecoder().decode([Topic.ID].self, from: JSONEncoder().encode([name])) == [name])
  }
}
