import Screen
import Testing
import Words

@testable import Interface

@Suite("A panel")
struct PanelTests {
  @Test("has its title and figure above, and below the keys that act in it and a word that it goes on")
  func edges() {
    var panel = Panel(title: "Redeliste", figure: "3", below: "↓ mehr")
    panel.keys = KeyedText(texts: Texts(.german)).lines(["Enter beendet", "h anhalten", "w weitergeben"], .muted)
    let buffer = Buffer.drawn(3, 44) { panel.render([StyledLine("Petra")], into: &$0, in: $1) }
    #expect(
      buffer.told == """
        |╭─ Redeliste ────────────────────────── 3 ─╮|
        |│ Petra                                    │|
        |╰─ Enter beendet · h anhalten ──── ↓ mehr ─╯|
        |..ttttttttttt..........................ttt..|
        |.                                          .|
        |...kkkkkmmmmmmmm...kmmmmmmmmm.....tttttttt..|
        """)
  }

  @Test("says that there is something above before its figure, where only one of them fits")
  func above() {
    let buffer = Buffer.drawn(2, 24) {
      Panel(title: "Themen", figure: "11 von 12", above: "↑ 3").render(into: &$0, in: $1)
    }
    #expect(buffer.lines[0].contains("↑ 3") && !buffer.lines[0].contains("11 von"))
  }

  @Test("of private figures says whom they are for")
  func own() {
    let panel = PrivatePanel(title: "nur für Sie", lines: [StyledLine("Petra 1:05", .secret)])
    #expect(
      panel.lines(columns: 20).map(\.text) == [
        "╭─ nur für Sie ────╮", "│ Petra 1:05       │", "╰──────────────────╯",
      ])
  }
}
