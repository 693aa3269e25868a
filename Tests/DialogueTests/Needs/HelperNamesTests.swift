import Dialogue
import Testing

@Suite("Those who can help with a need")
struct HelperNamesTests {
  @Test(
    "are named one by one, and a comma is part of a name",
    arguments: [
      ("", []), ("Sportverein", ["Sportverein"]), ("Sportverein · Arbeitskreis", ["Sportverein", "Arbeitskreis"]),
      ("Maßnahmeträger, Fallmanagement", ["Maßnahmeträger, Fallmanagement"]),
    ] as [(String, [String])])
  func names(text: String, names: [String]) {
    #expect(Need.helpers(in: text) == names)
    #expect(names.joined(separator: Need.betweenHelpers) == text)
  }
}
