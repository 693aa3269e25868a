import Foundation
import TerminalDriver
import Testing
import Words

/// The printed card of keys in Chromium, which is large and takes seconds: only with STARK_LONG.
@Suite(
  "The card of keys in a browser", .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["STARK_LONG"] == "1"))
struct KeyCardBrowserTests {
  private let browser: Browser
  private let stark: BuiltStark

  init() throws {
    browser = try Browser()
    stark = try BuiltStark()
  }

  private func card(_ language: Language) throws -> [UInt8] {
    let run = try stark.run(["keys", "--format", "html", "--language", language.rawValue])
    #expect(run.status == .exited(0) && run.messages.isEmpty)
    return run.output
  }

  @Test("is one page of A4 in black and white, with the first and the last of its keys", arguments: Language.allCases)
  func paper(_ language: Language) throws {
    let (isA4, pages, greys) = try browser.print(try card(language))
    #expect(isA4 && pages.count == 1 && greys.count == 1)
    #expect(greys.allSatisfy { $0.lowerBound < 60 && $0.upperBound == 255 })
    let words =
      language == .german
      ? ["Immer", "Leertaste", "Nächste Person", "Bilanz speichern"]
      : ["Always", "Space", "Next person", "Save the balance"]
    for word in words { #expect(pages.joined().contains(word), "\(word)") }
  }

  @Test("is drawn with its style, says nothing on the console and asks for nothing", arguments: Language.allCases)
  func silent(_ language: Language) throws {
    let (page, console, requests) = try browser.open(try card(language))
    #expect(console == [] && requests == [])
    #expect(page.contains("<kbd>"))
  }
}
