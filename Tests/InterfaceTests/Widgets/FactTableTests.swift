import Screen
import Testing

@testable import Interface

@Suite("What is known of one thing")
struct FactTableTests {
  @Test(
    "stands beside the names of the fields, goes on in its own column, and leaves out what is empty"
  )
  func lines() {
    let fields = FactTable(fields: [
      ("Stand", "weitergeleitet"), ("Antwort", ""),
      ("Nächster Schritt", "Regeln in Einfacher Sprache"),
    ])
    let drawn = Buffer.drawn(3, 36) { buffer, area in buffer.draw(fields.lines(columns: area.columns), in: area) }
    #expect(
      drawn.told == """
        |Stand             weitergeleitet    |
        |Nächster Schritt  Regeln in         |
        |                  Einfacher Sprache |
        |mmmmmmmmmmmmmmmm                    |
        |mmmmmmmmmmmmmmmm                    |
        |mmmmmmmmmmmmmmmm                    |
        """)
  }
}
