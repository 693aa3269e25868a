import Content
import Dialogue
import Foundation
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
      records: archive.records, facts: archive.facts, partners: archive.partners.map(\.partner),
      helping: archive.helping)
    html = Report(extract, filter: .everything, categories: try CategoryLabel.builtIn()).render(.html, in: .german)
  }

  @Test("is whole, says nothing on the console and asks for nothing")
  func silent() throws {
    let (page, console, requests) = try browser.open(html)
    #expect(console == [] && requests == [])
    #expect(page.components(separatedBy: "<h2>").count == 15 && page.contains("Mehr Menschen sollen davon wissen."))
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

  @Test("fits into 400 pixels: only its tables may be scrolled")
  func narrow() throws {
    let inner = String(decoding: html, as: UTF8.self).replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let frame = """
      <!DOCTYPE html><iframe width="400" height="800" srcdoc="\(inner)"></iframe><p id="told"></p>
      <script>
      document.querySelector("iframe").onload = (event) => {
        const page = event.target.contentDocument
        const tables = [...page.querySelectorAll(".wide")]
        const wide = tables.filter((table) => table.scrollWidth > table.clientWidth).length
        document.getElementById("told").textContent =
          [page.documentElement.scrollWidth, page.documentElement.clientWidth, tables.length, wide].join(" ")
      }
      </script>
      """
    let page = try browser.open(Array(frame.utf8)).page
    let told = try #require(page.firstMatch(of: /<p id="told">(\d+) (\d+) (\d+) (\d+)<\/p>/))
    let (width, room, tables, wide) = (Int(told.1), Int(told.2), Int(told.3) ?? 0, Int(told.4) ?? 99)
    #expect(width == room && tables > 20 && wide <= 4, "\(told.0)")
  }

  @Test("prints on A4 in black and white, every chapter in its place and no page empty")
  func paper() throws {
    let (isA4, pages, greys) = try browser.print(html)
    #expect(isA4 && pages.count == greys.count && (10...20).contains(pages.count))
    #expect(greys.allSatisfy { $0.lowerBound < 60 && $0.upperBound == 255 })
    let text = pages.joined()
    let headings = try (1...14).map { number in
      try #require(text.firstRange(of: try Regex("(?m)^ *\(number) [A-ZÄÖÜ]")), "\(number)").lowerBound
    }
    #expect(headings == headings.sorted())
    // Days are not taken apart in narrow columns.
    let day = /\d\d\.\d\d\.2021/
    #expect(text.matches(of: day).count == String(decoding: html, as: UTF8.self).matches(of: day).count)
  }
}
