import Dialogue
import Foundation
import Testing
import Words

@Suite("The words of the field")
struct FieldWordsTests {
  @Test("are there in both languages, and no two cases of a type share them", arguments: WordedType.all)
  func distinct(type: WordedType) {
    for language in Language.allCases {
      let words = type.words.map { $0[language] }
      #expect(words.allSatisfy { !$0.isEmpty && $0 == $0.trimmingCharacters(in: .whitespaces) }, "\(words)")
      #expect(Set(words).count == words.count, "\(words)")
    }
  }

  @Test("are those of every type that says it has some")
  func complete() throws {
    let declared = try SourceFile.all().flatMap { file in
      file.text.matches(of: /extension (\S+): Worded/).map { String($0.output.1) }
    }
    #expect(declared.sorted() == (WordedType.all.map(\.name) + ["SearchResult.Kind"]).sorted())
  }

  @Test("stand in one place: no other file says half of a type's words again")
  func once() throws {
    let files = try SourceFile.all()
    for type in WordedType.all {
      let home = try #require(files.first { $0.text.contains("extension \(type.name): Worded") })
      // Those it has from another type are spelled out there.
      let own = home.pairs.intersection(type.words)
      #expect(!own.isEmpty)
      let again = files.filter { file in
        let count = file.pairs.intersection(own).count
        return file.path != home.path && count > 1 && 2 * count >= own.count
      }
      #expect(again.map(\.path) == [], "\(type.name)")
    }
  }
}
