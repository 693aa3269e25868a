import Content
import Dialogue
import Foundation
import Interface
import Screen
import Testing

@Suite("Content of one's own, on the screen")
struct OwnContentTests {
  @Test("a file that was left out is named on the start screen, and one's own number is on the card")
  func faults() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/own-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder + "/prompts", withIntermediateDirectories: true)
    try Data("\n[[prompts]]\nkey = 1".utf8).write(to: URL(fileURLWithPath: folder + "/prompts/mine.toml"))
    try Data("[[localNumbers]]\nnumber = '06421 1234'\nlabel = 'Krisendienst vor Ort'".utf8).write(
      to: URL(fileURLWithPath: folder + "/crisis-card.toml"))
    var trainer = try Trainer(start: SessionStart(proposal: .second()), library: .own(in: folder))
    #expect(trainer.text().contains("prompts/mine.toml, Zeile 3: Die Datei wird ausgelassen"))
    trainer.press("k")
    #expect(trainer.text().contains("Krisendienst vor Ort: 06421 1234"))
    #expect(trainer.text().contains("Ansprechperson im Jobcenter: ____"))
  }
}
