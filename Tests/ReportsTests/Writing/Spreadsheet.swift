import Foundation
import PythonReader
import Scratch

/// LibreOffice Calc without a window: opens a CSV file as somebody does who double-clicks it, and saves it.
struct Spreadsheet {
  /// LibreOffice ended with an error, or wrote nothing.
  struct Failure: Error {}

  private let scratch: ScratchDirectory
  private var folder: URL { URL(fileURLWithPath: scratch.path) }

  /// Opens `csv`; `quotedIsText` is the tick that keeps quoted fields as they are.
  init(_ csv: [UInt8], quotedIsText: Bool) throws {
    scratch = try ScratchDirectory()
    try Data(csv).write(to: folder.appendingPathComponent("opened.csv"))
    // Semicolon, quotes, UTF-8, from the first line, in German.
    let reading = "Text - txt - csv (StarCalc):59,34,76,1,,1031,\(quotedIsText),false"
    try convert("opened.csv", to: "fods", ["--infilter=" + reading])
  }

  /// The formulas it found.
  func formulas() throws -> [String] {
    let text = try String(contentsOf: folder.appendingPathComponent("opened.fods"), encoding: .utf8)
    return text.split(separator: "table:formula=\"").dropFirst().compactMap { part in
      part.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
    }
  }

  /// The cells after saving as CSV again.
  func saved() throws -> [[String]] {
    let writing = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1031,true,false,false"
    try FileManager.default.removeItem(at: folder.appendingPathComponent("opened.csv"))
    try convert("opened.fods", to: writing, [])
    return try Python.cells(of: Array(Data(contentsOf: folder.appendingPathComponent("opened.csv"))))
  }

  private func convert(_ name: String, to format: String, _ options: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["timeout", "120", "soffice", "-env:UserInstallation=file://\(folder.path)/profile", "--headless"] + options
      + ["--convert-to", format, "--outdir", folder.path, folder.appendingPathComponent(name).path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
  }
}
