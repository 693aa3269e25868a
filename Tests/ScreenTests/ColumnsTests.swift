import Screen
import Testing

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
