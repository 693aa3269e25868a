import Foundation
import Screen
import Testing

@Suite("The signs of the screens")
struct SymbolTests {
  /// What stands between bars in the tests of screens.
  private static let signs: Set<Unicode.Scalar> = {
    let tests = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    var signs: Set<Unicode.Scalar> = []
    for folder in ["InterfaceTests/Views", "starkTests/Archive"] {
      let folder = tests.appending(path: folder).path
      for name in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] where name.hasSuffix(".swift") {
        let text = (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? ""
        for line in text.split(separator: "\n") where line.drop(while: { $0 == " " }).hasPrefix("|") {
          signs.formUnion(line.unicodeScalars.filter { !$0.isASCII && $0.isSign })
        }
      }
    }
    return signs
  }()

  @Test("are found: frames, digits, bars, marks and quotation marks")
  func found() {
    #expect(Self.signs.isSuperset(of: ["─", "│", "█", "✓", "▶", "·", "…", "„", "“"]))
  }

  @Test("have one of ASCII each that is as wide")
  func mapped() {
    for sign in Self.signs {
      let drawn = SymbolSet.ascii.drawn(String(sign))
      #expect(drawn.unicodeScalars.allSatisfy { $0.isASCII }, "\(sign) U+\(String(sign.value, radix: 16))")
      #expect(drawn.displayWidth == String(sign).displayWidth, "\(sign)")
    }
  }

  @Test("keep the whole exchange in its columns, with every letter", arguments: [Scene.exchange, .topics, .needs])
  func screen(scene: Scene) throws {
    let screen = try Trainer(in: scene).screen()
    for row in 0..<screen.size.rows {
      let drawn = screen.cells(row: row).map { SymbolSet.ascii.drawn($0.text) }
      let text = drawn.joined()
      #expect(text.unicodeScalars.allSatisfy { $0.isASCII || !$0.isSign }, "\(text)")
      #expect(text.displayWidth == screen.size.columns, "\(text)")
    }
    #expect(screen.lines.map(SymbolSet.ascii.drawn).joined().contains("ö"))
  }
}

extension Unicode.Scalar {
  /// Whether it is neither a letter nor a mark on one nor a digit.
  fileprivate var isSign: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      false
    default: true
    }
  }
}
