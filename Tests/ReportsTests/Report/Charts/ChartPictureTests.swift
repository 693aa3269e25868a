import Testing
import Words

@testable import Reports

@Suite("A picture in the Bilanz")
struct ChartPictureTests {
  @Test("draws bars from 0, each as long as its number, which stands at its end")
  func bars() {
    let text = picture(.bars([bar("Arzt", .integer(4)), bar("Wohnen", .integer(2)), bar("Geld", .integer(0))]))
    let lengths = text.matches(of: /<rect x="200" y="\d+" width="(\d+)"/).compactMap { Int($0.1) }
    #expect(lengths.count == 3 && lengths[0] == 2 * lengths[1] && lengths[2] == 0)
    #expect(text.contains(">Arzt</text>") && text.contains("\">4</text>"))
  }

  @Test("draws a column for each session, and none where the number may not be told")
  func columns() {
    let text = picture(.columns([bar("17.03.", .integer(8)), bar("24.03.", .nothing), bar("31.03.", .integer(4))]))
    let heights = text.matches(of: /<rect [^>]*height="(\d+)"/).compactMap { Int($0.1) }
    #expect(heights.count == 3 && heights[0] == 2 * heights[2] && heights[1] == 0)
    #expect(text.contains("<desc id=\"d-x\">17.03.: 8; 24.03.: –; 31.03.: 4</desc>"))
  }

  @Test("leaves labels out rather than writing one over the other")
  func manyColumns() {
    let text = picture(.columns((1...40).map { bar("\($0).", .integer($0)) }))
    #expect(text.matches(of: /y="135" text-anchor="middle"/).count == 10)
    #expect(text.matches(of: /<rect/).count == 40)
  }

  @Test("draws a mood from 1 to 5 whatever the least and the greatest are, the number on the outer side of its point")
  func moods() {
    let rows = [
      Report.Ends(label: .words(Bilingual("Termin 1", "Session 1")), start: mean(2), end: mean(4)),
      Report.Ends(label: .words(Bilingual("Termin 2", "Session 2")), start: mean(5), end: mean(1)),
      Report.Ends(label: .words(Bilingual("Termin 3", "Session 3")), start: .nothing, end: mean(3)),
    ]
    let text = picture(.moods(rows))
    let places = text.matches(of: /<circle[^>]* cx="(\d+)"/).compactMap { Int($0.1) }
    #expect(places == [180, 348, 432, 96, 264])
    #expect(text.contains("x=\"172\" y=\"35\" text-anchor=\"end\">2,0<") && text.contains("x=\"356\" y=\"35\">4,0<"))
    #expect(text.contains("x=\"440\" y=\"53\">5,0<") && text.contains("x=\"88\" y=\"53\" text-anchor=\"end\">1,0<"))
    #expect(text.contains("1 stürmisch") && text.contains("5 sonnig"))
  }

  @Test("has its caption as its name, and its numbers as its description")
  func names() {
    let text = picture(.bars([bar("<b>", .integer(1))]))
    #expect(text.contains("<title id=\"t-x\">Was &amp; wie</title>") && text.contains("&lt;b&gt;: 1</desc>"))
    #expect(text.contains("aria-labelledby=\"t-x d-x\"") && !text.contains("<b>"))
  }

  private func picture(_ drawing: Report.Chart.Drawing) -> String {
    ChartPicture(
      chart: Report.Chart(
        key: "x", caption: Bilingual("Was & wie", "What & how"), source: .figures("x"), drawing: drawing),
      name: "x", language: .german
    ).text
  }

  private func bar(_ label: String, _ value: Table.Value) -> Report.Bar {
    Report.Bar(label: .words(Bilingual(label, label)), value: value)
  }

  private func mean(_ number: Double) -> Table.Value { .decimal(number, places: 1) }
}
