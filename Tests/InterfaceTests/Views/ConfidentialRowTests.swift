import Interface
import Screen
import Testing

@Suite("A need that is confidential")
struct ConfidentialRowTests {
  @Test("says so once, whether the cursor is on it or not", arguments: ["z", "z Down"])
  func once(keys: String) throws {
    let rows = try Trainer(in: .needs).pressing(keys).screen().lines.filter { $0.hasPrefix("│") }
    #expect(rows.joined().count(of: "vertraulich") == 1)
  }
}

extension String {
  fileprivate func count(of word: String) -> Int { ranges(of: word).count }
}
