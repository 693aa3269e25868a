import Content
import Dialogue
import Foundation
import Records
import Reports
import Testing
import Words

@testable import stark

/// The Bilanz of the demo cycle in Chromium, which is large and takes seconds: only with STARK_LONG.
@Suite(
  "The Bilanz in a browser", .serialized, .enabled(if: ProcessInfo.processInfo.environment["STARK_LONG"] == "1"))
struct BrowserTests {
  private let browser: Browser
  private let html: [UInt8]

  init() throws {
    browser = try Browser()
    let archive = try DemoFixture.archive
    let extract = ArchiveExtract(
      records: archive.records, facts: archive.facts, assessments: archive.assessments,
      partners: archive.partners.map(\.partner), helping: archive.helping,
      units: try DemoFixture.sharedStore.publishedUnits())
    html = Report(extract, filter: .everything, categories: try CategoryLabel.builtIn()).render(.html, in: .german)
  }

  @Test("is whole, says nothing on the console and asks for nothing")
  func silent() throws {
    let (page, console, requests) = try browser.open(html)
    #expect(console == [] && requests == [])
    #expect(page.components(separatedBy: "<h2>").count == 17 && page.contains("Mehr Menschen sollen davon wissen."))
  }

  @Test("is forbidden to run a script or to fetch anything, and says so")
  func policy() throws {
    let hostile = String(decoding: html, as: UTF8.self).replacing(
      "</main>", with: "<img src=\"http://127.0.0.1:9/x\" alt=\"\"><script>document.title = \"RUN\"</script></main>")
    let (page, console, requests) = try browser.open(Array(hostile.utf8))
    #expect(requests == [])
    #expect(console.count { $0.contains("Content Security Policy") } >= 2, "\(console)")
    #expect(!page.contains("<title>RUN"))
  }

  @Test("would be seen to ask for something if it did")
  func asking() throws {
    let asking = "<!DOCTYPE html><img src=\"http://127.0.0.1:9/x\" alt=\"\">"
    #expect(try browser.open(Array(asking.utf8)).requests == ["http://127.0.0.1:9/x"])
  }

  @Test("fits into 400 pixels: nothing has to be scrolled to the side, and every day is in one line")
  func narrow() throws {
    let inner = String(decoding: html, as: UTF8.self).replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let frame = """
      <!DOCTYPE html><iframe width="400" height="800" srcdoc="\(inner)"></iframe><p id="told"></p>
      <script>
      document.querySelector("iframe").onload = (event) => {
        const page = event.target.contentDocument
        const days = [...page.querySelectorAll(".day")]
        const broken = days.filter((day) => {
          const range = page.createRange()
          range.selectNodeContents(day)
          return range.getClientRects().length > 1
        }).length
        document.getElementById("told").textContent =
          [page.documentElement.scrollWidth, page.documentElement.clientWidth, days.length, broken].join(" ")
      }
      </script>
      """
    let page = try browser.open(Array(frame.utf8)).page
    let told = try #require(page.firstMatch(of: /<p id="told">(\d+) (\d+) (\d+) (\d+)<\/p>/))
    let (width, room, days, broken) = (Int(told.1), Int(told.2), Int(told.3) ?? 0, Int(told.4) ?? 99)
    #expect(width == room && days > 20 && broken == 0, "\(told.0)")
  }

  @Test("prints on A4 in black and white, every chapter in its place and no page empty")
  func paper() throws {
    let (isA4, pages, greys) = try browser.print(html)
    #expect(isA4 && pages.count == greys.count && pages.count <= 8)
    #expect(greys.allSatisfy { $0.lowerBound < 60 && $0.upperBound == 255 })
    let text = pages.joined()
    for (index, page) in pages.enumerated() {
      #expect(
        page.contains("Seite \(index + 1) von \(pages.count)")
          && page.contains("Stark durch Austausch · Bilanz Frühjahr 2021 · Stand 21.04.2021 · nur für das Team"))
    }
    // No heading stands alone at the foot of a page or a column.
    let source = String(decoding: html, as: UTF8.self)
    let titles = source.matches(of: /<(?:h2|h3|caption|figcaption)>([^<]+)</).map { String($0.1) }
    #expect(titles.count > 30)
    for page in pages {
      let lines = page.split(separator: "\n").map(String.init).filter { !$0.contains("Seite ") }
      let last = (lines.last ?? "").components(separatedBy: "   ").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(Set(titles).isDisjoint(with: last), "\(last)")
    }
    // The two pages that stand for themselves fill one sheet each.
    #expect(pages[0].contains("Auf einen Blick") && pages[1].contains("Was gebraucht wird"))
    #expect(pages[2].contains("1 Rahmen") && !pages[1].contains("1 Rahmen"))
    let headings = try (1...14).map { number in
      try #require(text.firstRange(of: try Regex("(?m)^ *\(number) [A-ZÄÖÜ]")), "\(number)").lowerBound
    }
    #expect(headings == headings.sorted())
    // Days are not taken apart in narrow columns.
    let day = /\d\d\.\d\d\.2021/
    #expect(text.matches(of: day).count - pages.count == source.matches(of: day).count)
  }
}
