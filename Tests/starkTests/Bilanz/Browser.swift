import Foundation
import Scratch

/// Chromium without a window, with a profile of its own.
struct Browser {
  /// Chromium or a program beside it ended with an error.
  struct Failure: Error { let messages: String }

  let folder: ScratchDirectory

  init() throws {
    folder = try ScratchDirectory()
  }

  /// The page after everything in it was done, what was said on the console, and what the page asked the network for.
  func open(_ html: [UInt8]) throws -> (page: String, console: [String], requests: [String]) {
    let file = try write(html)
    let log = folder.path + "/network.json"
    let (output, messages) = try run(
      "chromium",
      Self.options + ["--enable-logging=stderr", "--v=0", "--log-net-log=" + log, "--dump-dom", "file://" + file])
    let console = messages.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init)
    return (String(decoding: output, as: UTF8.self), console, try requests(in: log))
  }

  /// What a page asked for, whether it got it or not. The browser's own requests have no page that began them.
  private func requests(in log: String) throws -> [String] {
    struct Log: Decodable { let events: [Event] }
    struct Event: Decodable { let params: Parameters? }
    struct Parameters: Decodable {
      let url: String?
      let initiator: String?
    }
    let events = try JSONDecoder().decode(Log.self, from: Data(contentsOf: URL(fileURLWithPath: log))).events
    return events.compactMap { event in
      guard let began = event.params?.initiator, began != "not an origin" else { return nil }
      return event.params?.url
    }
  }

  /// The text on each page of A4 and the darkest and the lightest grey of each.
  func print(_ html: [UInt8]) throws -> (isA4: Bool, pages: [String], greys: [ClosedRange<UInt8>]) {
    let file = try write(html)
    let paper = folder.path + "/paper.pdf"
    _ = try run(
      "chromium", Self.options + ["--no-pdf-header-footer", "--print-to-pdf=" + paper, "file://" + file])
    let facts = String(decoding: try run("pdfinfo", [paper]).output, as: UTF8.self)
    let text = String(decoding: try run("pdftotext", ["-layout", paper, "-"]).output, as: UTF8.self)
    _ = try run("pdftoppm", ["-r", "40", "-gray", paper, folder.path + "/grey"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("grey") }
      .sorted()
    let greys = try names.map { name in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)).dropFirst(20)
      return (bytes.min() ?? 0)...(bytes.max() ?? 0)
    }
    return (facts.contains("A4"), text.split(separator: "\u{c}").map(String.init), greys)
  }

  private static let options = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
    "--user-data-dir=" + FileManager.default.temporaryDirectory.path + "/stark-chromium",
  ]

  private func write(_ html: [UInt8]) throws -> String {
    let path = folder.path + "/\(UUID().uuidString).html"
    try Data(html).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func run(_ program: String, _ arguments: [String]) throws -> (output: Data, messages: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["timeout", "60", program] + arguments
    let output = folder.path + "/output"
    let messages = folder.path + "/messages"
    for path in [output, messages] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: messages)
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: FileManager.default.contents(atPath: messages) ?? Data(), as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failure(messages: said) }
    return (FileManager.default.contents(atPath: output) ?? Data(), said)
  }
}
