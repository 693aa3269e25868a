import Foundation
import Screen
import Testing
import Words

@testable import stark

@Suite("What is said when a file cannot be written")
struct OutputSentenceTests {
  @Test("fits into one line of a small terminal")
  func oneLine() {
    let failures =
      [ENOSPC, EIO, EACCES, EEXIST, ELOOP, ENOENT].map { Failure(output: $0) }
      + [.notAFileName, .notAFolder, .folderIsNotEmpty, .wouldReplaceDatabase]
    for sentence in failures.flatMap({ [$0.words.german, $0.words.english] }) {
      #expect(sentence.displayWidth <= 78, "\(sentence)")
      #expect(sentence.components(separatedBy: ". ").count == 3, "\(sentence)")
    }
  }
}
