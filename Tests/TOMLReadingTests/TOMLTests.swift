import TOMLReading
import Testing

@Suite("A text on its way to the TOML library")
struct TOMLTests {
  @Test(
    "is stopped where a table has no name, or a NUL stands",
    arguments: ["[=]", "a = 1\n[[ ä]]", "[", " [[", "[[[a]]]", "\u{FEFF}[.a]", "a = 1 # \0", "\u{A0}[ \u{3000}{"])
  func unfit(text: String) {
    #expect(text.lineUnfitForTOML == text.count { $0 == "\n" } + 1)
  }

  @Test(
    "goes through otherwise, right or wrong",
    arguments: ["", "[a]", "[[a.b]]", "[ 'ä' ]", "[]", "a = [\n  \"[\",\n]", "x = =", "[a\n[b]", "# ["])
  func fit(text: String) {
    #expect(text.lineUnfitForTOML == nil)
  }
}
