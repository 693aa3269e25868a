import Randomness
import Testing

@testable import Screen

@Suite("Clipping, padding and wrapping by columns")
struct ColumnsTests {
  @Test("takes the longest beginning that fits, never half a character")
  func prefix() {
    #expect("作者 Ada".prefix(columns: 3) == "作")
    #expect("作者 Ada".prefix(columns: 4) == "作者")
    #expect("e\u{301}a".prefix(columns: 1) == "e\u{301}")
    #expect("Ada".prefix(columns: 0) == "")
    #expect("Ada".prefix(columns: -1) == "")
    #expect("Ada".prefix(columns: 9) == "Ada")
  }

  @Test("shows that something was cut")
  func clipped() {
    #expect("Arzttermin".clipped(columns: 10) == "Arzttermin")
    #expect("Arzttermin".clipped(columns: 9) == "Arztterm…")
    #expect("作者作".clipped(columns: 4) == "作…")
    #expect("Ada".clipped(columns: 1) == "…")
    #expect("Ada".clipped(columns: 0) == "")
  }

  @Test("fills up with blanks")
  func padded() {
    #expect("作".padded(columns: 4) == "作  ")
    #expect("作者".padded(columns: 2) == "… ")
    #expect("".padded(columns: -3) == "")
  }

  @Test("wraps between words and breaks words that are too long")
  func wrapped() {
    #expect("ein Termin beim Arzt".wrapped(columns: 10) == ["ein Termin", "beim Arzt"])
    #expect("Arbeitsunfähigkeit jetzt".wrapped(columns: 7) == ["Arbeits", "unfähig", "keit", "jetzt"])
    #expect("zum Arbeitsunfähigkeit".wrapped(columns: 7) == ["zum", "Arbeits", "unfähig", "keit"])
    #expect("a\n\nb  c".wrapped(columns: 9) == ["a", "", "b  c"])
    #expect("  a".wrapped(columns: 9) == ["  a"])
    #expect("a   ".wrapped(columns: 9) == ["a"])
    #expect("作者 作者".wrapped(columns: 5) == ["作者", "作者"])
    #expect("作".wrapped(columns: 1) == ["\u{FFFD}"])
    #expect("".wrapped(columns: 3) == [""])
    #expect("abc".wrapped(columns: 0) == [])
  }

  @Test("B14: treats Latin letters, which are counted without a look at each, like Cyrillic ones", arguments: 0..<10)
  func alphabets(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func cyrillic(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "a" ? "\u{430}" : $0 == "b" ? "\u{431}" : $0 }))
    }
    for _ in 0..<300 {
      let length = Int.random(in: 0...24, using: &random)
      let text = String((0..<length).map { _ in "aab ".randomElement(using: &random) ?? " " })
      let columns = Int.random(in: 0...12, using: &random)
      #expect(cyrillic(text).wrapped(columns: columns) == text.wrapped(columns: columns).map(cyrillic), "\(text)")
      #expect(cyrillic(text).clipped(columns: columns) == cyrillic(text.clipped(columns: columns)), "\(text)")
      #expect(cyrillic(text).displayWidth == text.displayWidth)
    }
  }

  @Test("B14: counts without a look at each only what is shown as it is, in one column, and joins nothing")
  func ordinary() {
    let ordinary = (0...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter(\.isOrdinary)
    #expect(ordinary.count > 600 && String(String.UnicodeScalarView(ordinary)).count == ordinary.count)
    for scalar in ordinary {
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      #expect(!scalar.isUnseen && !isMark && scalar.columns == 1, "\(scalar.value)")
    }
  }

  @Test("breaks where a line is full, with every blank")
  func breaking() {
    #expect("/a b  c/d".broken(columns: 4) == ["/a b", "  c/", "d"])
    #expect("作者 作者".broken(columns: 3) == ["作", "者 ", "作", "者"])
    #expect("".broken(columns: 3) == [] && "abc".broken(columns: 0) == [])
  }

  @Test("B14: stays within the columns, whatever the text", arguments: 0..<10)
  func properties(seed: UInt64) {
    var texts = RandomText(seed: seed)
    for _ in 0..<300 {
      let text = texts.next()
      let columns = texts.number(in: 0...12)
      #expect(text.prefix(columns: columns).displayWidth <= columns)
      #expect(text.clipped(columns: columns).displayWidth <= columns)
      #expect(text.padded(columns: columns).displayWidth == columns)
      #expect(text.wrapped(columns: columns).allSatisfy { $0.displayWidth <= columns })
      #expect(text.displayWidth > columns || text.clipped(columns: columns) == text.displayable)
    }
  }
}
