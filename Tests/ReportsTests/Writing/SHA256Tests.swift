import Foundation
import PythonReader
import Testing

@testable import Reports

@Suite("The checksum of a file")
struct SHA256Tests {
  @Test(
    "is that of the standard",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
  func standard(_ text: String, _ digits: String) {
    #expect(SHA256.digits(of: Array(text.utf8)) == digits)
  }

  @Test("is the one that others find, at every length around the borders of a block")
  func lengths() throws {
    let bytes = (0..<200).map { UInt8($0) }
    let script = """
      import hashlib, json, sys
      data = open(sys.argv[1], "rb").read()
      print(json.dumps([hashlib.sha256(data[:length]).hexdigest() for length in range(len(data) + 1)]))
      """
    let expected = try JSONDecoder().decode([String].self, from: Python.run(script, on: bytes))
    #expect((0...bytes.count).map { SHA256.digits(of: Array(bytes.prefix($0))) } == expected)
  }
}
