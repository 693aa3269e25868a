import Screen
import Testing

@testable import Interface

@Suite("Time as a row")
struct TimeRowTests {
  private func drawn(now: Double, current: Int? = 1) -> String {
    let row = TimeRow(minutes: [10, 20, 10], current: current, now: now)
    return Buffer.drawn(1, 20) { $0.draw([row.line(columns: 20)], in: $1) }.told
  }

  @Test("has parts as long as their minutes, a mark at now, and the part that is on in the colour of now")
  func parts() {
    #expect(
      drawn(now: 20) == """
        |━━━━━│━━━━┃────│────|
        |.....AAAAAsAAAA.....|
        """)
  }

  @Test("shows how far the hour is off its plan by the distance of the mark from that part")
  func drift() {
    #expect(
      drawn(now: 36) == """
        |━━━━━│━━━━━━━━━│━━┃─|
        |.....AAAAAAAAAA...s.|
        """)
  }

  @Test("keeps its mark at the ends before it begins and after it is over")
  func ends() {
    #expect(drawn(now: -50).hasPrefix("|┃────│") && drawn(now: 500).contains("━━━┃|"))
  }

  @Test("is nothing where there is no room for its parts")
  func narrow() {
    #expect(TimeRow(minutes: [10, 20, 10], current: 0, now: 1).line(columns: 3).text.isEmpty)
    #expect(TimeRow(minutes: [], current: nil, now: 1).line(columns: 30).text.isEmpty)
  }
}
