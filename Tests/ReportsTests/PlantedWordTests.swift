import Foundation
import PlantedWords
import Testing

@Suite("Looking for a planted word")
struct PlantedWordTests {
  @Test("finds it in every form of writing")
  func forms() throws {
    let nfd = "x GEHEIMTRA\u{308}GER y"
    for text in ["x Geheimträger y", "x geheimträger y", nfd] {
      for encoding in [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
        #expect(PlantedWord.isFound("Geheimträger", in: try #require(text.data(using: encoding))))
      }
    }
    for start in ["", "x", "xy"] {
      let text = Data((start + "Geheimträger und mehr").utf8).base64EncodedString()
      #expect(PlantedWord.isFound("Geheimträger", in: Data(text.utf8)))
    }
  }

  @Test("does not find what is not there")
  func control() {
    #expect(!PlantedWord.isFound("Geheimträgerin", in: Data("x Geheimträger y".utf8)))
  }
}
