import Screen
import Testing

@Suite("A picture of a screen")
struct ScreenPictureTests {
  private static let palette = Palette([
    .text: Appearance(foreground: .indexed(252), background: .indexed(234)),
    .strong: Appearance(foreground: .direct(red: 255, green: 255, blue: 255), background: .indexed(234), bold: true),
    .selection: Appearance(foreground: .indexed(255), background: .indexed(24)),
    .muted: Appearance(foreground: .indexed(255), background: .indexed(16), dim: true),
    .current: Appearance(reverse: true),
    .secret: Appearance(foreground: .indexed(252), background: .indexed(234), underline: true),
  ])

  private func picture(
    _ parts: [(text: String, role: Role)], cursor: Position? = nil, isLight: Bool = false
  ) -> String {
    var buffer = Buffer(size: Size(rows: 1, columns: parts.map(\.text.displayWidth).reduce(0, +)))
    buffer.cursor = cursor
    var column = 0
    for part in parts { column += buffer.write(part.text, row: 0, column: column, role: part.role) }
    return ScreenPicture(buffer, palette: Self.palette, isLight: isLight).svg(title: "A & B", description: "One row.")
  }

  @Test("is a file of its own: the screen with a margin, each role's run at its place and as wide as its cells")
  func whole() {
    #expect(
      picture([("Olena", .text), (" spricht", .strong)]) == """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 120 32" width="150" height="40" \
        font-family="DejaVu Sans Mono, Menlo, Consolas, Liberation Mono, monospace" font-size="13.3" \
        xml:space="preserve">
        <title>A &amp; B</title>
        <desc>One row.</desc>
        <style>text{white-space:pre}</style>
        <rect x="0" y="0" width="120" height="32" rx="4" fill="#1c1c1c"/>
        <text x="8" y="20" textLength="40" lengthAdjust="spacingAndGlyphs" fill="#d0d0d0">Olena</text>
        <text x="56" y="20" textLength="56" lengthAdjust="spacingAndGlyphs" fill="#ffffff" font-weight="bold">spricht</text>
        </svg>

        """)
  }

  @Test("is the same in every byte when it is made again")
  func deterministic() {
    let parts: [(String, Role)] = [("▐█▌·作e\u{301} ", .text), ("╭─╮", .muted), ("x", .selection)]
    #expect(picture(parts) == picture(parts))
  }

  @Test("fills the background of a role as far as its cells go, blanks included, and nothing for the page's own")
  func backgrounds() {
    let picture = picture([("ab", .text), ("c ", .selection)])
    #expect(picture.contains("<rect x=\"24\" y=\"8\" width=\"16\" height=\"16\" fill=\"#005f87\"/>"))
    #expect(picture.split(separator: "<rect").count == 3)
  }

  @Test("shows dim, reversed and underlined text as a terminal does, with the colours a terminal of that kind has")
  func attributes() {
    // Two thirds of 238 on black.
    #expect(picture([("a", .muted)]).contains("fill=\"#9e9e9e\">a<"))
    let dark = picture([("a", .current)])
    #expect(dark.contains("height=\"16\" fill=\"#e5e5e5\"/>") && dark.contains("fill=\"#000000\">a<"))
    let light = picture([("a", .current)], isLight: true)
    #expect(light.contains("height=\"16\" fill=\"#000000\"/>") && light.contains("fill=\"#ffffff\">a<"))
    #expect(picture([("a ", .secret)]).contains("<rect x=\"8\" y=\"22\" width=\"16\" height=\"1\" fill=\"#d0d0d0\"/>"))
  }

  @Test("draws blocks as one shape, so that they touch whatever the font is, in eighths of a cell")
  func blocks() {
    let bar = picture([("██▌", .text)])
    #expect(bar.contains("<rect x=\"8\" y=\"8\" width=\"20\" height=\"16\" fill=\"#d0d0d0\"/>"))
    #expect(!bar.contains("<text"))
    for (character, place) in [
      ("▏", "x=\"8\" y=\"8\" width=\"1\" height=\"16\""), ("▉", "x=\"8\" y=\"8\" width=\"7\" height=\"16\""),
      ("▁", "x=\"8\" y=\"22\" width=\"8\" height=\"2\""), ("▄", "x=\"8\" y=\"16\" width=\"8\" height=\"8\""),
      ("▀", "x=\"8\" y=\"8\" width=\"8\" height=\"8\""), ("▐", "x=\"12\" y=\"8\" width=\"4\" height=\"16\""),
    ] {
      #expect(picture([(character, .text)]).contains("<rect \(place) fill=\"#d0d0d0\"/>"), "\(character)")
    }
    // A half of the colour.
    #expect(picture([("▒", .text)]).contains("fill=\"#767676\"/>"))
  }

  @Test("draws frames and rows of time as lines from edge to edge, heavy ones apart")
  func lines() {
    let frame = picture([("╭─│", .text)])
    #expect(frame.contains("<path d=\"M8 8m8 8q-4 0-4 8M16 8m0 8h8M24 8m4 0v16\" fill=\"none\" stroke=\"#d0d0d0\""))
    let row = picture([("━┃─", .text)])
    #expect(row.contains("d=\"M8 8m0 8h8M16 8m4 0v16\"") && row.contains("stroke-width=\"3\""))
    #expect(row.contains("d=\"M24 8m0 8h8\"") && row.contains("stroke-width=\"1\""))
  }

  @Test("puts wide characters, marks and symbols at places of their own, and the text behind them where it belongs")
  func odd() {
    let picture = picture([("a作e\u{301}▶b", .text)])
    for element in [
      "<text x=\"8\" y=\"20\" textLength=\"8\"", "<text x=\"16\" y=\"20\" textLength=\"16\"",
      "<text x=\"32\" y=\"20\" textLength=\"8\"", "<text x=\"40\" y=\"20\" textLength=\"8\"",
      "<text x=\"48\" y=\"20\" textLength=\"8\"",
    ] {
      #expect(picture.contains(element), "\(element)")
    }
    #expect(picture.contains(">作<") && picture.contains(">e\u{301}<") && picture.contains(">b<"))
  }

  @Test("keeps the blanks between words, so that what is copied is what was read")
  func blanks() {
    #expect(picture([("  a  b ", .text)]).contains("<text x=\"24\" y=\"20\" textLength=\"32\""))
    #expect(picture([("  a  b ", .text)]).contains(">a  b<"))
  }

  @Test("shows what people typed as text and nothing else")
  func hostile() {
    let picture = picture([("<b>&\"\u{202E}", .text)])
    #expect(picture.contains(">&lt;b&gt;&amp;&quot;<") && !picture.contains("<b>") && !picture.contains("\u{202E}"))
  }

  @Test("has an outline where the cursor is")
  func cursor() {
    let picture = picture([("ab", .text)], cursor: Position(row: 0, column: 1))
    #expect(picture.contains("<rect x=\"16\" y=\"8\" width=\"8\" height=\"16\" fill=\"none\" stroke=\"#d0d0d0\"/>"))
  }

  @Test("stands on a sheet below its name, as far apart as it is high")
  func sheet() {
    var buffer = Buffer(size: Size(rows: 1, columns: 2))
    buffer.write("ab", row: 0, column: 0, role: .text)
    let picture = ScreenPicture(buffer, palette: Self.palette, isLight: false)
    let sheet = PictureSheet([("Dunkel", picture), ("<Hell>", picture)]).svg(title: "t", description: "d")
    #expect(sheet.contains("viewBox=\"0 0 32 136\""))
    #expect(sheet.contains("<text x=\"0\" y=\"16\"") && sheet.contains("<text x=\"0\" y=\"96\""))
    #expect(sheet.contains("<rect x=\"0\" y=\"104\" width=\"32\" height=\"32\"") && sheet.contains(">&lt;Hell&gt;<"))
  }
}
