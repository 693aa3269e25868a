import Dialogue
import Testing

@Suite("Text at the entrance")
struct CleanTests {
  @Test("every class of characters becomes what it may be", arguments: ScalarRow.table)
  func classes(row: ScalarRow) {
    for scalar in row.scalars {
      let text = "a\(Character(scalar))b"
      #expect(text.cleaned(multiline: false) == "a\(row.single)b", "U+\(String(scalar.value, radix: 16))")
      #expect(text.cleaned(multiline: true) == "a\(row.multi)b", "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(
    "B15: names that people have stay as they are",
    arguments: [
      "Nguyễn", "محمد", "Şükrü", "O’Neill", "王芳", "Zoë", "İpek", "Groß", "שרה", "ኤርትራ", "Ґанна", "สมชาย",
      "Jean-Luc", "d'Arc", "Ğülay", "მარიამ",
    ])
  func names(name: String) throws {
    #expect(try name.cleaned(.name).unicodeScalars.elementsEqual(name.unicodeScalars))
  }

  @Test(
    "B15: joiners stay where a script needs them",
    arguments: [
      // Farsi „I want“, Hindi „kṣa“ with a visible joint, Sinhala „śrī“, Malayalam with a half letter.
      "می\u{200C}خواهم", "क्\u{200D}ष", "ශ්\u{200D}රී", "ന്\u{200D}റ", "علی\u{200C}رضا",
    ] as [Sample])
  func joiners(name: Sample) {
    #expect(name.text.cleaned(multiline: false).unicodeScalars.elementsEqual(name.text.unicodeScalars))
  }

  @Test(
    "B15: joiners go where nothing is to be joined",
    arguments: [
      CleanRow("👨\u{200D}👩\u{200D}👧", "👨👩👧"), CleanRow("\u{200C}می", "می"), CleanRow("می\u{200D}", "می"),
      CleanRow("می\u{200C} خ", "می خ"), CleanRow("aمی\u{200C}b", "aمیb"), CleanRow("\u{64B}\u{200C}م", "م"),
      CleanRow("م\u{200C}\u{200D}\u{200C}خ", "م\u{200C}خ"), CleanRow("م\u{200C}\u{202E}خ", "م\u{200C}خ"),
      CleanRow("م\u{200C}\u{200D}خ", "م\u{200C}خ"),
    ])
  func uselessJoiners(row: CleanRow) {
    #expect(row.text.cleaned(multiline: false).unicodeScalars.elementsEqual(row.cleaned.unicodeScalars))
  }

  @Test("B15: four marks sit on a letter at most", arguments: [0, 1, 4, 5, 50, 10_000])
  func marks(count: Int) {
    let text = "q" + String(repeating: "\u{323}", count: count) + "x"
    #expect(text.cleaned(multiline: false).unicodeScalars.count == 2 + min(count, 4))
  }

  @Test("marks with a width of their own are counted for themselves")
  func spacingMarks() {
    // Burmese: three signs beside the letter, three on it.
    let word = "\u{1019}\u{103B}\u{103E}\u{1031}\u{102C}\u{1037}\u{103A}"
    #expect(word.cleaned(multiline: false).unicodeScalars.elementsEqual(word.unicodeScalars))
    let many = "\u{915}" + String(repeating: "\u{93E}", count: 9)
    #expect(many.cleaned(multiline: false).unicodeScalars.count == 5)
  }

  @Test(
    "B15: a mark without a letter goes",
    arguments: [
      CleanRow("\u{301}a", "a"), CleanRow("  \u{301}a", "a"), CleanRow("a \u{301}b", "a b"),
      CleanRow("a\n\u{301}b", "a\nb"), CleanRow("\u{93E}क", "क"),
    ])
  func loneMarks(row: CleanRow) {
    #expect(row.text.cleaned(multiline: true).unicodeScalars.elementsEqual(row.cleaned.unicodeScalars))
  }

  @Test(
    "letters and their marks come together",
    arguments: [CleanRow("e\u{301}", "é"), CleanRow("e\u{200B}\u{301}", "é"), CleanRow("ᄒ\u{AD}ᅡᆫ", "한")])
  func composition(row: CleanRow) {
    #expect(row.text.cleaned(multiline: false).unicodeScalars.elementsEqual(row.cleaned.unicodeScalars))
  }

  @Test(
    "blanks are one, and none at the ends; lines keep theirs apart",
    arguments: [
      CleanRow("  a \t b  ", "a b"), CleanRow("a \r\n b", "a\nb"), CleanRow("a\r\rb", "a\n\nb"),
      CleanRow("\n\n a\n", "a"), CleanRow("a\u{200B} \u{200B} b", "a b"), CleanRow("\r\n", ""),
      CleanRow("\u{2028}a\u{85}", "a"), CleanRow("a\n \n b", "a\n\nb"),
    ])
  func blanks(row: CleanRow) {
    #expect(row.text.cleaned(multiline: true) == row.cleaned)
    #expect(row.text.cleaned(multiline: false) == row.cleaned.split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}
