package import Foundation
internal import Scratch

/// Reads exports back with a reader that shares no code with the writer.
package enum Python {
  /// Python ended with an error.
  package struct Failure: Error { let status: Int32 }

  /// Runs `script` with the path of a file that holds `input`, and hands back what it prints.
  package static func run(_ script: String, on input: [UInt8]) throws -> Data {
    let scratch = try ScratchDirectory()
    let file = scratch.file("input")
    try Data(input).write(to: URL(fileURLWithPath: file))
    let printed = try run(script, [file])
    // Not before Python has read it.
    withExtendedLifetime(scratch) {}
    return printed
  }

  /// The most memory a program that ends by itself has at once, in bytes. Python starts it because it is small: the kernel
  /// counts what a process had before it became the program.
  package static func peakMemory(of program: String, _ arguments: [String]) throws -> Int {
    let script = """
      import resource, subprocess, sys
      subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=True)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024)
      """
    return try JSONDecoder().decode(Int.self, from: run(script, [program] + arguments))
  }

  static func run(_ script: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-I", "-X", "utf8", "-c", script] + arguments
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return printed
  }

  /// What a JSON Schema finds wrong with a file; throws when the schema itself is wrong.
  package static func faults(of json: [UInt8], against schema: [UInt8]) throws -> [String] {
    try faults(of: [json], against: schema).flatMap(\.self)
  }

  /// What a JSON Schema finds wrong with each of some files; starting Python is dearer than looking at a file.
  package static func faults(of documents: [[UInt8]], against schema: [UInt8]) throws -> [[String]] {
    let script = """
      import json, sys
      from jsonschema import Draft202012Validator
      (schema, *documents) = json.load(open(sys.argv[1], encoding="utf-8"))
      Draft202012Validator.check_schema(schema)
      validator = Draft202012Validator(schema)
      faults = [validator.iter_errors(document) for document in documents]
      print(json.dumps([[fault.json_path + " " + fault.message for fault in some] for some in faults]))
      """
    let all = Array("[".utf8) + ([schema] + documents).joined(separator: Array(",".utf8)) + Array("]".utf8)
    return try JSONDecoder().decode([[String]].self, from: run(script, on: all))
  }

  /// The cells of a CSV file, as a spreadsheet would take them apart.
  package static func cells(of csv: [UInt8]) throws -> [[String]] {
    let script = """
      import csv, json, sys
      with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
          print(json.dumps(list(csv.reader(file, delimiter=";", strict=True))))
      """
    return try JSONDecoder().decode([[String]].self, from: run(script, on: csv))
  }

  /// The rows of a JSON export as keys and values; each value says of which type it is.
  package static func members(of json: [UInt8]) throws -> [[[String]]] {
    let script = """
      import json, sys
      def told(value):
          if value is None: return "nothing"
          if isinstance(value, bool): return "flag " + str(value)
          if isinstance(value, int): return "integer " + str(value)
          if isinstance(value, float): return "decimal " + repr(value)
          return "text " + value
      with open(sys.argv[1], encoding="utf-8") as file:
          document = json.load(file, object_pairs_hook=list)
      rows = dict(document)["rows"]
      print(json.dumps([[[key, told(value)] for (key, value) in row] for row in rows]))
      """
    return try JSONDecoder().decode([[[String]]].self, from: run(script, on: json))
  }
}
